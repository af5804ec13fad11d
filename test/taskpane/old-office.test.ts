import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import ts from 'typescript';

const source = readFileSync('src/taskpane/old-office.js', 'utf8');

function open(userAgent: string): Document {
  const dom = new JSDOM('<!doctype html><body><div id="pane">…</div></body>', {
    runScripts: 'outside-only',
    userAgent,
  } as never);
  Object.defineProperty(dom.window.navigator, 'userAgent', { value: userAgent });
  dom.window.eval(source);
  dom.window.document.dispatchEvent(new dom.window.Event('DOMContentLoaded'));
  return dom.window.document;
}

test('is ES5: Internet Explorer must be able to read it', () => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLet = ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0;
    if (
      isLet ||
      (node.kind >= ts.SyntaxKind.TemplateExpression && ts.isTemplateLiteral(node)) ||
      ts.isArrowFunction(node)
    ) {
      found.push(ts.SyntaxKind[node.kind]);
    }
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isSpreadElement(node) || ts.isClassDeclaration(node))
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('old-office.js', source, ts.ScriptTarget.ES5, true));
  expect(found).toEqual([]);
});

test.each([
  ['Trident', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
  ['the first Edge', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/17.17134'],
])('%s is told in Vietnamese what to use instead', (_, agent) => {
  const { body } = open(agent);
  expect(body.querySelector('[role=alert]')?.textContent).toContain('Bản Office này đã cũ');
  expect(body.querySelector('#pane')).toBeNull();
});

test.each([
  ['WebView2', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0'],
  ['Safari', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15'],
])('%s is left alone', (_, agent) => {
  expect(open(agent).querySelector('#pane')).not.toBeNull();
});
