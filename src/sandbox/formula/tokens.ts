/** The words of a formula, each with its place in the text, so that references can be rewritten where they stand. */
export interface Token {
  kind: 'number' | 'text' | 'error' | 'boolean' | 'reference' | 'function' | 'name' | 'operator' | 'unsupported';
  text: string;
  at: number;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const BLOCK = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;

/** In this order: the first that matches wins. Structured references, arrays and other workbooks are only recognised. */
const WORDS: [Token['kind'], RegExp][] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|BUSY!)/uy],
  ['error', new RegExp(`${SHEET.slice(0, -1)}#REF!`, 'uy')],
  ['unsupported', /'?\[[^\]]*\][^!]*!|[\p{L}_][\p{L}\p{N}_.]*\[[^\]]*(?:\[[^\]]*\][^\]]*)*\]|\{[^}]*\}/uy],
  ['unsupported', new RegExp(`${SHEET}${CELL}#`, 'uy')],
  ['reference', new RegExp(`${SHEET}${BLOCK}(?![\\p{L}\\p{N}_.(!])`, 'uy')],
  ['boolean', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(])/iuy],
  ['number', /\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?/iuy],
  ['function', /[\p{L}_\\][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', new RegExp(`${SHEET}[\\p{L}_\\\\][\\p{L}\\p{N}_.]*`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(),:@]/uy],
];

/** The words of the formula (with its leading `=`), or null if there is something in it that no formula has. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    if (/\s/.test(formula[at]!)) {
      at++;
      continue;
    }
    const token = wordAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function wordAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of WORDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match && match[0] !== '') return { kind, text: match[0], at };
  }
  return null;
}
