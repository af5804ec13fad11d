import { figureKey } from '../../../../src/core/report/figure';
import { collectReport, collectSteps } from '../../../../src/core/report/collect/collect-report';
import { EDITION_3986 } from '../../../../src/core/rubric/editions';
import { tableOf } from '../../record/table-of';
import { AS_OF, collect, day, loanList, YEAR_START } from './office';

const disbursements = (title: string) => ({
  ...tableOf(
    'disbursementList',
    {
      loanCode: ['6600000000000001', '6600000000000001', '6600000000000004', '6600000000000006'],
      organisationName: ['Hội Nông dân', 'Hội Nông dân', 'Hội Phụ nữ', 'Cho vay trực tiếp'],
      disbursed: [30e6, 30e6, 40e6, 99e6],
    },
    { date: AS_OF, sheet: 'Giải ngân' },
  ),
  title,
});

describe('what was lent, out of the list of disbursements', () => {
  test('of the whole year up to the report: rows printed twice count once, unverified', () => {
    const { figures } = collect([loanList(), disbursements('Sao kê giải ngân từ ngày 01/01/2026 đến ngày 30/09/2026')]);
    expect(figures.get(figureKey('lent', 'farmers'))).toMatchObject({ value: 30e6, unverified: true });
    expect([figures.value('lent'), figures.value('lent', 'office')]).toEqual([70e6, 169e6]);
  });

  test.each([
    'Sao kê giải ngân từ ngày 01/07/2026 đến ngày 30/09/2026',
    'Sao kê giải ngân từ ngày 01/01/2025 đến ngày 30/09/2026',
    'Sao kê giải ngân đến ngày 30/09/2026',
    'Sao kê giải ngân',
  ])('of another span, or of none that is told, it says nothing: %s', (title) => {
    expect(collect([loanList(), disbursements(title)]).figures.get(figureKey('lent'))).toBeNull();
  });
});

describe('debt that fell due since the year’s start', () => {
  const dueContract = [AS_OF - 20, AS_OF + 400, AS_OF + 60, AS_OF - 5, AS_OF + 10, AS_OF + 10, ''];
  const before = loanList({ dueContract }, { date: YEAR_START, sheet: '31-12' });

  test('what was paid, extended or frozen of it is handled; overdue is not', () => {
    const now = loanList({
      dueContract: [AS_OF + 700, ...dueContract.slice(1)],
      outstanding: [30e6, 20e6, 10e6, 25e6, 25e6, 99e6, 0],
      inTerm: [30e6, 18e6, 10e6, 0, 20e6, 99e6, 0],
      overdue: [0, 2e6, 0, 25e6, 0, 0, 0],
    });
    const { figures } = collect([now, before]);
    expect(figures.value('fellDue', 'office')).toBe(70e6);
    expect(figures.get(figureKey('handledDue', 'office'))).toMatchObject({ value: 45e6, unverified: true });
    expect(figures.value('handledRatio', 'office')).toBeCloseTo((45 / 70) * 100, 9);
  });

  test('where loans are gone from the list, nobody knows how it was handled', () => {
    const now = loanList({ loanCode: ['9', '2', '3', '4', '5', '6', '7'].map((loan) => `660000000000000${loan}`) });
    const { figures } = collect([now, before]);
    expect(figures.value('fellDue', 'office')).toBe(70e6);
    expect(figures.get(figureKey('handledDue', 'office'))).toBeNull();
  });

  test('a list of another day is not the year’s start', () => {
    const june = { ...before, period: { date: day(2026, 6, 30), from: 'column' as const } };
    expect(collect([loanList(), june]).figures.get(figureKey('fellDue', 'office'))).toBeNull();
  });
});

test('the collection can be done piece by piece, and gives the same', () => {
  const input = { tables: [loanList()], asOf: AS_OF, quarter: { year: 2026, quarter: 3 }, edition: EDITION_3986 };
  const steps = collectSteps(input);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(pauses).toBeGreaterThan(8);
  expect(step.value!.figures.read).toEqual(collectReport(input)!.figures.read);
});
