import fc from 'fast-check';
import { Figures } from '../../../../src/core/report/figures';
import type { GroupLine, ReportData } from '../../../../src/core/report/report-data';
import { FORM_IDS } from '../../../../src/jobs/report/document';
import { FORMS } from '../../../../src/jobs/report/forms';
import { DISTRICT_2024 } from '../../../acceptance/report/district-2024';
import { PROVINCE_2020 } from '../../../acceptance/report/province-2020';
import { dataOf, figure } from '../../../i18n/report/report-data';
import { HEAD, blocksOf, cellOf, paragraphs, tableOf, tablesOf } from './in-document';

const group = (code: string, rest: Partial<GroupLine>): GroupLine => ({
  code,
  leader: 'Nguyễn Thị Mẫu',
  commune: 'Xã Mẫu',
  organisation: 'farmers',
  households: 25,
  outstanding: 1_000e6,
  overdue: 0,
  frozen: 0,
  savings: 30e6,
  arrears: NaN,
  points: 80,
  class: 'fair',
  forecast: false,
  weak: [],
  ...rest,
});

/** Small lists of every sort beside the figures of a province. */
const RICH: ReportData = {
  ...PROVINCE_2020,
  communes: [
    {
      commune: 'Xã Mẫu',
      organisation: 'farmers',
      groups: 2,
      households: 50,
      outstanding: 2e9,
      overdue: 0,
      frozen: 0,
      savings: 6e7,
    },
    {
      commune: 'Xã Mẫu',
      organisation: 'direct',
      groups: 0,
      households: 1,
      outstanding: 1e8,
      overdue: 0,
      frozen: 0,
      savings: 0,
    },
    {
      commune: 'Xã Khác',
      organisation: null,
      groups: 1,
      households: 30,
      outstanding: 1e9,
      overdue: 2e7,
      frozen: 0,
      savings: NaN,
    },
  ],
  programmes: [
    { code: '01', name: 'Hộ nghèo', households: 40, outstanding: 2e9, overdue: 0, yearStart: 1.9e9 },
    { code: '12', name: '', households: 10, outstanding: 1e9, overdue: 2e7, yearStart: NaN },
  ],
  groups: [
    group('0000001', { weak: ['small', 'overdue'] }),
    group('0000002', { organisation: 'women', class: null, points: NaN }),
  ],
  due: [
    {
      commune: 'Xã Mẫu',
      organisation: 'farmers',
      stages: { due: { count: 1, amount: 1e7 }, '30': { count: 2, amount: 3e7 } },
    },
    { commune: 'Xã Mẫu', organisation: 'direct', stages: { '60': { count: 1, amount: 1e7 } } },
  ],
};
const DATA = { rich: RICH, district: DISTRICT_2024, empty: dataOf([]) };

describe.each(FORM_IDS)('the form %s', (id) => {
  describe.each(Object.entries(DATA))('of %s data', (_, data) => {
    const document = FORMS[id].compose(data, HEAD);

    test('keys of paragraphs and tables are unique, and of ASCII letters and digits', () => {
      const keys = blocksOf(document).flatMap((block) =>
        block.type === 'paragraph' || block.type === 'table' || block.type === 'chart' ? [block.key] : [],
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9]+$/);
    });

    test('every row has a cell per column, and formulas name rows and columns that there are', () => {
      for (const { columns, rows } of tablesOf(document)) {
        const names = new Set(columns.map(({ key }) => key));
        const lines = new Set(rows.map(({ key }) => key));
        expect(lines.size).toBe(rows.length);
        for (const { cells } of rows) {
          expect(cells).toHaveLength(columns.length);
          for (const cell of cells) {
            if (!cell) continue;
            if (cell.type === 'sumRows') expect([...lines]).toEqual(expect.arrayContaining([...cell.rows]));
            if (cell.type === 'sumColumns') expect([...names]).toEqual(expect.arrayContaining([...cell.columns]));
            if (cell.type === 'ratio') expect([...names]).toEqual(expect.arrayContaining([cell.part, cell.whole]));
            if (cell.type === 'ratio' && cell.wholeRow) expect([...lines]).toContain(cell.wholeRow);
            if (cell.type === 'difference') expect([...names]).toEqual(expect.arrayContaining([cell.from, cell.minus]));
          }
        }
      }
    });

    test('a paragraph with dots is open, and only such a one', () => {
      for (const block of blocksOf(document))
        if (block.type === 'paragraph')
          expect([block.key, block.open ?? false]).toEqual([block.key, block.text.includes('…')]);
    });
  });
});

