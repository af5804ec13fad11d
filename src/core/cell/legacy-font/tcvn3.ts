/**
 * TCVN3 (ABC), the encoding of fonts .VnTime, .VnArial …: one byte a letter, so text typed in it looks like `Tªn x·` elsewhere.
 * Both strings are read position for position.
 */
const CODES = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô' + '\u00ad' + 'øõö÷ùýúûüþ®¡¢£¤¥¦§';
const LETTERS = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụ' + 'ư' + 'ứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ';

/** µ (U+00B5) may have become the Greek letter on its way. */
const GREEK_MU = 0x3bc;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** By character code: the letter, '' where TCVN3 has none. */
const LETTER: readonly string[] = Array.from({ length: 256 }, (_, code) => {
  const at = CODES.indexOf(String.fromCharCode(code));
  return at < 0 ? '' : LETTERS.charAt(at);
});

/** By character code: the capital that the letter's own capital is typed after (`A¸` is Á, `¢Ê` is Ấ); '' where it has no tone. */
const BARE_CAPITAL: readonly string[] = LETTER.map((letter) => {
  const bare = letter.normalize('NFD').replace(TONES, '').normalize('NFC');
  return bare === letter ? '' : bare.toUpperCase();
});

/** The letter that a character code stands for in TCVN3, '' where it stands for none. */
export const tcvn3Letter = (code: number): string => (code === GREEK_MU ? 'à' : (LETTER[code] ?? ''));

/**
 * Text typed in TCVN3 as Unicode. `capitals`: it was typed in a font of capitals (.VnTimeH), which shows the codes of small letters as capitals.
 * Text without any TCVN3 letter, and text that holds a character which TCVN3 does not have, is returned as it is.
 * @example decodeTcvn3('Tªn x·') // 'Tên xã'
 */
export function decodeTcvn3(text: string, { capitals = false }: { readonly capitals?: boolean } = {}): string {
  let read = '';
  // the last letter is kept apart: a look at the end of a text that grows would copy all of it each time
  let last = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xa1) continue;
    const letter = tcvn3Letter(code);
    if (letter === '') {
      if (code > 0xff && isLetter(code)) return text;
      continue;
    }
    if (i > from) {
      read += last + text.slice(from, i - 1);
      last = text.charAt(i - 1);
    }
    from = i + 1;
    const capital = BARE_CAPITAL[code === GREEK_MU ? 0xb5 : code];
    if (capital !== '' && capital === last) last = letter.toUpperCase();
    else {
      read += last;
      last = letter;
    }
  }
  if (from === 0) return text;
  read += last + text.slice(from);
  return capitals ? read.toUpperCase() : read;
}

/** Letters of Latin Extended and the marks that decomposed text sets behind its letters. */
const isLetter = (code: number): boolean => (code >= 0x100 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00);
