import type { Finding } from '../../../core/check/finding';
import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import { LinkButton } from '../../link-button';
import { countFindings } from '../../result-summary';
import { NO_FILTER, SEVERITIES, toggled, type FindingFilter } from './finding-filter';

interface Props {
  readonly findings: readonly Finding[];
  /** how many pass the filter */
  readonly shown: number;
  readonly filter: FindingFilter;
  readonly language: Language;
  readonly onChange: (filter: FindingFilter) => void;
}

/** A button for each severity with its count, and a search that needs no accents; says how many are shown when not all are. */
export function FilterBar({ findings, shown, filter, language, onChange }: Props) {
  const { badges, filter: texts } = paneTexts(language).results.check;
  const counts = countFindings(findings);
  return (
    <div class="filter">
      <div class="severities" role="group" aria-label={texts.severity}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class="severity"
            data-severity={severity}
            aria-pressed={!filter.hidden.has(severity)}
            onClick={() => onChange(toggled(filter, severity))}
          >
            {badges[severity](counts[severity])}
          </button>
        ))}
      </div>
      <input
        type="search"
        class="field search"
        aria-label={texts.search}
        placeholder={texts.hint}
        value={filter.words}
        onInput={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <p class="quiet" role="status">
        {shown === findings.length ? '' : shown === 0 ? texts.nothing : texts.shown(shown, findings.length)}
      </p>
      {shown < findings.length && (
        <LinkButton
          onPress={() => {
            onChange(NO_FILTER);
            document.querySelector<HTMLElement>('.search')?.focus();
          }}
        >
          {texts.all}
        </LinkButton>
      )}
    </div>
  );
}
