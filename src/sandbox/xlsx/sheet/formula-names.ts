import { XlsxError } from '../xlsx-error';
import { LIMITS } from '../zip/size-limits';

/**
 * Functions newer than Excel 2007 are stored under a prefix that Excel hides, and functions of add-ins under another. The model
 * holds formulas as a user sees them.
 */

/** Functions stored as `_xlfn.NAME` ([MS-XLSX] 2.2.2.1, "future functions"). */
const FUTURE =
  'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT ARRAYTOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST SORTBY';
/** These two carry a second prefix. */
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);
/** Functions with a dot that need no prefix; any other dotted name belongs to an add-in. */
const OLD_DOTTED = new Set([
  'ERROR.TYPE',
  'NETWORKDAYS.INTL',
  'WORKDAY.INTL',
  'CEILING.PRECISE',
  'FLOOR.PRECISE',
  'ISO.CEILING',
]);
const FUTURE_NAMES = new Set(FUTURE.split(' '));
/** Every branch takes what it looked at, so that the time is in proportion to the length. */
const CALL = /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|([\p{L}_][\p{L}\p{N}_.]*)(\(?)/gu;

/**
 * @throws XlsxError `corrupt` if it is longer than any formula may be
 * @example formulaFromFile('_xlfn.CONCAT(A1,_xldudf_TKVV_VNDATE(B1))') // 'CONCAT(A1,TKVV.VNDATE(B1))'
 */
export function formulaFromFile(formula: string): string {
  if (formula.length > LIMITS.formula) throw new XlsxError('corrupt', `a formula of ${formula.length} characters`);
  return formula.includes('_xl') ? mapCalls(formula, shownName) : formula;
}

/** The reverse of {@link formulaFromFile}. */
export const formulaToFile = (formula: string): string => mapCalls(formula, fileName);

const mapCalls = (formula: string, rename: (name: string) => string): string =>
  formula.replace(CALL, (token: string, name?: string, bracket?: string) =>
    name && bracket ? rename(name) + bracket : token,
  );

const shownName = (name: string): string =>
  name.replace(/^_xlfn\.(_xlws\.)?/i, '').replace(/^_xldudf_([^_]+)_/i, '$1.');

function fileName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('_XL')) return name;
  if (FUTURE_NAMES.has(upper)) return `_xlfn.${upper}`;
  if (WORKSHEET_FUTURE.has(upper)) return `_xlfn._xlws.${upper}`;
  if (!upper.includes('.') || OLD_DOTTED.has(upper)) return name;
  return `_xldudf_${upper.replace('.', '_')}`;
}
