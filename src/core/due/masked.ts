/** Signs shown of a phone number or an identity number: enough to tell two people of a group apart, too few to misuse. */
const SHOWN = 3;

/**
 * A number with all but its last three signs hidden; spaces and points are hidden too. Short ones are hidden whole.
 * @example masked('0912 345 678') // '•••••••••678'
 */
export function masked(text: string): string {
  const signs = [...text.trim()];
  const hidden = signs.length > 2 * SHOWN ? signs.length - SHOWN : signs.length;
  return '•'.repeat(hidden) + signs.slice(hidden).join('');
}
