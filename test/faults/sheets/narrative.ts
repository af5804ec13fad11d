import { gridOf } from '../../../src/core/sheet/grid';
import { formatNumber } from '../../../src/i18n/format';
import type { BookSheet, Sentence } from '../book';
import { changesOf, organisationsOf, standingFacts } from '../office/standing-facts';
import type { Desk } from './plan';

const TITLE = ['BÁO CÁO KẾT QUẢ ỦY THÁC QUÝ III NĂM 2026', '(Số liệu đến ngày 30/9/2026)', ''];

type Figures = Readonly<Record<string, readonly [value: number, decimals: number]>>;

/** `{name}` stands for the figure of that name, printed the Vietnamese way. */
export function sentenceText(pattern: string, figures: Figures): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [value, decimals] = figures[name] ?? [NaN, 0];
    return formatNumber('vi', value, decimals);
  });
}

const share = (part: number, whole: number): readonly [number, number] => [(100 * part) / whole, 2];

/** A page of sentences about the same figures; each figure is really rounded from what the loans add up to. */
export function narrative({ office, groups }: Desk): BookSheet {
  const loans = office.loans.filter(({ groupCode }) => groupCode !== '');
  const facts = standingFacts(office, { loans, groups: office.groups });
  const organisations = organisationsOf(office);
  const { outstandingChange } = changesOf(
    office,
    facts,
    organisations.map(({ code }) => code),
  );
  const number = (field: keyof typeof facts): number => Number(facts[field]);
  const millions = (dong: number, decimals = 0): readonly [number, number] => [dong / 1e6, decimals];
  const [debt, change] = [number('outstanding'), Number(outstandingChange)];
  const ofAll = number('groups');
  const overdueGroups = groups.filter(({ facts: { overdue } }) => Number(overdue) > 0).length;
  const drafts: (readonly [string, string, Figures])[] = [
    [
      'growth',
      `Tổng dư nợ ủy thác đạt {debt} triệu đồng, ${change < 0 ? 'giảm' : 'tăng'} {change} triệu đồng (tỷ lệ {rate}%) so với 31/12/2025.`,
      { debt: millions(debt), change: millions(Math.abs(change)), rate: share(Math.abs(change), debt - change) },
    ],
    [
      'whole',
      'Tổng số tổ TK&VV: {all} tổ với {borrowers} hộ còn dư nợ. Dư nợ ủy thác đạt {debt} triệu đồng.',
      { all: [ofAll, 0], borrowers: [number('households'), 0], debt: millions(debt) },
    ],
    [
      'classes',
      'Kết quả xếp loại: {good} tổ xếp loại tốt, {fair} tổ xếp loại khá, {average} tổ xếp loại trung bình, {poor} tổ xếp loại yếu.',
      {
        ...{ good: [number('classGood'), 0], fair: [number('classFair'), 0] },
        ...{ average: [number('classAverage'), 0], poor: [number('classPoor'), 0] },
      },
    ],
    [
      'share',
      'Có {part} tổ có nợ quá hạn (={share}% tổng số tổ).',
      { part: [overdueGroups, 0], share: share(overdueGroups, ofAll) },
    ],
    [
      'average',
      'Bình quân một tổ quản lý {households} hộ, dư nợ {average} triệu đồng.',
      { households: [number('households') / ofAll, 1], average: millions(debt / ofAll) },
    ],
  ];
  if (organisations.length === 4) {
    const parts = organisations.map(({ code }) =>
      loans.reduce((sum, loan) => (loan.organisationCode === code ? sum + loan.outstanding : sum), 0),
    );
    drafts.push([
      'breakdown',
      'Dư nợ ủy thác {debt} triệu đồng, trong đó: Hội Nông dân {a} triệu đồng, Hội Phụ nữ {b} triệu đồng, Hội Cựu chiến binh {c} triệu đồng, Đoàn Thanh niên {d} triệu đồng.',
      {
        debt: millions(debt, 1),
        ...Object.fromEntries(parts.map((part, at) => ['abcd'.charAt(at), millions(part, 1)])),
      },
    ]);
    drafts.push([
      'hundred',
      'Tỷ trọng dư nợ qua Hội Nông dân chiếm {a}%; Hội Phụ nữ {b}%; Hội Cựu chiến binh {c}%; Đoàn Thanh niên {d}%.',
      Object.fromEntries(parts.map((part, at) => ['abcd'.charAt(at), share(part, debt)])),
    ]);
  }
  const sentences = drafts.map(([id, pattern, figures], at): Sentence => ({
    id,
    row: TITLE.length + at,
    pattern,
    figures,
  }));
  const lines = [...TITLE, ...sentences.map(({ pattern, figures }) => sentenceText(pattern, figures))];
  const grid = gridOf(
    lines.map((line) => [line]),
    'Thuyết minh',
  );
  return { name: 'Thuyết minh', grid, tables: [], sentences };
}
