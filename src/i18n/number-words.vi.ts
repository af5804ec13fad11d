/** Numbers in words (đọc số thành chữ), as sums of money are written out below a table. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** of each group of three digits within a billion; tỷ itself repeats: tỷ tỷ */
const GROUPS = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000;

/**
 * A whole number in Vietnamese words, with linh, mốt, tư and lăm where they belong.
 * @throws RangeError for a number that is not whole or too large to be exact
 * @example readNumber(3188) // 'ba nghìn một trăm tám mươi tám'
 * @example readNumber(1_000_005) // 'một triệu không trăm linh năm'
 */
export function readNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number that can be read out: ${value}`);
  if (value < 0) return `âm ${readNumber(-value)}`;
  return value === 0 ? DIGITS[0] : readBillions(value, false);
}

/** @param inner something stands before it: leading zeros are read out */
function readBillions(value: number, inner: boolean): string {
  const above = Math.floor(value / BILLION);
  const below = value % BILLION;
  const words = above ? [readBillions(above, inner), 'tỷ'] : [];
  return [...words, ...(below ? [readMillions(below, inner || above > 0)] : [])].join(' ');
}

function readMillions(value: number, inner: boolean): string {
  const groups = [2, 1, 0].map((power) => Math.floor(value / 1000 ** power) % 1000);
  const words = groups.flatMap((group, index) => {
    if (group === 0) return [];
    const isFirst = !inner && groups.slice(0, index).every((one) => one === 0);
    const name = GROUPS[2 - index]!;
    return [readHundreds(group, isFirst), ...(name ? [name] : [])];
  });
  return words.join(' ');
}

/** @param isFirst nothing stands before it: no "không trăm" */
function readHundreds(value: number, isFirst: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds || !isFirst) words.push(DIGITS[hundreds]!, 'trăm');
  if (tens === 0 && ones && words.length) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(DIGITS[tens]!, 'mươi');
  if (ones) words.push(readOnes(ones, tens));
  return words.join(' ');
}

function readOnes(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones]!;
}
