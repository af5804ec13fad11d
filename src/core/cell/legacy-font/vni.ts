/**
 * VNI for Windows, the encoding of fonts VNI-Times, VNI-Helve …: a vowel, then a Latin-1 letter for what stands above or below it
 * (`Teân xaõ` is "Tên xã"); a few letters stand alone. Case is that of the vowel.
 */
const TONED = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;
const ROOFED = {
  ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300' },
  ...{ å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
} as const;
const BREVE = {
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300' },
  ...{ ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
} as const;
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ a: { ...TONED, ...ROOFED, ...BREVE }, e: { ...TONED, ...ROOFED }, o: { ...TONED, ...ROOFED } },
  ...{ u: TONED, y: TONED, ô: TONED, ö: TONED },
};
const ALONE: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const SINGLE = new Map<string, string>();
const PAIRS = new Map<string, Map<string, string>>();
for (const [typed, letter] of Object.entries(ALONE)) {
  SINGLE.set(typed, letter).set(typed.toUpperCase(), letter.toUpperCase());
}
for (const [vowel, marks] of Object.entries(MARKS)) {
  const lower = new Map<string, string>();
  const upper = new Map<string, string>();
  for (const [mark, above] of Object.entries(marks)) {
    const letter = ((ALONE[vowel] ?? vowel) + above).normalize('NFC');
    for (const typed of [mark, mark.toUpperCase()]) {
      lower.set(typed, letter);
      upper.set(typed, letter.toUpperCase());
    }
  }
  PAIRS.set(vowel, lower).set(vowel.toUpperCase(), upper);
}

/**
 * Text typed in VNI as Unicode. Only for text whose font is known: plain Latin text looks the same.
 * Text that holds a Vietnamese letter of Unicode is returned as it is.
 * @example decodeVni('Teân xaõ') // 'Tên xã'
 */
export function decodeVni(text: string): string {
  let read = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xc0) continue;
    if (code > 0xff && ((code >= 0x100 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00))) return text;
    const typed = text.charAt(i);
    const pair = i > from ? PAIRS.get(text.charAt(i - 1))?.get(typed) : undefined;
    if (pair !== undefined) read += text.slice(from, i - 1) + pair;
    else {
      // ô and ö are letters alone and vowels of a pair: the pair is looked for first
      const next = PAIRS.get(typed)?.get(text.charAt(i + 1));
      const letter = next ?? SINGLE.get(typed);
      if (letter === undefined) continue;
      read += text.slice(from, i) + letter;
      if (next !== undefined) i++;
    }
    from = i + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}
