import fc from 'fast-check';
import { normaliseCode } from '../../../src/core/cell/code';
import { periodIn, readDate, serialOfNumber } from '../../../src/core/cell/date';
import { figureOfNumber, numberReadings, readNumber } from '../../../src/core/cell/number';
import { printLike } from '../../../src/core/cell/print-number';
import { addMonths, daysInMonth, partsOf, serialOf } from '../../../src/core/cell/serial';
import { inThousands } from '../../../src/core/cell/thousands';
import { formatNumber } from '../../../src/i18n/format';
import type { CellValue } from '../../../src/core/sheet/grid';
import { numbersOf, sheetOf, tableOf } from '../sheet/sheet-of';

/** Whatever is written in a way that offices write, is read as what it is, or is asked for: never as something else. */

interface Written {
  readonly text: string;
  readonly value: number;
  readonly half: number;
  /** by the rules of the house it can be read in two ways: one sign before exactly three digits */
  readonly isOpen: boolean;
}

const SPACES = ['', ' ', '   ', '\u00a0', '\u202f', '\t', '\u3000'] as const;
const UNITS = [
  ...([['', 0]] as const),
  ...([
    ['%', 0],
    ['đ', 0],
    [' đ', 0],
    [' đồng', 0],
    [' VND', 0],
    [' hộ', 0],
  ] as const),
  ...([
    [' nghìn', 3],
    [' ngàn đồng', 3],
  ] as const),
  ...([
    [' tr.đ', 6],
    ['trđ', 6],
    [' triệu', 6],
    [' triệu đồng', 6],
    [' tr', 6],
  ] as const),
  ...([
    [' tỷ', 9],
    [' tỷ đồng', 9],
    ['\u00a0tỷ', 9],
  ] as const),
] as const;
const SIGNS = [
  ...['-', '- ', '−', '− ', '–', '\u2010'].map((sign) => [sign, '', -1] as const),
  ...([
    ['', '', 1],
    ['+', '', 1],
    ['', ' -', -1],
    ['(', ')', -1],
    ['( ', ' )', -1],
  ] as const),
] as const;

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const written: fc.Arbitrary<Written> = fc
  .record({
    whole: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999_999_999 })),
    decimals: fc.integer({ min: 0, max: 4 }),
    part: fc.nat(),
    style: fc.constantFrom(
      ['.', ','],
      [',', '.'],
      [' ', ','],
      ['\u00a0', ','],
      ['\u202f', ','],
      ["'", '.'],
      ['', ','],
      ['', '.'],
    ),
    unit: fc.constantFrom(...UNITS),
    sign: fc.constantFrom(...SIGNS),
    spaces: fc.tuple(fc.constantFrom(...SPACES), fc.constantFrom(...SPACES)),
    isWide: fc.boolean(),
  })
  .map(({ whole, decimals, part, style: [group = '', decimal = ''], unit: [unit, power], sign, spaces, isWide }) => {
    const fraction = decimals === 0 ? '' : String(part % 10 ** decimals).padStart(decimals, '0');
    const figures = inThousands(String(whole), group) + (fraction === '' ? '' : decimal + fraction);
    const [before, after, factor] = sign;
    const digits = isWide ? wide(figures) : figures;
    const size = Number(`${whole}.${fraction}e${power}`);
    const signs = figures.replace(/\d/g, '');
    return {
      text: spaces[0] + before + digits + (after === ')' ? '' : unit) + after + (after === ')' ? unit : '') + spaces[1],
      value: size === 0 ? 0 : factor * size,
      half: Number(`5e${power - decimals - 1}`),
      isOpen: /^[.,]$/.test(signs) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(figures),
    };
  })
  // a minus behind the figure stands behind a bare figure only
  .filter(({ text }) => !/\p{L}.* -\s*$|% -\s*$/u.test(text));

