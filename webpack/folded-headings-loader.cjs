const ts = require('typescript');

/** The folding is TypeScript of the product; the build is plain CommonJS. */
const fold = () => require('tsx/cjs/api').require('../src/core/cell/fold.ts', __filename).fold;

/**
 * The wordings of headings as the index wants them: folded. People write them as they are printed; the index folds each before anything
 * else, and to fold twice is to fold once, so the bundles say the same in a good kilobyte less. Every wording is an element of an array.
 */
module.exports = function foldedHeadings(source) {
  const file = ts.createSourceFile('headings.ts', source, ts.ScriptTarget.ES2020, true);
  const wordings = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) && ts.isArrayLiteralExpression(node.parent)) wordings.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const folded = fold();
  return wordings.reduceRight(
    (text, node) => text.slice(0, node.getStart()) + JSON.stringify(folded(node.text)) + text.slice(node.getEnd()),
    source,
  );
};
