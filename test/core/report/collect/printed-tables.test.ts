import { figureKey } from '../../../../src/core/report/figure';
import type { Figure, FigureKey } from '../../../../src/core/report/figure';
import type { Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { AS_OF, byOrganisation, collect, collected, day, loanList, YEAR_START } from './office';

const today = (cells: Parameters<typeof byOrganisation>[0]) =>
  byOrganisation(cells, { date: AS_OF, sheet: 'Biểu Hội' });

/** Its change columns with the day that their heading compares with. */
const since = (table: Table, baseline: number | null): Table => ({
  ...table,
  columns: table.columns.map((column) =>
    /Change$|Growth$/.test(column.field) && baseline !== null ? { ...column, baseline } : column,
  ),
});

const typed = (key: FigureKey, value: number): Figure => ({
  key,
  value,
  basis: 'typed',
  half: 0,
  sources: [{ sheet: 'TKVV Nhập liệu', area: { row: 9, col: 4, rows: 1, cols: 1 } }],
  from: [],
});

describe('a table by organisation without lists', () => {
  const table = today({
    groups: [2, 3, 1, 1],
    outstanding: [60, 65, 10, 5],
    overdue: [2, 1, 0, 0],
    lent: [9, 8, 7, 6],
  });

  test('gives values, each with its own cell; an undated table is of the reporting day', () => {
    const undated = byOrganisation({ frozen: [1, 0, 0, 0] }, { date: null, sheet: 'Nợ khoanh' });
    const { figures } = collect([table, undated]);
    expect(figures.get(figureKey('outstanding', 'women'))).toMatchObject({
      value: 65e6,
      basis: 'printed',
      sources: [{ sheet: 'Biểu Hội', area: { row: 2, col: 2, rows: 1, cols: 1 } }],
    });
    expect(figures.value('frozen')).toBe(1e6);
    expect(figures.value('lent')).toBe(30e6);
  });

  test('its total gives way to the sum of its rows, and is used where a row is missing', () => {
    const wrong = today({ outstanding: [60, 65, 10, 5, 999] });
    expect(collect([wrong]).figures.value('outstanding')).toBe(140e6);
    const three = tableOf(
      'organisationTable',
      { organisationName: ['Hội Nông dân', 'Hội Phụ nữ', 'Cộng'], outstanding: [60, 65, 130] },
      { dong: 1_000_000, date: AS_OF, roles: ['data', 'data', 'total'] },
    );
    const { figures } = collect([three]);
    expect(figures.get(figureKey('outstanding'))).toMatchObject({ value: 130e6, basis: 'printed' });
    expect(figures.get(figureKey('outstanding', 'youth'))).toBeNull();
  });

  test('a printed ratio serves only where the amounts behind it are not known', () => {
    const ratios = today({ outstanding: [60, 65, 10, 5], overdueRatio: [3, 4, 5, 6, 3.5] });
    expect(collect([ratios]).figures.value('overdueRatio', 'farmers')).toBe(3);
    const both = today({ outstanding: [60, 65, 10, 5], overdue: [2, 1, 0, 0], overdueRatio: [3, 4, 5, 6, 3.5] });
    expect(collect([both]).figures.value('overdueRatio', 'farmers')).toBeCloseTo(10 / 3, 9);
  });

  test('a change without a day is taken as since the year’s start, unverified; one of another day is not the report’s', () => {
    const changes = today({ outstanding: [60, 65, 10, 5], outstandingChange: [5, -5, 1, 0] });
    const unsure = collect([changes]).figures.get(figureKey('outstanding', 'women', 'change', 'yearStart'));
    expect(unsure).toMatchObject({ value: -5e6, unverified: true });
    const { figures, compared } = collect([since(changes, YEAR_START)]);
    expect(figures.get(figureKey('outstanding', 'women', 'change', 'yearStart'))).not.toHaveProperty('unverified');
    expect(figures.value('outstanding', 'total', 'value', 'yearStart')).toBe(139e6);
    expect(compared.yearStart).toBe(YEAR_START);
    const of2018 = collect([since(changes, day(2018, 9, 30))]);
    expect(of2018.figures.get(figureKey('outstanding', 'women', 'change', 'yearStart'))).toBeNull();
    expect(of2018.compared.yearStart).toBeNull();
  });

  test('a growth that its own row contradicts is worked out anew', () => {
    const cells = { outstanding: [60, 65, 10, 5], overdue: [2, 1, 0, 0], overdueChange: [1, 0, 0, 0] };
    const fits = since(today({ ...cells, overdueGrowth: [100, 0, 0, 0] }), YEAR_START);
    const slips = since(today({ ...cells, overdueGrowth: [50, 0, 0, 0] }), YEAR_START);
    const key = figureKey('overdue', 'farmers', 'growth', 'yearStart');
    expect(collect([fits]).figures.get(key)).toMatchObject({ value: 100, basis: 'printed' });
    expect(collect([slips]).figures.get(key)).toMatchObject({ value: 100, basis: 'derived' });
  });
});

describe('printed tables beside the loans', () => {
  test('a table of the same area fills in what the lists lack, and its changes count', () => {
    const table = since(
      today({ outstanding: [60, 65, 0, 0], members: [50, 40, 0, 0], outstandingChange: [7, 8, 0, 0] }),
      YEAR_START,
    );
    const { figures } = collect([loanList({}, { without: ['savings'] }), table]);
    expect(figures.get(figureKey('outstanding', 'farmers'))).toMatchObject({ basis: 'counted' });
    expect(figures.value('members')).toBe(90);
    expect(figures.value('outstanding', 'total', 'change', 'yearStart')).toBe(15e6);
  });

  test('a province’s table beside one office’s loans is left alone', () => {
    const province = since(
      today({ outstanding: [6_000, 6_500, 90, 80], members: [50, 40, 0, 0], outstandingChange: [7, 8, 0, 0] }),
      YEAR_START,
    );
    const { figures, compared } = collect([loanList({}, { without: ['savings'] }), province]);
    expect(figures.get(figureKey('members'))).toBeNull();
    expect(figures.get(figureKey('outstanding', 'total', 'change', 'yearStart'))).toBeNull();
    expect(compared.yearStart).toBeNull();
  });

  test('where a sheet of 31/12 stands beside the loans, changes are now minus then, not those of a rounded table', () => {
    const rounded = since(today({ outstanding: [60, 65, 0, 0], outstandingChange: [7, 8, 0, 0] }), YEAR_START);
    const before = byOrganisation({ outstanding: [50.4, 60, 0, 0] });
    const { figures } = collect([loanList(), rounded, before]);
    expect(figures.value('outstanding', 'farmers', 'change', 'yearStart')).toBe(9.6e6);
  });
});

describe('the bank’s summaries', () => {
  const communes = { communeName: ['Hoa Sim', 'Lộc Vừng', 'Tổng cộng'] };

  test('01.1/BCTD gives the whole office: its total row, or the rows where that was left uncalculated', () => {
    const table = (total: number) =>
      tableOf(
        'creditByCommune',
        { ...communes, outstanding: [60, 164, total], lent: [5, 6, total && 11], households: [2, 4, total && 5] },
        { dong: 1_000_000, date: AS_OF, sheet: '01.1', roles: ['data', 'data', 'total'] },
      );
    const debts = today({ outstanding: [60, 65, 0, 0] });
    const { figures } = collect([debts, table(224)]);
    expect(figures.value('outstanding', 'office')).toBe(224e6);
    expect(figures.value('lent', 'office')).toBe(11e6);
    expect(figures.value('households', 'office')).toBe(5);
    const uncalculated = collect([debts, table(0)]).figures;
    expect(uncalculated.get(figureKey('outstanding', 'office'))).toMatchObject({ value: 224e6, basis: 'counted' });
    // customers are counted apart for each commune
    expect(uncalculated.get(figureKey('households', 'office'))).toBeNull();
  });

  test('the Điện báo gives debt and funds of the office', () => {
    const telegram = tableOf(
      'telegram',
      { indicatorName: ['I. Tổng nguồn vốn', 'II. Tổng dư nợ', '1 Nợ quá hạn', 'Số tổ'], amount: [230, 224, 2, 9] },
      { dong: 1_000_000, date: AS_OF, sheet: 'Điện báo' },
    );
    const { figures } = collect([today({ outstanding: [60, 65, 0, 0] }), telegram], {
      typed: [typed(figureKey('funds', 'office'), 1)],
    });
    expect(figures.value('funds', 'office')).toBe(230e6);
    expect(figures.value('outstanding', 'office')).toBe(224e6);
    expect(figures.value('overdueRatio', 'office')).toBeCloseTo(200 / 224, 9);
  });

  test('BC0438 gives debts, groups and classes by organisation', () => {
    const pairs = {
      communeName: ['Hoa Sim', 'Hoa Sim', 'Lộc Vừng', 'Lộc Vừng'],
      organisationCode: ['11', '12', '11', '12'],
    };
    const debt = tableOf(
      'trustDebt',
      { ...pairs, groups: [2, 1, 3, 0], households: [40, 30, 60, 0], outstanding: [50, 40, 30, 0] },
      { date: AS_OF, sheet: 'BC0438' },
    );
    const classes = tableOf(
      'trustClasses',
      {
        ...pairs,
        classGood: [1, 1, 2, 0],
        classFair: [1, 0, 0, 0],
        classAverage: [0, 0, 1, 0],
        classPoor: [0, 0, 0, 0],
      },
      { date: AS_OF, sheet: 'BC0438 2' },
    );
    const { figures, communes: lines } = collect([debt, classes]);
    expect(figures.value('groups', 'farmers')).toBe(5);
    expect(figures.value('outstanding')).toBe(120);
    expect(figures.value('classedGroups')).toBe(6);
    expect(figures.value('classGood')).toBe(4);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({ commune: 'Hoa Sim', organisation: 'farmers', groups: 2, overdue: NaN });
  });

  test('LEN_31: households that only save are not taken, and its flows are unverified', () => {
    const len = tableOf(
      'lenOrganisation',
      {
        organisationName: ['Hội Nông dân', 'Hội Phụ nữ', 'Hội CCB', 'Đoàn TN'],
        households: [80, 70, 0, 0],
        outstanding: [60e6, 65e6, 0, 0],
        lent: [5e6, 6e6, 0, 0],
      },
      { date: AS_OF, sheet: 'LEN_31' },
    );
    const { figures } = collect([len]);
    expect(figures.value('outstanding')).toBe(125e6);
    expect(figures.get(figureKey('households'))).toBeNull();
    expect(figures.get(figureKey('lent'))).toMatchObject({ value: 11e6, unverified: true });
  });
});

describe('05/KTNB, inspections and the input sheet', () => {
  const organisationName = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội CCB', 'Đoàn TN'];
  const debts = today({ outstanding: [60, 65, 0, 0] });

  test('groups inspected with their classes and debts', () => {
    const audit = tableOf(
      'groupAudit',
      {
        organisationName: ['Các T/c chính trị xã hội', ...organisationName],
        groups: [9, 4, 3, 1, 1],
        inspectedGroups: [5, 2, 1, 1, 1],
        inspectedDebt: [50, 20, 10, 10, 10],
        classGood: [4, 2, 1, 1, 0],
        debtGood: [40, 20, 10, 10, 0],
        classPoor: [1, 0, 0, 0, 1],
        debtPoor: [10, 0, 0, 0, 10],
      },
      { dong: 1_000_000, date: AS_OF, sheet: '05', roles: ['total', 'data', 'data', 'data', 'data'] },
    );
    const { figures } = collect([debts, audit]);
    expect(figures.value('auditedGroups')).toBe(5);
    expect(figures.value('auditedGoodDebt')).toBe(40e6);
    expect(figures.value('auditedPoor', 'youth')).toBe(1);
    expect(figures.value('groups', 'farmers')).toBe(4);
    // classes found on inspection are not the bank's classes
    expect(figures.get(figureKey('classGood'))).toBeNull();
  });

  test('a typed figure loses against a sheet’s, but a plan is typed; words are handed on', () => {
    const source = { sheet: 'TKVV Nhập liệu', area: { row: 40, col: 1, rows: 1, cols: 1 } };
    const { figures, texts } = collect([debts], {
      typed: [
        typed(figureKey('outstanding', 'farmers'), 1),
        typed(figureKey('outstanding'), 1),
        typed(figureKey('outstanding', 'total', 'value', 'plan'), 250e6),
        typed(figureKey('trainees'), 193),
        typed(figureKey('inspectedGroups', 'farmers', 'value', 'now', 'province'), 6),
      ],
      targets: [{ indicator: 'overdueRatio', target: 0.5 }],
      texts: { proposals: { text: 'Đề nghị bổ sung nguồn vốn.', source } },
    });
    expect(figures.value('outstanding', 'farmers')).toBe(60e6);
    expect(figures.value('outstanding')).toBe(125e6);
    expect(figures.value('outstanding', 'total', 'reached', 'plan')).toBe(50);
    expect(figures.value('trainees')).toBe(193);
    expect(figures.value('inspectedGroups', 'farmers')).toBe(6);
    expect(figures.value('overdueRatio', 'office', 'value', 'plan')).toBe(0.5);
    expect(texts.proposals?.text).toBe('Đề nghị bổ sung nguồn vốn.');
  });

  test('typed figures alone are no report', () => {
    expect(collected([], { typed: [typed(figureKey('outstanding', 'office'), 1)] })).toBeNull();
  });
});
