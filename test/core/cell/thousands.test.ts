import { inThousands } from '../../../src/core/cell/thousands';

test.each([
  ['', ''],
  ['7', '7'],
  ['999', '999'],
  ['1000', '1.000'],
  ['1247187', '1.247.187'],
  ['1e+21', '1e+21'],
])('%j parted into thousands is %j', (digits, printed) => expect(inThousands(digits, '.')).toBe(printed));
