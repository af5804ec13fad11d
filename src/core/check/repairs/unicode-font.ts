/** By how a legacy font's name begins behind `.Vn` or `VNI-`: the font of every Windows that looks like it. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/^arialnarrow|^arial narrow|^helvetins? narrow/i, 'Arial Narrow'],
  [/^(?:arial|helve|avant|univer|swiss|tekon)/i, 'Arial'],
  [/^courier/i, 'Courier New'],
  [/^tahoma/i, 'Tahoma'],
];

/**
 * The Unicode font to use in a legacy font's stead; Times New Roman, the font of official papers, where none looks alike.
 * @example unicodeFontFor('.VnArialH') // 'Arial'
 */
export function unicodeFontFor(legacy: string): string {
  const name = legacy.trim().replace(/^\.vn|^vni[- ]/i, '');
  return LOOKS.find(([begins]) => begins.test(name))?.[1] ?? 'Times New Roman';
}
