/** Dates and times as Excel understands them when its language is English (United States). */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = 'january february march april may june july august september october november december'.split(' ');
const DAY_MS = 86_400_000;

export interface TypedDate {
  serial: number;
  numberFormat: string;
}

/** Serial number of a day in the workbook's date system, or null before its first day. 29 February 1900 exists (1900). */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day || year > 9999) return null;
  const days = Math.round((at.getTime() - Date.UTC(1899, 11, 31)) / DAY_MS);
  if (date1904) return days < 1461 ? null : days - 1461;
  if (days < 1) return null;
  return days >= 60 ? days + 1 : days;
}

const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const monthOf = (word: string): number => {
  const name = word.toLowerCase();
  const short = MONTHS.indexOf(name);
  return (short >= 0 ? short : LONG.indexOf(name)) + 1;
};

interface Shape {
  pattern: RegExp;
  read(m: RegExpExecArray, thisYear: number): [year: number, month: number, day: number];
  numberFormat: string;
}

/** Month first: `13/2/2026` is no date and stays text (documented: input is read as en-US). */
const SHAPES: Shape[] = [
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    read: (m) => [fullYear(m[3]!), Number(m[1]), Number(m[2])],
    numberFormat: 'm/d/yyyy',
  },
  {
    pattern: /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    read: (m) => [Number(m[1]), Number(m[2]), Number(m[3])],
    numberFormat: 'm/d/yyyy',
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})$/,
    read: (m, thisYear) => [thisYear, Number(m[1]), Number(m[2])],
    numberFormat: 'd-mmm',
  },
  {
    pattern: /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})$/i,
    read: (m) => [fullYear(m[3]!), monthOf(m[2]!), Number(m[1])],
    numberFormat: 'd-mmm-yy',
  },
  {
    pattern: /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/i,
    read: (m) => [Number(m[3]), monthOf(m[1]!), Number(m[2])],
    numberFormat: 'd-mmm-yy',
  },
  {
    pattern: /^(\d{1,2})[ -]([a-z]{3,9})$/i,
    read: (m, thisYear) => [thisYear, monthOf(m[2]!), Number(m[1])],
    numberFormat: 'd-mmm',
  },
  {
    pattern: /^([a-z]{3,9})[ -](\d{4}|\d{2})$/i,
    read: (m) => [fullYear(m[2]!), monthOf(m[1]!), 1],
    numberFormat: 'mmm-yy',
  },
];

function dayOf(text: string, date1904: boolean, thisYear: number): TypedDate | null {
  for (const { pattern, read, numberFormat } of SHAPES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = read(match, thisYear);
    const serial = month < 1 ? null : serialOf(year, month, day, date1904);
    if (serial !== null) return { serial, numberFormat };
  }
  return null;
}

function timeOf(text: string): TypedDate | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || (match[4] && (hours > 12 || hours < 1))) return null;
  const half = match[4]?.toLowerCase();
  const hour = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  const base = match[3] ? 'h:mm:ss' : 'h:mm';
  return {
    serial: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: half ? `${base} AM/PM` : hour > 23 ? '[h]:mm:ss' : base,
  };
}

/** Reads `1/31/2026`, `2026-01-31`, `31-Jan-2026`, `8:30 PM`, `1/31/2026 8:30`; null for anything else. */
export function typedDate(text: string, date1904: boolean, thisYear: number): TypedDate | null {
  const plain = dayOf(text, date1904, thisYear) ?? timeOf(text);
  if (plain) return plain;
  const both = /^(\S+)[ T](\d{1,2}:\d{2}.*)$/.exec(text);
  const day = both && dayOf(both[1]!, date1904, thisYear);
  const time = both && timeOf(both[2]!.replace(/Z$/, ''));
  return day && time && time.serial < 1 ? { serial: day.serial + time.serial, numberFormat: 'm/d/yyyy h:mm' } : null;
}
