/**
 * Calls of the add-in's worksheet functions in a formula, texts and quoted sheet names passed over. Where the add-in is missing, or was
 * when the file was saved, Excel writes them with prefixes: `_xldudf_TKVV_VNDATE(`, `_xlfn._xldudf_TKVV_VNDATE(`, `_xlfn.TKVV.VNDATE(`.
 */
const WORDS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])(?:(?:_xlfn\.|_xlws\.)*_xldudf_TKVV[._]|(?:_xlfn\.|_xlws\.)*TKVV\.)([A-Z]+)(?=\s*\()/giu;

/** @example callsOwnFunction('=1+TKVV.VNNUMBER(A1)') // true; callsOwnFunction('="TKVV.VNNUMBER("') // false */
export const callsOwnFunction = (formula: string): boolean =>
  /TKVV/i.test(formula) && [...formula.matchAll(WORDS)].some(([, name]) => name !== undefined);

/**
 * A formula with the functions' names as people type them.
 * @example withPlainNames('=_xldudf_TKVV_VNDATE(A1)') // '=TKVV.VNDATE(A1)'
 */
export const withPlainNames = (formula: string): string =>
  formula.replace(WORDS, (word: string, name?: string) => (name === undefined ? word : `TKVV.${name.toUpperCase()}`));
