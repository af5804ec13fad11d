import fc from 'fast-check';
import { fromIsoDate } from '../../../src/core/cell/serial';
import { CONCENTRATED, concentrations, HIGHLY_CONCENTRATED } from '../../../src/core/due/concentration';
import { dueFaults } from '../../../src/core/due/due-faults';
import { dueList } from '../../../src/core/due/due-list';
import { HANDLED_TARGET, handledDebt } from '../../../src/core/due/handled';
import { loansOf } from '../../../src/core/record/loans';
import { tableOf } from '../record/table-of';

const day = (iso: string): number => fromIsoDate(iso)!;
const THEN = day('2026-08-31');
const NOW = day('2026-09-30');

/** What a loan of 100, due on 15/09, became by 30/09. */
interface After {
  readonly code: string;
  readonly inTerm?: number;
  readonly overdue?: number;
  readonly frozen?: number;
  readonly due?: string;
  readonly status?: string;
}

function handledOf(after: readonly After[], codes: readonly string[] = after.map(({ code }) => code)) {
  const before = tableOf(
    'loanList',
    {
      loanCode: codes,
      inTerm: codes.map(() => 100),
      overdue: codes.map(() => 0),
      frozen: codes.map(() => 0),
      dueContract: codes.map(() => day('2026-09-15')),
    },
    { date: THEN, sheet: 'T8' },
  );
  const now = tableOf(
    'loanList',
    {
      loanCode: after.map(({ code }) => code),
      inTerm: after.map(({ inTerm = 0 }) => inTerm),
      overdue: after.map(({ overdue = 0 }) => overdue),
      frozen: after.map(({ frozen = 0 }) => frozen),
      dueContract: after.map(({ due = '2026-09-15' }) => day(due)),
      loanStatus: after.map(({ status = 'OPEN' }) => status),
    },
    { date: NOW, sheet: 'T9' },
  );
  return handledDebt(loansOf([before, now]), 'auto');
}

