import type { FieldId } from '../field';
import { headingText } from '../heading-text';
import type { Kind } from './kind';
import { COMMUNE_TABLE } from './commune-table';
import { CREDIT_BY_COMMUNE } from './credit-by-commune';
import { CREDIT_BY_PROGRAMME } from './credit-by-programme';
import { DISBURSEMENT_LIST } from './disbursement-list';
import { FREE_TABLE } from './free-table';
import { FROZEN_LIST } from './frozen-list';
import { GROUP_AUDIT } from './group-audit';
import { GROUP_LIST } from './group-list';
import { GROUP_REGISTER } from './group-register';
import { GROUP_REVIEW } from './group-review';
import { GROUP_SCORE } from './group-score';
import { INACTIVE_LIST } from './inactive-list';
import { INSPECTION_TABLE } from './inspection-table';
import { INSTALMENT_LIST } from './instalment-list';
import { LEADER_LIST } from './leader-list';
import { LEN_COMMUNE } from './len-commune';
import { LEN_LEADER } from './len-leader';
import { LEN_ORGANISATION } from './len-organisation';
import { LEN_PROGRAMME } from './len-programme';
import { LOAN_LIST } from './loan-list';
import { LOAN_STATEMENT } from './loan-statement';
import { OFFICE_TABLE } from './office-table';
import { ORGANISATION_TABLE } from './organisation-table';
import { OVERDUE_LIST } from './overdue-list';
import { PROGRAMME_DEBT } from './programme-debt';
import { PROGRAMME_TABLE } from './programme-table';
import { TELEGRAM } from './telegram';
import { TRUST_CLASSES } from './trust-classes';
import { TRUST_DEBT } from './trust-debt';
import { TRUST_PROGRAMMES } from './trust-programmes';

export type { Kind } from './kind';
export { FREE_TABLE };

/** Of two kinds that fit equally well the first is taken. */
export const KINDS: readonly Kind[] = [
  GROUP_SCORE,
  LOAN_LIST,
  INSTALMENT_LIST,
  INACTIVE_LIST,
  OVERDUE_LIST,
  FROZEN_LIST,
  DISBURSEMENT_LIST,
  LOAN_STATEMENT,
  LEN_COMMUNE,
  LEN_ORGANISATION,
  LEN_PROGRAMME,
  LEN_LEADER,
  CREDIT_BY_COMMUNE,
  CREDIT_BY_PROGRAMME,
  TRUST_DEBT,
  TRUST_CLASSES,
  TRUST_PROGRAMMES,
  GROUP_AUDIT,
  INSPECTION_TABLE,
  ORGANISATION_TABLE,
  PROGRAMME_DEBT,
  PROGRAMME_TABLE,
  COMMUNE_TABLE,
  OFFICE_TABLE,
  GROUP_REGISTER,
  LEADER_LIST,
  GROUP_REVIEW,
  GROUP_LIST,
  TELEGRAM,
];

/** What a title says outweighs how many of the usual columns are there. */
const TITLED = 1;
/** Of two kinds with as many of their usual columns, the one that demands more is meant. */
const SPECIFIC = 0.08;

/** What the choice of a kind looks at in a column. */
export interface KindColumn {
  readonly field: FieldId;
  readonly path: readonly string[];
}

/**
 * The kind that columns make, with its confidence; a free table where none fits. `names` = folded title, sheet's name, file's name:
 * a list of overdue loans can have the very columns of the loan book.
 */
export function kindOf(
  columns: readonly KindColumn[],
  names: readonly string[] = [],
): { kind: Kind; confidence: number } {
  const plainly = new Set(columns.map(({ field }) => field));
  let best = { kind: FREE_TABLE, confidence: 0 };
  let highest = 0;
  for (const kind of KINDS) {
    const titled = isTitled(kind, names);
    const fields =
      titled && kind.instead ? new Set(columns.map((column) => fieldIn(kind, column) ?? column.field)) : plainly;
    if (!fits(kind, fields) || (!titled && kind.untitled?.some((field) => fields.has(field)))) continue;
    const usual = kind.usual.filter((field) => fields.has(field)).length / kind.usual.length;
    const confidence = titled ? 0.75 + usual / 4 : 0.5 + usual / 2;
    const worth = confidence + kind.must.length * SPECIFIC + (titled ? TITLED : 0);
    if (worth > highest) [best, highest] = [{ kind, confidence }, worth];
  }
  return best;
}

const fits = ({ must, mustNot }: Kind, fields: ReadonlySet<FieldId>): boolean =>
  !mustNot.some((field) => fields.has(field)) && must.every((group) => group.some((field) => fields.has(field)));

/** The meaning that a column's heading has in this kind only, if it has one. */
export const fieldIn = ({ instead = {} }: Kind, { path }: KindColumn): FieldId | undefined =>
  instead[headingText(path.at(-1) ?? '').literal];

/** Whether a folded title, sheet's or file's name says that a table is of this kind. */
export const isTitled = ({ titles = [] }: Pick<Kind, 'titles'>, names: readonly string[]): boolean =>
  titles.some((title) =>
    names.some((name) =>
      (title.startsWith('^') ? `^${name} ` : ` ${name} `).includes(title.startsWith('^') ? `${title} ` : ` ${title} `),
    ),
  );
