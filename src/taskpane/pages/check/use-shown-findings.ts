import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../../core/check/finding';
import type { Language } from '../../../i18n/language';
import { holdsWords, searchedWords, type FindingFilter } from './finding-filter';
import { inSlices } from './in-slices';

/**
 * The findings that pass the filter. A search goes on in the background; until it is through, what the one before gave stays, by the
 * findings' keys, which outlast another check.
 */
export function useShownFindings(
  findings: readonly Finding[],
  { hidden, words }: FindingFilter,
  language: Language,
): readonly Finding[] {
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null);
  const asked = searchedWords(words).join(' ');
  useEffect(() => {
    if (asked === '') return setHeld(null);
    const stop = new AbortController();
    const list = asked.split(' ');
    const keys = new Set<string>();
    const visit = (finding: Finding) => void (holdsWords(finding, list, language) && keys.add(finding.key));
    void inSlices(findings, visit, stop.signal).then((through) => through && setHeld(keys));
    return () => stop.abort();
  }, [findings, asked, language]);
  return useMemo(
    () =>
      hidden.size === 0 && held === null
        ? findings
        : findings.filter(({ severity, key }) => !hidden.has(severity) && (held === null || held.has(key))),
    [findings, hidden, held],
  );
}
