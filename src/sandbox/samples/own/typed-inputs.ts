import type { Asked } from '../../../core/report/inputs/catalogue';
import type { Holder, Moment } from '../../../core/report/figure';
import { figureKey } from '../../../core/report/figure';
import { NO_INPUTS, type Inputs, type TypedFigure } from '../../../core/report/inputs/inputs';
import { itemOf, type ItemId } from '../../../core/report/items';
import { quarterOf, type Quarter } from '../../../core/report/quarter';
import type { ReportTextId } from '../../../core/report/report-data';
import type { Office } from '../office/office';
import { oncePerContract } from '../office/standing';

const MILLION = 1_000_000;
/** The place of a typed figure is known once its sheet is written. */
const NOWHERE = { sheet: '', area: { row: 0, col: 0, rows: 1, cols: 1 } };

type Typed = Partial<Record<Asked | 'lastQuarter', number>>;

/** Money in triệu đồng, as the sheet asks for it. */
const OFFICE_FIGURES: readonly (readonly [ItemId, Extract<Holder, 'total' | 'office'>, Typed])[] = [
  ['writtenOffLoans', 'total', { value: 0 }],
  ['writtenOff', 'total', { value: 0 }],
  ['trainees', 'total', { value: 186, plan: 240, lastQuarter: 122 }],
  ['trainingClasses', 'total', { value: 5, plan: 6, lastQuarter: 3 }],
  ['fees', 'total', { value: 218.4, lastQuarter: 143.7 }],
  ['commission', 'total', { value: 472.9, lastQuarter: 312.6 }],
  ['principalRatio', 'office', { yearStart: 96.85, plan: 98 }],
  ['interestRatio', 'office', { value: 98.72, yearStart: 98.31, plan: 99, lastQuarter: 98.54 }],
  ['interestRatioSince', 'office', { value: 99.05, yearStart: 98.9, plan: 99 }],
  ['interestRatioDebtSince', 'office', { value: 98.6, yearStart: 98.77, plan: 99 }],
  ['overdueRatio', 'office', { plan: 0.6 }],
  ['groupQuality', 'office', { value: 90.68, yearStart: 89.4, plan: 90 }],
  ['sessionQuality', 'office', { value: 96.2, yearStart: 95.1, plan: 95 }],
  ['depositRatio', 'office', { value: 92.6, yearStart: 91.2, plan: 95 }],
];

/** By code of organisation: joint documents, contracts with communes, groups merged or strengthened this year. */
const ORGANISATION_FIGURES: readonly (readonly [Holder, number, number, number])[] = [
  ['farmers', 1, 6, 1],
  ['women', 1, 6, 0],
  ['veterans', 1, 5, 0],
  ['youth', 1, 4, 1],
];

const TEXTS: Readonly<Record<ReportTextId, string>> = {
  coordination:
    'PGD NHCSXH và bốn tổ chức nhận ủy thác giao ban đủ 3 kỳ trong quý, thống nhất danh sách tổ cần củng cố và lịch kiểm tra chung tại 6 xã.',
  weaknesses:
    'Một số tổ họp chưa đều, biên bản họp ghi còn sơ sài; việc đối chiếu dư nợ ở vài thôn xa còn chậm so với kế hoạch.',
  causes: 'Tổ viên đi làm xa theo mùa; một số tổ trưởng mới nhận việc nên chưa quen sổ sách.',
  directions:
    'Củng cố các tổ xếp loại trung bình và yếu trước 31/12; đôn đốc nợ đến hạn ngay từ thông báo 90 ngày; vận động tổ viên gửi tiền đều hằng tháng.',
  proposals:
    'Đề nghị Ban đại diện Hội đồng quản trị NHCSXH chỉ đạo chính quyền xã phối hợp thu hồi các món nợ quá hạn kéo dài.',
};

/** What the office has typed on `TKVV Nhập liệu` for the quarter of its report date; amounts fit its loan book. */
export function typedInputs(office: Office): Inputs & { readonly quarter: Quarter } {
  const all = [...OFFICE_FIGURES, ...fromBook(office)];
  const at = (when: keyof Typed, moment: Moment): TypedFigure[] =>
    all.flatMap(([item, of, typed]) => (typed[when] === undefined ? [] : [figure(item, of, moment, typed[when])]));
  const named = Object.entries(TEXTS).map(([id, text]) => [id, { text, source: NOWHERE }]);
  return {
    ...NO_INPUTS,
    quarter: quarterOf(office.reportDate),
    now: [...at('value', 'now'), ...at('yearStart', 'yearStart'), ...at('plan', 'plan'), ...ofOrganisations()],
    before: at('lastQuarter', 'now'),
    texts: Object.fromEntries(named) as Inputs['texts'],
  };
}

/** Funds, debt and savings: those of 31/12 and the year's plan stand in a fixed ratio to today's; what came in less what went out is the change. */
function fromBook({ loans, baselineDate }: Office): typeof OFFICE_FIGURES {
  const rows = oncePerContract(loans);
  const debt = sum(rows.map(({ outstanding }) => outstanding));
  const then = rows.filter(({ loanDate }) => loanDate <= baselineDate);
  const before = sum(then.map((loan) => loan.outstanding + loan.collectedInTerm + loan.collectedOverdue));
  const savings = sum(rows.map((row) => (row.groupCode === '' ? 0 : (row.savings ?? 0))));
  const [now, start] = [tenth(savings), tenth(savings * 0.92)];
  const out = tenth(savings * 0.21);
  return [
    [
      'funds',
      'office',
      { value: tenth(debt + 35 * MILLION), yearStart: tenth(before + 28 * MILLION), plan: tenth(debt * 1.02) },
    ],
    ['outstanding', 'office', { yearStart: tenth(before), plan: tenth(debt * 1.015) }],
    ['savings', 'total', { yearStart: start, plan: tenth(savings * 1.03) }],
    ['savingsIn', 'total', { value: rounded(now - start + out), lastQuarter: rounded((now - start + out) * 0.66) }],
    ['savingsOut', 'total', { value: out, lastQuarter: rounded(out * 0.64) }],
  ];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (millions: number): number => Math.round(millions * 10) / 10;
/** đồng in triệu đồng with one decimal */
const tenth = (dong: number): number => rounded(dong / MILLION);

const ofOrganisations = (): TypedFigure[] =>
  ORGANISATION_FIGURES.flatMap(([of, agreements, contracts, mergedGroups]) => [
    figure('agreements', of, 'now', agreements),
    figure('contracts', of, 'now', contracts),
    figure('mergedGroups', of, 'now', mergedGroups),
  ]);

function figure(item: ItemId, of: Holder, at: Moment, typed: number): TypedFigure {
  const value = itemOf(item).quantity === 'money' ? Math.round(typed * MILLION) : typed;
  return { key: figureKey(item, of, 'value', at), value, half: 0, source: NOWHERE };
}
