import type { ScoreInput } from '../../core/rubric/score-group';
import type { Fault } from '../fault';

/** What a range gives for scoring, one entry per row below its headings; null = nothing to score: blank, a total, a repeated heading. */
export type ScoreRow = ScoreInput | Fault | null;
