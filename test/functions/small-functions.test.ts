import { fromIsoDate } from '../../src/core/cell/serial';
import { GROUPCLASS, INSTALMENTS, UNICODE, VNDATE, VNNUMBER } from '../../src/functions/functions';
import { errorOf, ExcelError, installCustomFunctions, platforms } from './excel';

installCustomFunctions();

const day = (iso: string): number => fromIsoDate(iso)!;

describe('GROUPCLASS', () => {
  test('the vectors published with the formula of BC0437', () => {
    expect(GROUPCLASS([[49.9, 50, 69.99, 70, 84.9, 85]])).toEqual([
      ['Yếu', 'Trung bình', 'Trung bình', 'Khá', 'Khá', 'Tốt'],
    ]);
    expect(GROUPCLASS([['84,9'], ['85']], 3986)).toEqual([['Khá'], ['Tốt']]);
  });

  test('what is no total is an error of its own cell', () => {
    const [[high, low, words, error, good]] = GROUPCLASS([[101, -1, 'Tốt', '#N/A', 90]]) as [unknown[]];
    expect([high, low, words]).toMatchObject([{ code: '#VALUE!' }, { code: '#VALUE!' }, { code: '#VALUE!' }]);
    expect([(error as ExcelError).code, good]).toEqual(['#N/A', 'Tốt']);
    expect((high as ExcelError).message).toContain('điểm');
  });
});

describe('INSTALMENTS', () => {
  test('dates as serials and amounts; arguments may be dates as text', () => {
    expect(INSTALMENTS(10_000_000, '10/1/2026', day('2026-07-10'), 3)).toEqual([
      [day('2026-01-10'), 3_300_000],
      [day('2026-04-10'), 3_300_000],
      [day('2026-07-10'), 3_400_000],
    ]);
  });

  test('refuses, naming the argument', () => {
    const message = (...terms: Parameters<typeof INSTALMENTS>) => errorOf(() => INSTALMENTS(...terms)).message;
    expect(message(-5, 46_000, 47_000, 6)).toContain('gốc_vay');
    expect(message(5, null, 47_000, 6)).toContain('kỳ_đầu');
    expect(message(5, 47_000, 46_000, 6)).toContain('kỳ_cuối');
    expect(message(5, 46_000, 47_000, 1.5)).toContain('số_tháng');
    expect(message(5, 46_000, 47_000, null)).toContain('số_tháng');
    expect(message(5, 1, 2_900_000, 1)).toContain('1.200');
    expect(message('năm triệu', 46_000, 47_000, 6)).toContain('năm triệu');
  });
});

describe('VNNUMBER', () => {
  test('the Vietnamese way of writing decides where a text can mean two numbers', () => {
    expect(
      VNNUMBER([['1.243', '1,243', '1.247.187', '194,7', '(1.069,5)', '-5', '98,9%', ' 12 ', '35 tr.đ', 7.5]]),
    ).toEqual([[1243, 1.243, 1_247_187, 194.7, -1069.5, -5, 98.9, 12, 35_000_000, 7.5]]);
  });

  test('words are an error of their own cell', () => {
    const [[words, number]] = VNNUMBER([['chưa có', '5']]) as [unknown[]];
    expect([(words as ExcelError).code, number]).toEqual(['#VALUE!', 5]);
  });
});

describe('VNDATE', () => {
  test('the day comes first', () => {
    const expected = [day('2026-01-05'), day('2026-09-30'), day('2026-12-31'), 46_295];
    expect(VNDATE([['5/1/2026', 'ngày 30 tháng 9 năm 2026', '2026-12-31', 46_295]])).toEqual([expected]);
  });

  test('a day that the calendar does not have is an error of its own cell', () => {
    const [[impossible, good]] = VNDATE([['31/02/2026', '28/02/2026']]) as [unknown[]];
    expect((impossible as ExcelError).message).toContain('31/02/2026');
    expect(good).toBe(day('2026-02-28'));
  });
});

describe('UNICODE', () => {
  test('TCVN3 is known by its letters, cell by cell where a range mixes it with Unicode; the rest stays as it is', () => {
    expect(UNICODE([['Tªn x·', 'D­ nî', 'tæ']])).toEqual([['Tên xã', 'Dư nợ', 'tổ']]);
    const mixed = [['Héi N«ng d©n'], ['Hà Giang'], ['Hội Phụ nữ'], ['HONGHEO'], ['Café'], ['0126200'], [7.5], [true]];
    expect(UNICODE(mixed)).toEqual([['Hội Nông dân'], ...mixed.slice(1)]);
  });

  test('a font, or the name of an encoding, says what the text is', () => {
    expect(UNICODE([['tæ', 'Tổ', 5]], '.VnTimeH')).toEqual([['TỔ', 'Tổ', 5]]);
    expect(UNICODE([['tæ']], 'TCVN3 (ABC)')).toEqual([['tổ']]);
    expect(UNICODE([['Teân xaõ']], 'vni')).toEqual([['Tên xã']]);
    expect(UNICODE([['Teân xaõ']], [['VNI-Times']])).toEqual([['Tên xã']]);
    expect(UNICODE([['Teân xaõ']])).toEqual([['Teân xaõ']]);
  });

  test('refuses another font, and error cells one by one', () => {
    const { code, message } = errorOf(() => UNICODE([['tæ']], 'Arial'));
    expect(code).toBe('#VALUE!');
    expect(message).toContain('phông');
    expect(message).toContain('Arial');
    const [[error, good]] = UNICODE([['#N/A', 'Tªn x·']]) as [unknown[]];
    expect([(error as ExcelError).code, good]).toEqual(['#N/A', 'Tên xã']);
  });
});

describe.each(platforms)('blank cells have blank results, Excel for %s', (_, range) => {
  test('single cells and rows between others', () => {
    const blank = range([[null]]);
    expect([
      GROUPCLASS(blank),
      VNDATE(blank),
      VNNUMBER(blank),
      UNICODE(blank),
      INSTALMENTS(blank[0]?.[0], 1, 2, 3),
    ]).toEqual(Array(5).fill([['']]));
    expect(GROUPCLASS(range([[90], [null], [60], [null]]))).toEqual([['Tốt'], [''], ['Trung bình']]);
    expect(VNDATE(range([['5/1/2026'], [null], ['6/1/2026']]))).toEqual([
      [day('2026-01-05')],
      [''],
      [day('2026-01-06')],
    ]);
  });
});

test('an exception that is no fault of the input passes through', () => {
  const broken = new Proxy([[0]], {
    get: () => {
      throw new TypeError('broken');
    },
  });
  expect(() => VNNUMBER(broken)).toThrow(TypeError);
});
