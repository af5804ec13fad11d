import type { ProseLine } from '../sheet/prose';

/** A short mark of what lines say and where: two lists with the same mark are taken for the same. */
export function proseMark(lines: readonly ProseLine[]): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const take = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
    }
  };
  for (const { sheet, row, col, text } of lines) take(`${sheet}\u0000${row}\u0000${col}\u0000${text}\u0000`);
  return `${lines.length}:${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
