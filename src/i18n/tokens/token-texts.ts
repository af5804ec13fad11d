import type { Aspect, Holder, Moment } from '../../core/report/figure';
import type { ReportTextId } from '../../core/report/report-data';
import type { TemplateFault, TemplateFaultCode } from '../../core/report/template/template';
import type { FactId, LineText, RowTableId } from '../../core/report/template/token-words';
import type { WhyProposed } from '../../core/report/template/learn/proposal';

export type FaultTexts = Readonly<
  Record<TemplateFaultCode, (fault: Pick<TemplateFault, 'written' | 'word'>) => string>
>;

/** What the pane says of tokens, templates and what was learnt. Cells are given by their A1 names. */
export interface TokenTexts {
  readonly faults: FaultTexts;
  readonly suggestion: (name: string) => string;
  readonly unfilled: (token: string, cells: string) => string;
  readonly edited: (cell: string, theirs: string, kept: boolean) => string;
  readonly editedGone: (cell: string, theirs: string) => string;
  readonly inserted: (cell: string, token: string) => string;
  readonly notInserted: Readonly<Record<'number' | 'formula', (cell: string) => string>>;
  /** why a cell is proposed */
  readonly why: Readonly<Record<WhyProposed['by'], (words: string) => string>>;
  readonly matches: Readonly<Record<Moment, string>>;
  readonly question: (cell: string, found: string, token: string) => string;
  /** the parts of a token's name in words */
  readonly holders: Readonly<Record<Holder, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly facts: Readonly<Record<FactId, string>>;
  readonly texts: Readonly<Record<ReportTextId, string>>;
  readonly tables: Readonly<Record<RowTableId, string>>;
  readonly lines: Readonly<Record<LineText, string>>;
  readonly line: string;
}
