import type { HealthFact, ProbeResult } from '../../core/health/fact';
import type { Bilingual, Language } from '../language';
import { en } from './en';
import type { HealthSentence, HealthTexts } from './health-texts';
import { vi } from './vi';

/** Texts on the state of Excel. */
export const healthTexts: Bilingual<HealthTexts> = { vi, en };

/** A fact as people read it. */
export interface HealthLine extends HealthSentence {
  readonly title: string;
  /** Tốt, Hạn chế, Chưa có, Chưa rõ */
  readonly state: string;
  /** '' = nothing to show */
  readonly value: string;
}

/** @example healthLine({ id: 'calculation', state: 'limited', value: 'Manual' }, 'vi').value // 'Thủ công' */
export function healthLine(fact: HealthFact, language: Language): HealthLine {
  const texts = healthTexts[language];
  const { id, state, value = '' } = fact;
  const sentence =
    id === 'functionsWork'
      ? texts.trial[(value || 'notTried') as ProbeResult]
      : (texts.sentences[id][state] ?? texts.sentences[id].unknown);
  return { title: texts.titles[id], state: texts.states[state], value: texts.values[value] ?? value, ...sentence };
}

/** All facts, a line each, for whoever helps from afar. Nothing in it comes from the user's cells. */
export const healthReport = (facts: readonly HealthFact[], language: Language): string =>
  facts
    .map((fact) => healthLine(fact, language))
    .map(({ title, state, value }) => `${title}: ${state}${value ? ` (${value})` : ''}`)
    .join('\n');
