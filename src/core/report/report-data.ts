import type { Organisation } from '../record/organisation';
import type { ClassId } from '../rubric/edition';
import type { Stage } from '../due/stage';
import type { Figure, FigureKey, FigureSource, Moment } from './figure';
import type { Figures } from './figures';
import type { Quarter } from './quarter';

/** All that a quarterly report can speak of, whichever form is filled with it. Amounts in đồng. */
export interface ReportData {
  readonly quarter: Quarter;
  /** 1900 serial of the day the figures speak of */
  readonly asOf: number;
  /** the reporting unit, as its sheets name it; null = no sheet does */
  readonly unit: string | null;
  /** 1900 serials of the days compared with; null = no figures of that day */
  readonly compared: Readonly<Record<Exclude<Moment, 'now' | 'plan'>, number | null>>;
  readonly figures: Figures;
  readonly communes: readonly CommuneLine[];
  readonly programmes: readonly ProgrammeLine[];
  /** groups with debt, in the order of their organisation and commune */
  readonly groups: readonly GroupLine[];
  /** debts that fall due, by commune and organisation; empty without a loan list */
  readonly due: readonly DueLine[];
  /** debt in đồng that the lists leave to no organisation, and that is in no total; absent = none */
  readonly unassigned?: number;
  /** what the office wrote on the input sheet in words */
  readonly texts: Readonly<Partial<Record<ReportTextId, ReportText>>>;
}

/** Công tác phối hợp, tồn tại, nguyên nhân, phương hướng, kiến nghị: in the office's own words. */
export const REPORT_TEXT_IDS = ['coordination', 'weaknesses', 'causes', 'directions', 'proposals'] as const;

export type ReportTextId = (typeof REPORT_TEXT_IDS)[number];

export interface ReportText {
  readonly text: string;
  readonly source: FigureSource;
}

/** One organisation in one commune (xã, phường, đặc khu); NaN = no sheet says. */
export interface CommuneLine {
  readonly commune: string;
  /** null = not known */
  readonly organisation: Organisation | null;
  readonly groups: number;
  readonly households: number;
  readonly outstanding: number;
  readonly overdue: number;
  readonly frozen: number;
  readonly savings: number;
}

/** A programme (chương trình tín dụng); NaN = no sheet says. */
export interface ProgrammeLine {
  readonly code: string;
  readonly name: string;
  readonly households: number;
  readonly outstanding: number;
  readonly overdue: number;
  /** outstanding on 31/12 of the year before */
  readonly yearStart: number;
}

/** Why a group needs strengthening (tổ cần củng cố). */
export const WEAK_REASONS = ['small', 'overdue', 'class', 'forecast'] as const;

export type WeakReason = (typeof WEAK_REASONS)[number];

/** A group with debt. NaN = no sheet says. */
export interface GroupLine {
  readonly code: string;
  readonly leader: string;
  readonly commune: string;
  readonly organisation: Organisation | null;
  readonly households: number;
  readonly outstanding: number;
  readonly overdue: number;
  readonly frozen: number;
  readonly savings: number;
  readonly arrears: number;
  /** points and class: the bank's own, else the forecast */
  readonly points: number;
  readonly class: ClassId | null;
  /** points or class are a forecast that may rest on assumed bands */
  readonly forecast: boolean;
  readonly weak: readonly WeakReason[];
}

/** Loans in term by the time left, of one organisation in one commune. */
export interface DueLine {
  readonly commune: string;
  readonly organisation: Organisation | null;
  readonly stages: Readonly<Partial<Record<Stage, { readonly count: number; readonly amount: number }>>>;
}

/** A figure that a form asks for and nobody gives. */
export interface MissingFigure {
  readonly key: FigureKey;
}

export type { Figure, FigureKey };