describe('how due debt was handled (TLXLDH: DOMAIN 4; target 98 %, seed 0)', () => {
  test('every way out, and both ratios, which are not the same', () => {
    const found = handledOf([
      { code: 'PAID', status: 'CLOSE' },
      { code: 'PART', inTerm: 60, due: '2027-09-15' },
      { code: 'LATE', overdue: 80 },
      { code: 'WAIT', inTerm: 100 },
      { code: 'FROZEN', frozen: 100 },
    ])!;
    expect(found).toMatchObject({
      from: THEN,
      to: NOW,
      loans: 5,
      due: 500,
      collected: 100 + 40 + 20,
      extended: 60,
      overdue: 80,
      waiting: 100,
      frozen: 100,
      gone: 0,
    });
    expect(found.handled).toBe(64);
    expect(found.collectedRatio).toBe(32);
    expect(HANDLED_TARGET).toBe(98);
  });

  test('a loan that is in no later list leaves the ratio open', () => {
    expect(handledOf([{ code: 'A', status: 'CLOSE' }], ['A', 'B'])).toMatchObject({ gone: 100, handled: null });
  });

  test('without an earlier list there is nothing to tell; where nothing fell due there is no ratio', () => {
    expect(
      handledDebt(loansOf([tableOf('loanList', { loanCode: ['A'], dueContract: [NOW] }, { date: NOW })]), 'auto'),
    ).toBeNull();
    expect(handledOf([])).toMatchObject({ due: 0, handled: null, collectedRatio: null });
  });

  test('the parts always add up to what fell due', () => {
    const after = fc.record({
      inTerm: fc.nat(150),
      overdue: fc.nat(150),
      frozen: fc.nat(150),
      due: fc.constantFrom('2026-09-15', '2027-01-01'),
      status: fc.constantFrom('OPEN', 'CLOSE'),
    });
    fc.assert(
      fc.property(fc.array(after, { maxLength: 8 }), (rows) => {
        const found = handledOf(rows.map((row, at) => ({ ...row, code: `K${at}` })))!;
        const { collected, extended, frozen, overdue, waiting, gone, due } = found;
        expect(collected + extended + frozen + overdue + waiting + gone).toBe(due);
        expect(Math.min(collected, extended, frozen, overdue, waiting, gone)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('concentration (≥ 30 % / ≥ 50 % of the unit’s debt: SHEETS 5, SCM/denhan)', () => {
  const found = (amounts: readonly number[], rest: number) => {
    const all = [...amounts, rest];
    const loans = loansOf([
      tableOf('loanList', {
        loanCode: all.map((_, at) => `K${at}`),
        groupCode: all.map(() => '0000001'),
        communeName: all.map(() => 'Xã Một'),
        inTerm: all,
        outstanding: all,
        dueContract: all.map((_, at) => (at < amounts.length ? day('2026-11-10') : day('2031-01-01'))),
      }),
    ]);
    return concentrations(dueList(loans, NOW, { basis: 'auto' }).entries, loans, NOW);
  };

  test('at the edges', () => {
    expect([CONCENTRATED, HIGHLY_CONCENTRATED]).toEqual([30, 50]);
    expect(found([10, 10, 10], 70).map(({ unit, share, high }) => [unit, share, high])).toEqual([
      ['commune', 30, false],
      ['group', 30, false],
    ]);
    expect(found([10, 10, 9], 71)).toEqual([]);
    expect(found([20, 20, 10], 50)[0]).toMatchObject({ share: 50, high: true, year: 2026, month: 11, count: 3 });
  });

  test('two loans are no wave, and what lies years ahead can still be spread', () => {
    expect(found([50, 50], 1)).toEqual([]);
    expect(found([], 100)).toEqual([]);
  });
});

describe('loans that cannot be scheduled are named with their cell; the others are listed', () => {
  const loans = loansOf([
    tableOf('loanList', {
      loanCode: ['OK', 'NEG', 'TEXT', 'NODATE', 'BADDATE', 'BEFORE', 'CLOSED'],
      inTerm: [10, -5, 'mười', 10, 10, 10, -1],
      loanDate: [40_000, 40_000, 40_000, 40_000, 40_000, 47_000, 40_000],
      dueContract: [46_400, 46_400, 46_400, '', '31/02/2027', 46_400, 46_400],
      loanStatus: ['OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'CLOSE'],
    }),
  ]);

  test('negative, unreadable, undated, no date, due before it was made', () => {
    expect(dueFaults(loans, 'auto').map(({ kind, code, place }) => [kind, code, place?.row, place?.col])).toEqual([
      ['negative', 'NEG', 2, 1],
      ['unreadable', 'TEXT', 3, 1],
      ['undated', 'NODATE', 4, 3],
      ['badDate', 'BADDATE', 5, 3],
      ['beforeLoan', 'BEFORE', 6, 3],
    ]);
    expect(dueList(loans, NOW, { basis: 'auto' }).entries.map(({ code }) => code)).toEqual(['BEFORE', 'OK']);
  });

  test('a wrong date beside the one that counts is named as well', () => {
    const faults = dueFaults(
      loansOf([
        tableOf('loanList', {
          loanCode: ['K1'],
          inTerm: [10],
          loanDate: [46_000],
          dueContract: [45_000],
          dueSession: [46_400],
        }),
      ]),
      'auto',
    );
    expect(faults).toMatchObject([{ kind: 'beforeLoan', place: { row: 1, col: 3 } }]);
  });

  test('a basis that the list has no column for leaves every loan undated, without a cell', () => {
    const faults = dueFaults(loans, 'session').filter(({ kind }) => kind === 'undated');
    expect(faults.map(({ code, place }) => [code, place])).toEqual([
      ['OK', null],
      ['NODATE', null],
      ['BADDATE', null],
      ['BEFORE', null],
    ]);
  });
});
