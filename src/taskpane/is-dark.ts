/**
 * Whether Office's theme is dark, told by the brightness of its background; null when Office does not say.
 * @example isDark({ bodyBackgroundColor: '#262626' }) // true
 */
export function isDark(theme: { readonly bodyBackgroundColor?: string } | null | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
