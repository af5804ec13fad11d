import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the product, and where it stands. */
export interface FoundPattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

export interface Patterns {
  readonly literals: readonly FoundPattern[];
  /** files that call `RegExp`, with how often: their patterns are known once the module has run */
  readonly makers: ReadonlyMap<string, number>;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** Every regular expression that the sources of some folders hold, found by the compiler's own parser. */
export function patternsOf(folders: readonly string[]): Patterns {
  const literals: FoundPattern[] = [];
  const makers = new Map<string, number>();
  for (const file of folders.flatMap(filesBelow)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push(literalAt(source, node));
      const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (makes && node.expression.getText() === 'RegExp') makers.set(file, (makers.get(file) ?? 0) + 1);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, makers };
}

function literalAt(source: ts.SourceFile, node: ts.RegularExpressionLiteral): FoundPattern {
  const text = node.getText();
  const end = text.lastIndexOf('/');
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return { place: `${source.fileName}:${line}`, source: text.slice(1, end), flags: text.slice(end + 1) };
}

/** Runs modules and notes the patterns that they make while they load. */
export function patternsMadeBy(files: readonly string[]): Map<string, FoundPattern[]> {
  const made = new Map<string, FoundPattern[]>();
  const before = globalThis.RegExp;
  for (const file of files) {
    const found: FoundPattern[] = [];
    globalThis.RegExp = new Proxy(before, {
      construct(target, args: [string | RegExp, string?]) {
        const pattern = new target(...args);
        found.push({ place: file, source: pattern.source, flags: pattern.flags });
        return pattern;
      },
    });
    try {
      jest.isolateModules(() => void jest.requireActual<object>(join(process.cwd(), file)));
    } finally {
      globalThis.RegExp = before;
    }
    made.set(file, found);
  }
  return made;
}
