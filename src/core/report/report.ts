import type { StageSum } from '../due/due-summary';
import type { Organisation } from '../record/organisation';
import type { ClassId } from '../rubric/edition';
import type { Quarter } from './quarter';

/** The quarterly report on entrusted lending (báo cáo kết quả hoạt động ủy thác quý) as data: what it says, not how it looks. */
export interface Report {
  readonly quarter: Quarter;
  /** the reporting unit, as its sheets name it; null = no sheet does */
  readonly unit: string | null;
  /** 1900 serial of the day the figures speak of */
  readonly asOf: number;
  /** 1900 serial of the day compared with (31/12 of the year before); null without a baseline */
  readonly baseline: number | null;
  readonly lines: readonly OrganisationLine[];
  readonly total: OrganisationLine;
  readonly classes: readonly ClassLine[];
  /** classes rest on points that were worked out from assumed bands */
  readonly unverified: boolean;
  /** by stage, the most pressing first; null without a loan list */
  readonly due: readonly StageSum[] | null;
  /** what no sheet held; shown as "…" */
  readonly unfilled: readonly Unfilled[];
}

export type Unfilled = 'unit' | 'number' | 'place' | 'signDate' | 'signer' | 'baseline' | 'classes' | 'due' | 'frozen';

/** Debt entrusted to one organisation; money in đồng, null = no sheet says. */
export interface OrganisationLine {
  /** null in the total */
  readonly organisation: Organisation | null;
  /** tổ TK&VV with debt, households with debt */
  readonly groups: number | null;
  readonly households: number | null;
  readonly outstanding: number | null;
  readonly overdue: number | null;
  readonly frozen: number | null;
  readonly change: {
    readonly groups: number | null;
    readonly households: number | null;
    readonly outstanding: number | null;
    readonly overdue: number | null;
  } | null;
}

export interface ClassLine {
  /** null in the total */
  readonly organisation: Organisation | null;
  readonly count: Readonly<Record<ClassId, number>>;
  /** groups whose class is not certain */
  readonly open: number;
}