describe('numbers', () => {
  test('every way of writing gives the figure and its printed precision, or is asked for', () => {
    fc.assert(
      fc.property(written, ({ text, value, half, isOpen }) => {
        const read = readNumber(text);
        if (isOpen) {
          expect(read).toBe('ambiguous');
          expect(numberReadings(text).map((reading) => [reading.value, reading.half])).toContainEqual([value, half]);
        } else expect(read).toEqual({ value, half });
      }),
      { numRuns: 3_000 },
    );
  });

  test('what the product prints, it reads', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (digits, decimals) => {
          const value = digits / 10 ** decimals;
          const printed = [
            formatNumber('vi', value, decimals),
            formatNumber('en', value, decimals),
            printLike('1.234.567,8', value),
          ];
          for (const text of printed.slice(0, 2))
            expect(numberReadings(text).map((reading) => reading.value)).toContain(value === 0 ? 0 : value);
          expect(readNumber(printed[2] ?? '')).not.toBeNull();
        },
      ),
    );
  });

  test('the figures of the papers', () => {
    const sure = {
      '1.247.187': 1_247_187,
      '194.7': 194.7,
      '0.100': 0.1,
      '18.58': 18.58,
      '98,9%': 98.9,
      '19 136': 19_136,
    };
    const more = { '1 234 567,5': 1_234_567.5, '- 12': -12, '−5': -5, '+3,2': 3.2, '1.234.567đ': 1_234_567 };
    const units = { '35 tr.đ': 35e6, '1,2 tỷ': 1.2e9, '（１２）': -12, '１.２３４.５６７': 1_234_567 };
    for (const [text, value] of Object.entries({ ...sure, ...more, ...units }))
      expect([text, readNumber(text)]).toEqual([text, expect.objectContaining({ value })]);
    for (const text of ['11,347', '(1,069)', '(1.668)', '1.243']) expect(readNumber(text)).toBe('ambiguous');
  });

  test('a true number is what it is, as precise as its format shows it or as it was typed', () => {
    const formats = fc
      .integer({ min: 0, max: 6 })
      .map((decimals) => [decimals, decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`] as const);
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        formats,
        (digits, typed, [shown, format]) => {
          const value = Number(`${digits}e-${typed}`);
          const own = String(value).split('.')[1]?.length ?? 0;
          fc.pre(!String(value).includes('e'));
          expect(figureOfNumber(value, format)).toEqual({ value, half: Number(`5e-${Math.max(own, shown) + 1}`) });
        },
      ),
    );
  });
});

const two = (part: number): string => String(part).padStart(2, '0');
const days = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: serialOf(from, 1, 1) as number, max: serialOf(to, 12, 31) as number });

const DAY_STYLES: Readonly<Record<string, (y: number, m: number, d: number) => string>> = {
  'dd/mm/yyyy': (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  'd/m/yyyy': (y, m, d) => `${d}/${m}/${y}`,
  'd/m/yy': (y, m, d) => `${d}/${m}/${two(y % 100)}`,
  'dd-mm-yyyy': (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  'dd.mm.yyyy': (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  'd / m / yyyy': (y, m, d) => `${d} / ${m} / ${y}`,
  'yyyy-mm-dd': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  'yyyy/mm/dd': (y, m, d) => `${y}/${two(m)}/${two(d)}`,
  ddmmyyyy: (y, m, d) => `${two(d)}${two(m)}${y}`,
  yyyymmdd: (y, m, d) => `${y}${two(m)}${two(d)}`,
  'ngày … tháng … năm': (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`,
  'Ngày, two digits': (y, m, d) => `Ngày ${two(d)} tháng ${two(m)} năm ${y}`,
  'with a time': (y, m, d) => `${two(d)}/${two(m)}/${y} 08:15:00`,
  'ISO with a time': (y, m, d) => `${y}-${two(m)}-${two(d)}T00:00:00`,
};
const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTH_STYLES: readonly ((y: number, m: number) => string)[] = [
  (y, m) => `T${m}/${y}`,
  (y, m) => `T${two(m)}/${y}`,
  (y, m) => `T.${m}-${y}`,
  (y, m) => `Tháng ${m}/${y}`,
  (y, m) => `tháng ${two(m)} năm ${y}`,
];
const QUARTER_STYLES: readonly ((y: number, q: number) => string)[] = [
  (y, q) => `Quý ${ROMAN[q - 1] ?? ''}/${y}`,
  (y, q) => `QUÝ ${ROMAN[q - 1] ?? ''} NĂM ${y}`,
  (y, q) => `Quý ${q} năm ${y}`,
  (y, q) => `Q${q}-${y}`,
  (y, q) => `Q${q}/${y}`,
];
const LOOKS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => ` ${text}  `,
  (text) => text.replace(/ /g, '\u00a0'),
];

describe('dates', () => {
  const look = fc.constantFrom(...LOOKS);

  test.each(Object.entries(DAY_STYLES))('%s', (_, write) => {
    fc.assert(
      fc.property(days(1950, 2049), look, (serial, seen) => {
        const { year, month, day } = partsOf(serial);
        expect(readDate(seen(write(year, month, day)))).toBe(serial);
      }),
    );
  });

  test('months and quarters stand for their last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2098 }), fc.integer({ min: 1, max: 12 }), look, (year, month, seen) => {
        const last = serialOf(year, month, daysInMonth(year, month)) as number;
        for (const write of MONTH_STYLES) {
          expect(readDate(seen(write(year, month)))).toBe(last);
          expect(periodIn(seen(`Kết quả ${write(year, month)} của đơn vị`))).toBe(last);
        }
        if (month % 3 > 0) return;
        for (const write of QUARTER_STYLES) {
          expect(readDate(seen(write(year, month / 3)))).toBe(last);
          expect(periodIn(seen(`Kết quả ${write(year, month / 3)} của đơn vị`))).toBe(last);
        }
      }),
    );
  });

  test('a day inside a title, a sheet’s or a file’s name', () => {
    const inside: readonly ((text: string) => string)[] = [
      (text) => `BÁO CÁO KẾT QUẢ ỦY THÁC ĐẾN NGÀY ${text}`,
      (text) => `Số liệu đến ${text} (đvt: triệu đồng)`,
      (text) => `Theo Hội ${text}`,
      (text) => `CT_CDTOTKVV_004899_${text}.xlsx`,
    ];
    const styles = ['dd/mm/yyyy', 'dd-mm-yyyy', 'yyyy-mm-dd', 'ddmmyyyy', 'yyyymmdd'].map((name) => DAY_STYLES[name]);
    fc.assert(
      fc.property(days(1991, 2098), (serial) => {
        const { year, month, day } = partsOf(serial);
        for (const put of inside)
          for (const write of styles) expect(periodIn(put(write?.(year, month, day) ?? ''))).toBe(serial);
      }),
    );
  });

  test('serials of both systems, and digits that Excel took for a number', () => {
    fc.assert(
      fc.property(days(1904, 2098), fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
        expect(Math.floor(serialOfNumber(serial + time))).toBe(serial);
        if (serial > 1_462) expect(Math.floor(serialOfNumber(serial - 1_462 + time, true))).toBe(serial);
        const { year, month, day } = partsOf(serial);
        expect(serialOfNumber(Number(`${day}${two(month)}${year}`))).toBe(serial);
        expect(serialOfNumber(Number(`${year}${two(month)}${two(day)}`))).toBe(serial);
      }),
    );
  });

  const column = (cells: readonly CellValue[]): number[] =>
    numbersOf(
      tableOf(
        sheetOf([
          ['Số khế ước', 'Mã tổ', 'Tổng dư nợ', 'Ngày đến hạn'],
          ...cells.map((cell, at): CellValue[] => [`66001234123400${10 + at}`, '0126200', 10_000_000, cell]),
        ]),
      ),
      'dueContract',
    );
  const write = (serial: number, monthFirst: boolean): string => {
    const { year, month, day } = partsOf(serial);
    return monthFirst ? `${two(month)}/${two(day)}/${year}` : `${two(day)}/${two(month)}/${year}`;
  };

  test('one column, one order: a single day beyond the twelfth tells that all of them are month first', () => {
    const late = days(2024, 2027).filter((serial) => partsOf(serial).day > 12);
    fc.assert(
      fc.property(fc.array(days(2024, 2027), { minLength: 1, maxLength: 6 }), late, (others, sure) => {
        const serials = [...others, sure];
        expect(column(serials.map((serial) => write(serial, true)))).toEqual(serials);
        expect(column(serials.map((serial) => write(serial, false)))).toEqual(serials);
      }),
      { numRuns: 50 },
    );
  });

  test('a column that mixes both orders is never turned round: what is impossible day first stays unread', () => {
    const cells = ['25/12/2026', '12/25/2026', '03/04/2026'];
    expect(column(cells)).toEqual([serialOf(2026, 12, 25), NaN, serialOf(2026, 4, 3)]);
  });

  test('months are added as Excel adds them, whatever the day', () => {
    fc.assert(
      fc.property(days(1950, 2049), fc.integer({ min: -24, max: 24 }), (serial, months) => {
        const { year, month, day } = partsOf(addMonths(serial, months));
        const from = partsOf(serial);
        expect(year * 12 + month).toBe(from.year * 12 + from.month + months);
        expect(day).toBe(Math.min(from.day, daysInMonth(year, month)));
      }),
    );
  });
});

describe('codes', () => {
  test('46007818.0 is 46007818; 2.0, 02 and 2 are one code', () => {
    const one = (raws: readonly (string | number)[], width: number) =>
      new Set(raws.map((raw) => normaliseCode(raw, width).code));
    expect(one(['46007818.0', '46007818', 46_007_818, ' 46007818\u00a0', "'46007818"], 8)).toEqual(
      new Set(['46007818']),
    );
    expect(one(['2.0', '02', '2', 2, '2.00', ' 2 ', "'02", '002'], 2)).toEqual(new Set(['02']));
  });
});
