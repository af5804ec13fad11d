import type { FindingValues, RuleId } from '../../../src/core/check/finding-values';
import { LIST_SAMPLES } from './lists';
import { PEOPLE_SAMPLES, WORK_SAMPLES } from './people';
import { STRUCTURE_SAMPLES } from './structure';
import { AMOUNT_SAMPLES } from './amounts';
import { RECONCILIATION_SAMPLES } from './reconciliation';
import { UNUSUAL_SAMPLES } from './unusual';
import { CELLS, SUM, WHERE } from './parts';
import { PROSE_SAMPLES } from './prose';
import { SHARE_SAMPLES } from './shares';
import { ORGANISATION_SAMPLES } from './organisations';
import { WORKBOOK_SAMPLES } from './workbook';

/** One finding of each rule, with made-up values. */
export const SAMPLES: { readonly [Id in RuleId]: FindingValues[Id] } = {
  ...LIST_SAMPLES,
  ...STRUCTURE_SAMPLES,
  ...PEOPLE_SAMPLES,
  ...WORK_SAMPLES,
  'number.unreadable': CELLS,
  'number.text': CELLS,
  'number.decided': { ...CELLS, read: 1243, isDate: false },
  'number.ambiguous': CELLS,
  'date.impossible': CELLS,
  'date.text': CELLS,
  'date.period': { ...CELLS, date: 46_265, usual: 46_295 },
  'code.length': { ...CELLS, width: 7, length: 6 },
  'code.padded': { ...CELLS, width: 7, padded: '0126259' },
  'code.imprecise': CELLS,
  'organisation.unknown': CELLS,
  'unit.contradicted': { heading: 'Tổng dư nợ', from: 'heading', stated: 1_000_000, read: 1, columns: 3 },
  'font.legacy': { heading: 'Tên xã', encoding: 'tcvn3', read: 'Tên xã' },
  'loan.negative': { loan: '6600000000000001', heading: 'Dư nợ trong hạn', amount: -5 },
  'balance.sum': { ...SUM, of: 'loan', row: '6600000000000001' },
  'part.overdue': { ...WHERE, overdue: 7, outstanding: 5 },
  'loan.duplicate': { loan: '6600000000000001', firstLine: 7, same: true },
  'loan.twoBooks': { loan: '6600000000000001', firstLine: 7, same: false },
  'loan.dueBeforeLoan': { loan: '6600000000000001', heading: 'Ngày ĐH theo hợp đồng', loanDate: 46_000, due: 45_000 },
  'loan.overPrincipal': {
    loan: '6600000000000001',
    heading: 'Tổng dư nợ',
    amount: 51,
    limit: 50,
    limitHeading: 'Mức vay',
  },
  'loan.overApproved': {
    ...{ loan: '6600000000000001', heading: 'Tổng giải ngân', amount: 60, of: 'disbursed' },
    ...{ other: 50, otherHeading: 'Mức vay' },
  },
  'loan.closedWithDebt': { loan: '6600000000000001', heading: 'Tổng dư nợ', amount: 51 },
  'loan.notMoved': {
    loan: '6600000000000001',
    heading: 'Dư nợ trong hạn',
    amount: 51,
    due: 46_200,
    reportDate: 46_295,
  },
  'group.unknown': { group: '0126099', loan: '6600000000000001', loans: 1, scoreSheet: 'CDTOTKVV' },
  'group.organisation': {
    group: '0126001',
    loan: '6600000000000001',
    of: 'loan',
    organisation: 'women',
    other: 'farmers',
    loans: 1,
  },
  'score.range': { group: '0126001', heading: 'Điểm NQH', points: 31, max: 30 },
  'score.total': { group: '0126001', total: 69, sum: 90 },
  'score.class': { group: '0126001', total: 84.9, class: 'good', expectedClass: 'fair' },
  'group.duplicate': { group: '0126001', firstLine: 12 },
  'group.noDebt': { group: '0126001' },
  'group.debt': { group: '0126001', outstanding: 40, loans: 3, sum: 30, loanSheet: 'BCQUERY' },
  'group.size': { group: '0126001', members: 61, least: 5, most: 60, counted: 'borrowers' },
  'sum.total': SUM,
  'sum.parts': SUM,
  'ratio.overdue': {
    ...SUM,
    percent: true,
    decimals: 3,
    stated: 0.11,
    says: 0.0997,
    overdue: 1243,
    outstanding: 1_247_187,
  },
  'growth.overdue': { ...SUM, percent: true, decimals: 2, change: 194.7, now: 1243 },
  'change.baseline': { ...SUM, now: 1341, earlier: 1360, change: -19, earlierDate: 43_830 },
  'ratio.truncated': { ...WHERE, stated: 12.82, says: 12.8265, decimals: 2 },
  'organisation.debt': { ...WHERE, stated: 7, says: 6, decimals: 0, loanSheet: 'BCQUERY' },
  ...SHARE_SAMPLES,
  ...PROSE_SAMPLES,
  ...RECONCILIATION_SAMPLES,
  ...AMOUNT_SAMPLES,
  ...UNUSUAL_SAMPLES,
  ...WORKBOOK_SAMPLES,
  ...ORGANISATION_SAMPLES,
};
