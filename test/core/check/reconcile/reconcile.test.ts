import { findingMessage } from '../../../../src/i18n/findings';
import type { Finding } from '../../../../src/core/check/finding';
import { runChecks } from '../../../../src/core/check/run-checks';
import type { Table } from '../../../../src/core/sheet/table';
import { findingsOf, placesOf, REPORT_DATE } from '../found';
import {
  COMMUNES,
  groupCode,
  groupList,
  groupListRows,
  leader,
  loanRows,
  loanTable,
  summaryRows,
  sumOf,
  tableOfRows,
  typed,
} from './office';
import type { Cells } from './office';

const RECONCILED = /^(?:reconcile|listed)\./;
const told = (...tables: Table[]): Finding[] =>
  runChecks(tables, REPORT_DATE).filter(({ rule }) => RECONCILED.test(rule));
const rules = (...tables: Table[]): string[] => told(...tables).map(({ rule }) => rule);

describe('BC0437 beside the loans (R1)', () => {
  test('groups as their loans make them, rounded to 10.000 đồng, have no difference', () => {
    expect(told(loanTable(), groupList())).toEqual([]);
  });

  test.each([
    ['borrowers', 6],
    ['outstanding', 171.5],
    ['overdue', 3],
    ['frozen', 5],
    ['savings', 3],
  ] as const)('%s that differs is told at its own cell, with what the loans give', (field, value) => {
    const tables = [loanTable(), groupList(typed(groupListRows(), 4, { [field]: value }))];
    expect(placesOf('reconcile.group', ...tables)).toEqual([[5, field]]);
    const [finding] = findingsOf('reconcile.group', ...tables);
    expect(finding?.found).toBe(value);
    expect(finding?.expected).toBe(groupListRows()[4]?.[field]);
    expect(rules(...tables)).toEqual(['reconcile.group']);
  });

  test('an amount below one million off is none, one of a million is; a count must be exact', () => {
    const right = Number(groupListRows()[4]?.outstanding);
    const off = (by: number) => rules(loanTable(), groupList(typed(groupListRows(), 4, { outstanding: right + by })));
    expect(off(0.99)).toEqual([]);
    expect(off(-0.99)).toEqual([]);
    expect(off(1)).toEqual(['reconcile.group']);
  });

  test('lãi tồn of a million more is an info, not an error', () => {
    const tables = [loanTable(), groupList(typed(groupListRows(), 2, { arrears: 1.3 }))];
    expect(findingsOf('reconcile.groupArrears', ...tables)).toMatchObject([{ severity: 'info', found: 1.3 }]);
    expect(rules(...tables)).toEqual(['reconcile.groupArrears']);
  });

  test('sheets of two days, and of two areas, are not compared', () => {
    const old = { ...groupList(), period: { date: REPORT_DATE - 30, from: 'title' } as const };
    const wrong = groupListRows().map((row) => ({ ...row, outstanding: Number(row.outstanding) * 3, overdue: 9 }));
    expect(rules(loanTable(), { ...groupList(wrong), period: old.period })).toEqual([]);
    expect(
      rules(loanTable(), groupList(wrong.map((row) => ({ ...row, savings: 8, frozen: 7, borrowers: 1 })))),
    ).toEqual([]);
  });

  test('a group with debt on one side only is told once for each side', () => {
    const listed = groupListRows().slice(1);
    const stranger = { ...groupListRows()[0], groupCode: '0126999' };
    const tables = [loanTable(), groupList([...listed, stranger])];
    const found = findingsOf('reconcile.groupMissing', ...tables);
    expect(found.map(({ values }) => [values['sheet'], values['missingIn'], values['groups']])).toEqual([
      ['BCQUERY', 'BC0437', '0126000'],
      ['BC0437', 'BCQUERY', '0126999'],
    ]);
    expect(found[0] && findingMessage(found[0], 'vi')).toBe(
      'Tổ 0126000 còn dư nợ ở «BCQUERY» nhưng không có ở «BC0437».',
    );
  });

  test('a loan that contradicts itself is told by its own rule only', () => {
    const loans = typed(loanRows(), 16, { outstanding: 50_000_000 });
    expect(rules(loanTable(loans), groupList())).toEqual([]);
  });
});

