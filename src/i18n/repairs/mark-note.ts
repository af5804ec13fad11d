import type { Finding } from '../../core/check/finding';
import { findingMessage, ruleTexts } from '../findings';
import { shownValue } from '../findings/shown-value';
import type { Language } from '../language';
import { repairTexts } from '.';

/** What Excel shows of an input message. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The words on a marked cell: what is wrong in the title, then the expected value, then each finding's sentence; cut to what Excel shows. */
export function markNote(findings: readonly Finding[], language: Language): { title: string; message: string } {
  const { mark, expected } = repairTexts[language].note;
  const [first] = findings;
  const title = first ? `${mark}: ${ruleTexts(first.rule, language).title}` : mark;
  const lines = findings.flatMap((finding) => [
    ...(finding.expected === undefined ? [] : [`${expected}: ${shownValue(finding, finding.expected, language)}.`]),
    findingMessage(finding, language),
  ]);
  return { title: cut(title, LONGEST_TITLE), message: cut(lines.join('\n'), LONGEST_MESSAGE) };
}

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
