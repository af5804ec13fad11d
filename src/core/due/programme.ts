import { fold } from '../cell/fold';
import { remembered } from '../cell/remembered';

/** Words by which a list names a programme instead of giving its code. */
const NAMES: Readonly<Record<string, RegExp>> = {
  '02': /^(?:hssv|cho vay hssv|hoc sinh(?: va)? sinh vien)\b|\bhoc sinh sinh vien\b/,
  '12': /^noxh\b|\bnha o xa hoi\b/,
};

const readers = new Map<string, (programme: string) => boolean>();

/**
 * Whether a loan's programme (code or name, as the list gives it) is the one of that code.
 * @example isProgramme('02', '02'), isProgramme('02 HSSV', '02'), isProgramme('Học sinh sinh viên', '02') // true
 */
export function isProgramme(programme: string, code: string): boolean {
  let reader = readers.get(code);
  if (!reader) {
    const name = NAMES[code];
    reader = remembered((text) => {
      const words = fold(text);
      return words === code || words === String(Number(code)) || words.startsWith(`${code} `) || !!name?.test(words);
    });
    readers.set(code, reader);
  }
  return reader(programme);
}