describe('summaries beside the loans (R5)', () => {
  const BALANCES = ['outstanding', 'inTerm', 'overdue', 'frozen'] as const;
  const byCommune = (rows: Cells[] = summaryRows('communeName', BALANCES)): Table =>
    tableOfRows('lenCommune', rows, { sheet: 'LEN_31' });

  test('by commune, programme and organisation, as the loans make them', () => {
    const programme = tableOfRows('creditByProgramme', summaryRows('programmeName', BALANCES, 1_000_000, 6), {
      dong: 1_000_000,
    });
    const organisation = tableOfRows('lenOrganisation', summaryRows('organisationCode', BALANCES));
    expect(rules(loanTable(), byCommune(), programme, organisation)).toEqual([]);
  });

  test('one đồng off is a difference, and the commune is named', () => {
    const rows = typed(summaryRows('communeName', BALANCES), 1, {
      overdue: sumOf('overdue', (row) => row.communeName === COMMUNES[1]) + 1,
    });
    const tables = [loanTable(), byCommune(rows)];
    expect(placesOf('reconcile.summary', ...tables)).toEqual([[2, 'overdue']]);
    const [finding] = findingsOf('reconcile.summary', ...tables);
    expect(finding && findingMessage(finding, 'vi')).toBe(
      'Cột «overdue», dòng Xã Đồi Cỏ ghi 8.200.001 nhưng «BCQUERY» cộng lại là 8.200.000.',
    );
  });

  test('two summaries that agree against the loans: told once, and the loans are named as what to look at', () => {
    const rows = typed(summaryRows('communeName', ['outstanding', 'overdue']), 2, { outstanding: 999_000_000 });
    const second = tableOfRows('communeTable', rows, { sheet: 'Theo xã' });
    const found = findingsOf('reconcile.summary', loanTable(), byCommune(rows), second);
    expect(found).toHaveLength(1);
    expect(found[0]?.values).toMatchObject({ witness: 'Theo xã' });
    expect(found[0]?.expected).toBeUndefined();
    expect(found[0] && findingMessage(found[0], 'en')).toContain(
      '“Theo xã” shows the same, so please look into “BCQUERY”',
    );
  });

  test('names match without xã, phường, accents; a name that two communes share is not compared', () => {
    const rows = summaryRows('communeName', BALANCES).map((row) => ({ ...row, overdue: Number(row.overdue) }));
    const bare = rows.map((row) => ({ ...row, communeName: String(row.communeName).replace(/^(?:Xã|Phường) /, '') }));
    expect(rules(loanTable(), byCommune(typed(bare, 0, { overdue: 5 })))).toEqual(['reconcile.summary']);
    const twice = loanRows().map((row) =>
      row.communeName === COMMUNES[1] ? { ...row, communeName: 'Phường Bình An' } : row,
    );
    expect(rules(loanTable(twice), byCommune(typed(bare, 0, { overdue: 5 })))).toEqual([]);
  });

  test('a field that disagrees nearly everywhere means something else than its heading says', () => {
    const rows = summaryRows('groupCode', ['outstanding', 'overdue']).map((row) => ({
      leaderName: leader(Number(String(row.groupCode).slice(-2))),
      outstanding: row.outstanding ?? 0,
      overdue: Number(row.overdue) + 7,
    }));
    expect(rules(loanTable(), tableOfRows('lenLeader', rows))).toEqual([]);
  });

  test('01.2 counts customers with debt', () => {
    const rows = summaryRows('programmeCode', BALANCES).map((row) => ({ ...row, households: 20 }));
    expect(rules(loanTable(), tableOfRows('creditByProgramme', rows))).toEqual([]);
    expect(rules(loanTable(), tableOfRows('creditByProgramme', typed(rows, 1, { households: 21 })))).toEqual([
      'reconcile.summary',
    ]);
    // LEN_31 counts those that only save too
    const len = rows.map((row) => ({ ...row, households: 40 }));
    expect(rules(loanTable(), tableOfRows('lenProgramme', len))).toEqual([]);
  });
});

