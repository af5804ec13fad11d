/** How a legacy font spells Vietnamese. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** What a font's name tells of the text typed in it. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** it shows small letters as capitals */
  readonly capitals: boolean;
}

/** The encoding that a font's name tells for sure (.VnTime, .VnArialH, VNI-Times), or null for any other font. */
export function legacyFontOf(name: string | null | undefined): LegacyFont | null {
  if (!name) return null;
  if (/^\s*\.vn[a-z0-9]/i.test(name)) return { encoding: 'tcvn3', capitals: /h\s*$/i.test(name) };
  return /^\s*vni[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : null;
}
