/**
 * Lightens (tint above 0) or darkens a colour by its lightness, as ECMA-376 18.8.19 says, in the whole numbers of 0 to 240 that
 * Windows and Excel count in: with fractions the result is off by one or two.
 */
export function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const { hue, lightness, saturation } = toHls(hex);
  const moved =
    tint < 0
      ? Math.floor(lightness * (1 + tint))
      : Math.floor(lightness * (1 - tint)) + SCALE - Math.floor(SCALE * (1 - tint));
  return fromHls({ hue, lightness: Math.min(SCALE, Math.max(0, moved)), saturation });
}

interface Hls {
  hue: number;
  lightness: number;
  saturation: number;
}

const SCALE = 240;
const SIXTH = SCALE / 6;
const FULL = 255;

const ratio = (value: number, scale: number, of: number): number =>
  Math.floor((value * scale + Math.floor(of / 2)) / of);

function toHls(hex: string): Hls {
  const rgb = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  const sum = high + low;
  const range = high - low;
  const lightness = Math.floor((sum * SCALE + FULL) / (2 * FULL));
  if (range === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = ratio(range, SCALE, lightness <= SCALE / 2 ? sum : 2 * FULL - sum);
  const [red, green, blue] = rgb.map((channel) => ratio(high - channel, SIXTH, range)) as [number, number, number];
  const hue = rgb[0] === high ? blue - green : rgb[1] === high ? 2 * SIXTH + red - blue : 4 * SIXTH + green - red;
  return { hue: (hue + SCALE) % SCALE, lightness, saturation };
}

function fromHls({ hue, lightness, saturation }: Hls): string {
  const high =
    lightness <= SCALE / 2
      ? Math.floor((lightness * (SCALE + saturation) + SCALE / 2) / SCALE)
      : lightness + saturation - Math.floor((lightness * saturation + SCALE / 2) / SCALE);
  const low = 2 * lightness - high;
  const part = (shift: number): number => {
    const at = (hue + shift + SCALE) % SCALE;
    if (at < SIXTH) return low + Math.floor(((high - low) * at + SIXTH / 2) / SIXTH);
    if (at < 3 * SIXTH) return high;
    return at < 4 * SIXTH ? low + Math.floor(((high - low) * (4 * SIXTH - at) + SIXTH / 2) / SIXTH) : low;
  };
  return [2 * SIXTH, 0, -2 * SIXTH]
    .map((shift) => Math.floor((part(shift) * FULL + SCALE / 2) / SCALE))
    .map((channel) => Math.min(FULL, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