describe('LEN_31 by leader (R13)', () => {
  const rows = (): Cells[] =>
    summaryRows('groupCode', ['outstanding', 'overdue']).map((row, group) => ({
      communeName: COMMUNES[group % 3] ?? '',
      leaderName: leader(group)
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .slice(0, 14)
        .toUpperCase(),
      outstanding: row.outstanding ?? 0,
      overdue: row.overdue ?? 0,
    }));

  test('unaccented names that were cut short are matched; a wrong figure is told at its cell', () => {
    expect(rules(loanTable(), tableOfRows('lenLeader', rows()))).toEqual([]);
    const tables = [loanTable(), tableOfRows('lenLeader', typed(rows(), 7, { overdue: 1 }))];
    expect(placesOf('reconcile.summary', ...tables)).toEqual([[8, 'overdue']]);
  });

  test('of two leaders of one name the one with the printed debt is meant, and none where that does not tell', () => {
    const same = loanRows().map((row) =>
      row.groupCode === groupCode(0) || row.groupCode === groupCode(3) ? { ...row, leaderName: 'Trần Thị Na' } : row,
    );
    const printed = rows().map((row, group) =>
      group === 0 || group === 3 ? { ...row, leaderName: 'Tran Thi Na' } : row,
    );
    expect(rules(loanTable(same), tableOfRows('lenLeader', typed(printed, 3, { overdue: 1 })))).toEqual([
      'reconcile.summary',
    ]);
    expect(rules(loanTable(same), tableOfRows('lenLeader', typed(printed, 3, { outstanding: 1, overdue: 1 })))).toEqual(
      [],
    );
  });
});

describe('BC0438', () => {
  const pairs = [...new Set(groupListRows().map((row) => `${row.communeName}|${row.organisationCode}`))];
  const ofPair = (pair: string) =>
    groupListRows().filter((row) => `${row.communeName}|${row.organisationCode}` === pair);
  const debt = (): Cells[] =>
    pairs.map((pair) => ({
      communeName: pair.split('|')[0] ?? '',
      organisationCode: pair.split('|')[1] ?? '',
      groups: ofPair(pair).length,
      outstanding: ofPair(pair).reduce((sum, row) => sum + Number(row.outstanding) * 1_000_000, 0),
      savings: ofPair(pair).reduce((sum, row) => sum + Number(row.savings) * 1_000_000, 0),
    }));

  test('① groups exact, amounts within half a million a group (R2)', () => {
    const trust = (rows: Cells[]): Table => tableOfRows('trustDebt', rows);
    const right = Number(debt()[3]?.outstanding);
    expect(rules(groupList(), trust(debt()))).toEqual([]);
    expect(rules(groupList(), trust(typed(debt(), 3, { outstanding: right + 499_000 })))).toEqual([]);
    expect(rules(groupList(), trust(typed(debt(), 3, { outstanding: right + 501_000 })))).toEqual([
      'reconcile.trustDebt',
    ]);
    const wrong = [groupList(), trust(typed(debt(), 3, { groups: 2 }))];
    expect(placesOf('reconcile.trustDebt', ...wrong)).toEqual([[4, 'groups']]);
    expect(findingsOf('reconcile.trustDebt', ...wrong)[0]?.values).toMatchObject({ row: 'Xã Bình An – 14' });
  });

  test('① the same group on two identical rows of BC0437 counts once (R12)', () => {
    const [first] = groupListRows();
    expect(rules(groupList([...groupListRows(), first ?? {}]), tableOfRows('trustDebt', debt()))).toEqual([]);
  });

  test('② classes are counted from the points, not from the uncalculated column (R3, R12)', () => {
    const classes = (): Cells[] =>
      pairs.map((pair) => {
        const points = ofPair(pair).map((row) => Number(row.pointsTotal));
        return {
          communeName: pair.split('|')[0] ?? '',
          organisationCode: pair.split('|')[1] ?? '',
          classGood: points.filter((one) => one >= 85).length,
          classFair: points.filter((one) => one >= 70 && one < 85).length,
          classAverage: points.filter((one) => one >= 50 && one < 70).length,
          classPoor: 0,
        };
      });
    expect(rules(groupList(), tableOfRows('trustClasses', classes()))).toEqual([]);
    const tables = [groupList(), tableOfRows('trustClasses', typed(classes(), 0, { classGood: 3 }))];
    expect(placesOf('reconcile.trustClasses', ...tables)).toEqual([[1, 'classGood']]);
  });

  test('③ by programme to the đồng, inactive loans exact, HSSV never inactive, notes on customers (R4)', () => {
    const quiet = (code: string): number =>
      loanRows().filter(
        (row) =>
          row.programmeCode === code && Number(row.lastTransaction) < 46_203 && row.frozen === 0 && code !== '02',
      ).length;
    const rows = summaryRows('programmeCode', ['outstanding', 'overdue', 'frozen']).map((row) => ({
      ...row,
      households: 20,
      inactiveLoans: quiet(String(row.programmeCode)),
    }));
    const beside = (changes: Cells): string[] =>
      rules(loanTable(), tableOfRows('trustProgrammes', typed(rows, 0, changes)));
    expect(beside({})).toEqual([]);
    expect(beside({ outstanding: Number(rows[0]?.['outstanding' as keyof Cells]) + 1 })).toEqual([]);
    expect(beside({ outstanding: Number(rows[0]?.['outstanding' as keyof Cells]) + 2 })).toEqual([
      'reconcile.trustProgrammes',
    ]);
    expect(beside({ inactiveLoans: quiet('01') + 1 })).toEqual(['reconcile.trustProgrammes']);
    expect(beside({ households: 21 })).toEqual(['reconcile.trustNotes']);
  });
});

