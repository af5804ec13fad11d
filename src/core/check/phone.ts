/** Signs that people put between the digits of a phone number. */
const BETWEEN = /[\s.()\-\u00a0]/g;

/**
 * The ten digits of a phone number, however they are parted; +84 and 84 stand for the first 0. null = no valid number.
 * @example phoneOf('+84 912.345.678') // '0912345678'
 */
export function phoneOf(text: string): string | null {
  const digits = text
    .slice(0, 40)
    .replace(BETWEEN, '')
    .replace(/^\+?84(?=\d{9}$)/, '0');
  return /^0\d{9}$/.test(digits) ? digits : null;
}

/** All numbers of a cell that may hold several: "0912 345 678 / 0987 654 321". null = one of them is not valid. */
export function phonesIn(text: string): string[] | null {
  const phones = text
    .slice(0, 120)
    .split(/[/;,]|\bhoặc\b/)
    .filter((one) => one.trim() !== '')
    .map(phoneOf);
  return phones.includes(null) || phones.length === 0 ? null : (phones as string[]);
}
