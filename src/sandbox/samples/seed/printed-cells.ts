/**
 * Two tables of a public report of 2020 on entrusted loans, cell by cell as printed: figures with dots, commas, parentheses and the
 * printer's padding. Only their figures and headings are taken. `_` stands for a no-break space, `|` parts the cells.
 */
const DEBT_ROWS = [
  '1|Hội ND|___ __1.341|___________ 39.158|________ 1.247.187|_____ 1.243|______ 0.100|_____________ (19)|_________ (1,069)|________ 76.822|____ 194.7|___ 18.58',
  '2|Hội PN|_____ 1.365|___________ 43.253|________ 1.401.418|________ 1.177|______ 0.084|__________ (42)|_______ (1.668)|________ 51.552|_____ 224.7|___ 23.59',
  '3|Hội CCB|___ _____398|___________ 11,347|___________ 370.338|________ 478|______ 0.129|_____________ (12)|_________ (444)|__________ 19.327|______ 185.6|___ 63.39',
  '4|Đoàn TN|________ 194|_____ ________5,832|___________ 188.026|________ 290|______ 0.154|__ __________5|__________ 191|__________ 16.588|______ 117.5|___ 67.93',
  '_|Cộng|_ 3.298|___ 99.590|_ 3.206.970|3.198|__ 0.099|_____ (68)|__ (2.990)|__ 164.289|722.5|____ 29.3',
];

const INSPECTION_ROWS = [
  '1|Hội Nông dân|10|209|962|1.668',
  '_|- Cấp tỉnh|10|19|97|146',
  '_|- Cấp huyện|_|190|865|1.522',
  '2|Hội Phụ nữ|10|231|828|1.560',
  '_|- Cấp tỉnh|10|19|76|209',
  '_|- Cấp huyện|_|212|752|1.351',
  '3|Hội Cựu chiến binh|10|127|290|518',
  '_|- Cấp tỉnh|10|10|23|24',
  '_|- Cấp huyện|_|117|267|494',
  '4|_Đoàn Thanh niên|8|65|155|243',
  '_|- Cấp tỉnh|8|15|30|77',
  '_|- Cấp huyện|_|50|125|166',
];

const cells = (row: string): string[] => row.replace(/_/g, '\u00a0').split('|');

/** Rows of Table 1: ordinal, organisation, five figures of 31/12/2020, five changes against 31/12/2019. */
export const DEBT_CELLS: readonly (readonly string[])[] = DEBT_ROWS.map(cells);

/** Rows of Table 2: ordinal, organisation or level, districts, communes, groups, households inspected. */
export const INSPECTION_CELLS: readonly (readonly string[])[] = INSPECTION_ROWS.map(cells);
