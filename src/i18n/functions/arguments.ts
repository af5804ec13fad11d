import type { Bilingual } from '../language';

/** Parameters of the worksheet functions as functions.ts declares them, in their order. */
export const ARGUMENTS = {
  GROUPSCORE: ['measures', 'result', 'edition'],
  OVERDUERATIO: ['overdue', 'outstanding', 'by'],
  DUESCHEDULE: ['loans', 'asOf', 'result'],
  GROUPCLASS: ['score', 'edition'],
  INSTALMENTS: ['principal', 'first', 'last', 'months'],
  VNNUMBER: ['text'],
  VNDATE: ['text'],
  UNICODE: ['text', 'font'],
} as const;

export type FunctionId = keyof typeof ARGUMENTS;
export type ArgumentId = (typeof ARGUMENTS)[FunctionId][number];

/** Their names as Excel shows them while a formula is typed, and as error messages call them. */
export const argumentNames: Bilingual<Readonly<Record<ArgumentId, string>>> = {
  vi: {
    measures: 'số_liệu',
    result: 'kết_quả',
    edition: 'văn_bản',
    overdue: 'nợ_quá_hạn',
    outstanding: 'dư_nợ',
    by: 'theo',
    loans: 'món_vay',
    asOf: 'ngày_tính',
    score: 'điểm',
    principal: 'gốc_vay',
    first: 'kỳ_đầu',
    last: 'kỳ_cuối',
    months: 'số_tháng',
    text: 'chữ',
    font: 'phông',
  },
  en: {
    measures: 'measures',
    result: 'result',
    edition: 'edition',
    overdue: 'overdue',
    outstanding: 'outstanding',
    by: 'by',
    loans: 'loans',
    asOf: 'as_of',
    score: 'score',
    principal: 'principal',
    first: 'first',
    last: 'last',
    months: 'months',
    text: 'text',
    font: 'font',
  },
};
