import type { HealthId, HealthState, ProbeResult } from '../../core/health/fact';

/** What a fact means here, and what to do; nothing to do where it is as it should be. */
export interface HealthSentence {
  readonly means: string;
  readonly todo?: string;
}

/** Sentences of a fact by its state; `good` is for every fact, a state that a fact never has is left out. */
export type StateSentences = Readonly<Partial<Record<HealthState, HealthSentence>>> & {
  readonly unknown: HealthSentence;
};

export interface HealthTexts {
  readonly heading: string;
  readonly states: Readonly<Record<HealthState, string>>;
  /** asked before the trial of a function */
  readonly probeWarning: string;
  readonly titles: Readonly<Record<HealthId, string>>;
  /** Excel's own words that are shown in other words; the rest is shown as Excel says it */
  readonly values: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<Exclude<HealthId, 'functionsWork'>, StateSentences>>;
  readonly trial: Readonly<Record<ProbeResult, HealthSentence>>;
}