describe('lists of overdue, frozen and inactive loans (R8, R9)', () => {
  const overdueRows = (): Cells[] =>
    loanRows()
      .filter((row) => Number(row.overdue) > 0)
      .map(({ loanCode, customerCode, communeName, overdue }) => ({
        loanCode: loanCode ?? '',
        customerCode: customerCode ?? '',
        communeName: communeName ?? '',
        overdue: overdue ?? 0,
      }));
  const list = (rows: Cells[]): Table => tableOfRows('overdueList', rows, { sheet: 'NQH' });

  test('a list of the overdue loans as the list of loans has them is in order', () => {
    expect(rules(loanTable(), list(overdueRows()))).toEqual([]);
  });

  test('a contract that the loans do not have is told; an amount that differs too', () => {
    const rows = typed(overdueRows(), 4, { loanCode: '6600999999999999' });
    expect(placesOf('listed.unknown', loanTable(), list(rows))).toEqual([[5, 'loanCode']]);
    const other = typed(overdueRows(), 4, { overdue: 5 });
    expect(findingsOf('listed.amount', loanTable(), list(other))).toMatchObject([{ found: 5, expected: 1_900_000 }]);
    expect(rules(loanTable(), list(other))).toEqual(['listed.amount']);
  });

  test('a list of another office is not compared', () => {
    const rows = overdueRows().map((row, index) => ({
      ...row,
      loanCode: `6600${String(index + 500).padStart(12, '0')}`,
    }));
    expect(rules(loanTable(), list(rows))).toEqual([]);
  });

  test('a commune’s overdue debt ≠ its list; where the loans agree with the summary, the list is what to look at', () => {
    const summary = tableOfRows('creditByCommune', summaryRows('communeName', ['outstanding', 'overdue']));
    expect(rules(summary, list(overdueRows()))).toEqual([]);
    const short = overdueRows().slice(1);
    const [finding] = findingsOf('reconcile.listTotal', summary, list(short));
    expect(finding?.values).toMatchObject({ row: 'Xã Bình An', other: 'NQH', witness: '' });
    const judged = findingsOf('reconcile.listTotal', summary, list(short), loanTable());
    expect(judged[0]?.values).toMatchObject({ witness: 'BCQUERY' });
  });
});

describe('Điện báo and numbers of groups (R10, R11)', () => {
  const total = sumOf('outstanding', () => true);
  const telegram = (debt: number): Table =>
    tableOfRows('telegram', [{ indicatorName: '1. Tổng dư nợ', amount: debt / 1_000_000 }], { dong: 1_000_000 });

  test('one percent and less is nothing, more is a warning, far more is another area', () => {
    expect(rules(loanTable(), telegram(total * 1.0099))).toEqual([]);
    expect(findingsOf('reconcile.telegram', loanTable(), telegram(total * 1.02))).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(rules(loanTable(), telegram(total * 20))).toEqual([]);
  });

  test('the number of groups may differ: both are shown as an info', () => {
    const scores = (count: number): Table =>
      tableOfRows(
        'groupScore',
        Array.from({ length: count }, (_, group) => ({ groupCode: groupCode(group), pointsTotal: 90 })),
        { sheet: 'CDTOTKVV' },
      );
    expect(rules(loanTable(), scores(12))).toEqual([]);
    const [finding] = findingsOf('reconcile.groupCount', loanTable(), scores(11));
    expect(finding).toMatchObject({ severity: 'info', values: { stated: 11, counted: 12 } });
  });
});