describe('whatever is known', () => {
  test('property: no form fails or prints a word of the machine, and what it lacks it asks for', () => {
    const all = PROVINCE_2020.figures.read;
    fc.assert(
      fc.property(fc.subarray([...all]), fc.constantFrom(...FORM_IDS), (figures, id) => {
        const data = { ...RICH, figures: new Figures(figures) };
        const document = FORMS[id].compose(data, HEAD);
        for (const text of paragraphs(document).values()) {
          expect(text).not.toMatch(/NaN|null|undefined|Infinity|\[object/);
          expect(text).not.toMatch(/ {2}|,,|\(\)|: \.|\.\.$/);
        }
        for (const key of FORMS[id].needs(data)) expect(['value']).toContain(key.aspect);
      }),
      { numRuns: 60 },
    );
  });
});

describe('báo cáo ủy thác', () => {
  const document = FORMS.entrusted.compose(RICH, HEAD);

  test('stands on a portrait sheet, its annexes on landscape ones', () => {
    expect(document.parts.map(({ own, orientation }) => [own.id, orientation])).toEqual([
      ['report', 'Portrait'],
      ['communeAnnex', 'Landscape'],
      ['weakAnnex', 'Landscape'],
      ['dueAnnex', 'Landscape'],
    ]);
    expect(FORMS.entrusted.compose(dataOf([]), HEAD).parts).toHaveLength(1);
  });

  test('ratios are worked out in the sheet where both parts stand in it, else the printed one is shown', () => {
    const debt = tableOf(document, 'debt');
    expect(cellOf(debt, 'women', 'overdueRatio')).toMatchObject({
      type: 'ratio',
      part: 'overdue',
      whole: 'outstanding',
    });
    expect(cellOf(debt, 'women', 'frozenRatio')).toMatchObject({ type: 'figure' });
    expect(cellOf(tableOf(document, 'savings'), 'total', 'saverRatio')).toMatchObject({ type: 'figure' });
  });

  test('a total known without its rows stands as a figure, not as a sum of dots', () => {
    const table = tableOf(FORMS.entrusted.compose(DISTRICT_2024, HEAD), 'debt');
    expect(cellOf(table, 'total', 'groups')).toMatchObject({ type: 'figure' });
    expect(cellOf(table, 'total', 'outstanding')).toMatchObject({ type: 'sumRows' });
  });

  test('annex I leaves out what the bank lends itself and keeps what nobody assigns; a sum over an unknown stays open', () => {
    const table = tableOf(document, 'communes');
    expect(table.rows.map(({ key }) => key)).toEqual([
      'commune1',
      'commune1-farmers',
      'commune2',
      'commune2-unknown',
      'total',
    ]);
    expect(cellOf(table, 'total', 'savings')).toEqual({ type: 'text', text: '…' });
    expect(cellOf(table, 'total', 'outstanding')).toEqual({ type: 'sumRows', rows: ['commune1', 'commune2'] });
  });

  test('annex II lists the weak groups only, with their reasons', () => {
    const table = tableOf(document, 'weakGroups');
    expect(table.rows.map(({ key }) => key)).toEqual(['farmers', 'group0000001']);
    expect(cellOf(table, 'group0000001', 'reasons')).toEqual({ type: 'text', text: 'dưới 20 hộ; NQH trên 2%' });
  });

  test('annex III puts what falls due on the day itself into the first thirty days', () => {
    const table = tableOf(document, 'dueNext');
    expect(cellOf(table, 'due1-farmers', 'loans30')).toEqual({ type: 'number', value: 3 });
    expect(cellOf(table, 'due1-farmers', 'amountAll')).toMatchObject({ type: 'sumColumns' });
    expect(table.rows.map(({ key }) => key)).toEqual(['due1', 'due1-farmers', 'total']);
  });

  test('after 30/06/2025 Biểu 3 has no district level and counts no districts', () => {
    const table = tableOf(FORMS.entrusted.compose(dataOf([]), HEAD), 'inspection');
    expect(table.columns.map(({ key }) => key)).not.toContain('inspectedDistricts');
    expect(table.rows.map(({ key }) => key)).toEqual(expect.arrayContaining(['farmers-province', 'farmers-commune']));
    expect(table.rows.map(({ key }) => key)).not.toContain('farmers-district');
  });

  test("the office's own words stand line by line under keys that stay; nothing written stays open", () => {
    const source = { sheet: 'TKVV Nhập liệu', area: { row: 0, col: 0, rows: 1, cols: 1 } };
    const data = dataOf([], { texts: { directions: { text: ' Một việc.\n\nHai việc. ', source } } });
    const texts = paragraphs(FORMS.entrusted.compose(data, HEAD));
    expect([texts.get('directions'), texts.get('directions2'), texts.get('coordination')]).toEqual([
      'Một việc.',
      'Hai việc.',
      '…',
    ]);
  });

  test('a chart is drawn only where all its figures are known', () => {
    const charts = (data: ReportData): string[] =>
      blocksOf(FORMS.entrusted.compose(data, HEAD)).flatMap((block) => (block.type === 'chart' ? [block.key] : []));
    expect(charts(PROVINCE_2020)).toEqual(['debtChart', 'overdueChart']);
    expect(charts(dataOf([]))).toEqual([]);
  });

  test('without a comparison Biểu 1b is not there, and the report says why', () => {
    const data = dataOf([figure(1e9, 'outstanding')], {
      compared: { yearStart: null, lastQuarter: null, lastYear: null },
    });
    const bare = FORMS.entrusted.compose(data, HEAD);
    expect(tablesOf(bare).map(({ key }) => key)).not.toContain('change');
    expect(paragraphs(bare).get('notCompared')).toContain('31/12');
  });
});

describe('05/KTNB', () => {
  test('column formulas and the first row as the form prescribes', () => {
    const classes = ['Good', 'Fair', 'Average', 'Poor'] as const;
    const data = dataOf(
      (['farmers', 'women', 'veterans', 'youth'] as const).flatMap((holder) => [
        figure(10, 'groups', holder),
        ...classes.flatMap((name) => [figure(2, `audited${name}`, holder), figure(4e6, `audited${name}Debt`, holder)]),
      ]),
    );
    const table = tableOf(FORMS.groupAudit.compose(data, HEAD), 'groupAudit');
    expect(table.columns).toHaveLength(14);
    expect(table.rows[0]?.key).toBe('total');
    expect(cellOf(table, 'women', 'auditedGroups')).toMatchObject({
      type: 'sumColumns',
      columns: classes.map((name) => `audited${name}`),
    });
    expect(cellOf(table, 'total', 'groups')).toMatchObject({ type: 'sumRows' });
  });

  test('groups inspected without their classes are shown as they are known', () => {
    const data = dataOf([figure(7, 'auditedGroups', 'farmers'), figure(9, 'auditedGroups')]);
    const table = tableOf(FORMS.groupAudit.compose(data, HEAD), 'groupAudit');
    expect(cellOf(table, 'farmers', 'auditedGroups')).toMatchObject({ type: 'figure' });
    expect(cellOf(table, 'total', 'auditedGroups')).toMatchObject({ type: 'figure' });
  });
});

describe('biểu theo Hội', () => {
  test('programmes: growth where 31/12 is known, dots where not, no total over an unknown', () => {
    const table = tableOf(FORMS.byOrganisation.compose(RICH, HEAD), 'programmes');
    expect(cellOf(table, 'programme1', 'growth')).toMatchObject({ type: 'ratio', part: 'change', whole: 'before' });
    expect(cellOf(table, 'programme2', 'growth')).toEqual({ type: 'text', text: '…' });
    expect(cellOf(table, 'programme2', 'name')).toEqual({ type: 'text', text: '12' });
    expect(cellOf(table, 'total', 'before')).toEqual({ type: 'text', text: '…' });
  });

  test('without any figure of 31/12 there are no columns for it', () => {
    const programmes = RICH.programmes.map((line) => ({ ...line, yearStart: NaN }));
    const table = tableOf(FORMS.byOrganisation.compose({ ...RICH, programmes }, HEAD), 'programmes');
    expect(table.columns.map(({ key }) => key)).toEqual(['ordinal', 'name', 'now', 'share', 'overdue']);
  });
});

describe('needs', () => {
  test('ask for what is read, not for what is worked out of it', () => {
    const items = new Set(FORMS.entrusted.needs(dataOf([])).map(({ item }) => item));
    expect(items).toContain('overdue');
    expect(items).not.toContain('overdueRatio');
  });
});

describe('a figure that no source confirms, in the table of a plan', () => {
  const known = [
    figure(98, 'principalRatio', 'office', 'value', 'plan'),
    figure(99, 'interestRatio', 'office'),
    figure(98, 'interestRatio', 'office', 'value', 'plan'),
  ];
  const ratio = figure(99.5, 'principalRatio', 'office');
  const written = (unverified: boolean) =>
    FORMS.planIndicators.compose(
      dataOf([...known, unverified ? { ...ratio, unverified: true as const } : ratio]),
      HEAD,
    );
  const words = (unverified: boolean, column: string): unknown =>
    cellOf(tableOf(written(unverified), 'planIndicators'), 'principalRatio', column);

  test('is marked, explained and not judged', () => {
    expect(words(true, 'indicator')).toEqual({ type: 'text', text: 'Tỷ lệ thu nợ gốc đến hạn (*)' });
    expect(words(true, 'reached')).toEqual({ type: 'text', text: '' });
    expect(words(true, 'remark')).toEqual({ type: 'text', text: 'Chưa kiểm chứng' });
    const said = paragraphs(written(true));
    expect(said.get('unverified')).toMatch(/^\(\*\) Chưa kiểm chứng: /);
    expect(said.get('planSummary')).toContain('01/01 chỉ tiêu đạt mục tiêu');
    expect(said.get('planSummary')).toContain('hưa đánh giá vì số liệu chưa kiểm chứng: tỷ lệ thu nợ gốc đến hạn');
  });

  test('the same figure from a sure source is judged, and nothing is marked', () => {
    expect(words(false, 'indicator')).toEqual({ type: 'text', text: 'Tỷ lệ thu nợ gốc đến hạn' });
    expect(words(false, 'reached')).toEqual({ type: 'text', text: 'Đạt' });
    expect(paragraphs(written(false)).has('unverified')).toBe(false);
    expect(paragraphs(written(false)).get('planSummary')).toContain('02/02 chỉ tiêu đạt mục tiêu');
  });
});
