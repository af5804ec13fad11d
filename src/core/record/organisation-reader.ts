import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { textReader } from './column-reader';
import type { ReadText } from './column-reader';
import { organisationOf } from './organisation';
import type { Organisation } from './organisation';

/** Customers who only save are booked under a group code of zeros. */
const ZERO = 48;

function isNoGroup(code: string): boolean {
  for (let i = 0; i < code.length; i++) if (code.charCodeAt(i) !== ZERO) return false;
  return true;
}

/** Fields that may tell who manages a loan: without any of them nobody knows. */
const ORGANISATION_FIELDS = ['organisationCode', 'organisationName', 'groupCode'] as const;

/** Mã tổ of a row, or '' for a loan without a group; null if the table has no groups at all. */
export function groupReader(table: Table): ReadText | null {
  if (!columnOf(table, 'groupCode')) return null;
  const code = textReader(table, 'groupCode');
  let [last, group] = ['', ''];
  return (row) => {
    const text = code(row);
    // rows of a group stand together
    if (text !== last) [last, group] = [text, isNoGroup(text) ? '' : text];
    return group;
  };
}

/**
 * ĐVUT of a row: its code, else its name. A contract without either and without a group, in a list that has groups, is lent directly,
 * unless its form of lending (hình thức vay) says otherwise: 1 = direct.
 */
export function organisationReader(table: Table): ((row: number) => Organisation | null) | null {
  if (!ORGANISATION_FIELDS.some((field) => columnOf(table, field))) return null;
  const codes = textReader(table, 'organisationCode');
  const names = textReader(table, 'organisationName');
  const group = groupReader(table);
  const contract = textReader(table, 'loanCode');
  const form = textReader(table, 'lendingForm');
  const ofWords = ofLastWords();
  return (row) => {
    const code = codes(row);
    const name = names(row);
    if (code || name) return ofWords(code, name);
    const alone = group !== null && contract(row) !== '' && group(row) === '';
    return alone && (form(row) === '' || form(row) === '1') ? 'direct' : null;
  };
}

/** Lists are sorted by group: a row mostly names the organisation of the row above in the same words. */
function ofLastWords(): (code: string, name: string) => Organisation | null {
  let last = { code: '', name: '', organisation: null as Organisation | null };
  return (code, name) => {
    if (code !== last.code || name !== last.name)
      last = { code, name, organisation: organisationOf(code) ?? organisationOf(name) };
    return last.organisation;
  };
}
