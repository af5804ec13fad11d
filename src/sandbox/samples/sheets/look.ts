import { DEFAULT_STYLE } from '../../model/style';
import type { Border, Style } from '../../model/style';

/** How the offices' sheets look: Times New Roman, thin borders, bold centred headings. Styles are made once and shared by cells. */
const styleOf = (part: Partial<Style>, base: Style = DEFAULT_STYLE): Style => Object.freeze({ ...base, ...part });

const THIN: Border = Object.freeze({ style: 'Continuous', weight: 'Thin', color: '#000000' });
const BORDERS = Object.freeze({ top: THIN, bottom: THIN, left: THIN, right: THIN });

const plain = styleOf({ fontName: 'Times New Roman', fontSize: 12, vertical: 'Center' });
const box = styleOf({ borders: BORDERS }, plain);
const small = styleOf({ fontSize: 10 }, box);

export const LOOK = {
  plain,
  bold: styleOf({ bold: true }, plain),
  centred: styleOf({ horizontal: 'Center' }, plain),
  title: styleOf({ bold: true, fontSize: 14, horizontal: 'Center', wrapText: true }, plain),
  italic: styleOf({ italic: true, horizontal: 'Center' }, plain),
  unit: styleOf({ italic: true, horizontal: 'Right' }, plain),
  signature: styleOf({ bold: true, horizontal: 'Center' }, plain),
  head: styleOf({ bold: true, horizontal: 'Center', wrapText: true }, box),
  headSmall: styleOf({ bold: true, horizontal: 'Center', wrapText: true, fill: '#DDEBF7' }, small),
  text: styleOf({ horizontal: 'Left', numberFormat: '@' }, box),
  textBold: styleOf({ horizontal: 'Left', numberFormat: '@', bold: true }, box),
  centre: styleOf({ horizontal: 'Center' }, box),
  /** figures typed as text: aligned like numbers, kept as text */
  typed: styleOf({ horizontal: 'Right', numberFormat: '@' }, box),
  typedBold: styleOf({ horizontal: 'Right', numberFormat: '@', bold: true }, box),
  count: styleOf({ horizontal: 'Right', numberFormat: '#,##0' }, box),
  countBold: styleOf({ horizontal: 'Right', numberFormat: '#,##0', bold: true }, box),
  tenths: styleOf({ horizontal: 'Right', numberFormat: '#,##0.0' }, box),
  tenthsBold: styleOf({ horizontal: 'Right', numberFormat: '#,##0.0', bold: true }, box),
  percent: styleOf({ horizontal: 'Right', numberFormat: '0.00' }, box),
  percentBold: styleOf({ horizontal: 'Right', numberFormat: '0.00', bold: true }, box),
  /** of exports */
  code: styleOf({ horizontal: 'Center', numberFormat: '@' }, small),
  words: styleOf({ horizontal: 'Left', numberFormat: '@' }, small),
  money: styleOf({ horizontal: 'Right', numberFormat: '#,##0' }, small),
  rate: styleOf({ horizontal: 'Right', numberFormat: '0.00' }, small),
  date: styleOf({ horizontal: 'Center', numberFormat: 'dd/mm/yyyy' }, small),
  points: styleOf({ horizontal: 'Center', numberFormat: 'General' }, small),
  moneyBold: styleOf({ horizontal: 'Right', numberFormat: '#,##0', bold: true }, small),
  wordsBold: styleOf({ horizontal: 'Left', numberFormat: '@', bold: true }, small),
} as const satisfies Record<string, Style>;
