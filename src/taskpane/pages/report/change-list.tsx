import { useCallback } from 'preact/hooks';
import { parseFigureId } from '../../../core/report/figure-id';
import type { FillChange } from '../../../core/report/versions';
import { formatNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { reportingTexts } from '../../../i18n/reporting';
import { figureValue } from '../../../i18n/reporting/figure-value';
import { figureName } from '../../../i18n/tokens';
import { LongList } from '../../long-list';

interface Props {
  readonly changes: readonly FillChange[];
  readonly language: Language;
}

/** Figures that are no longer what they were: then and now. */
export function ChangeList({ changes, language }: Props) {
  const { changes: texts } = reportingTexts(language);
  const draw = useCallback(
    ({ id, before, now }: FillChange) => {
      const key = parseFigureId(id);
      // a figure of another version of the add-in has no name here
      const shown = (value: number | null): string => {
        if (value === null) return texts.open;
        return key ? figureValue(key, value, language) : formatNumber(language, value);
      };
      return (
        <li key={id} tabIndex={-1}>
          <span>{key ? figureName(key, language) : id}</span>
          <span class="quiet">
            {texts.columns.before}: {shown(before)} → {texts.columns.now}: <strong>{shown(now)}</strong>
          </span>
        </li>
      );
    },
    [language],
  );
  if (changes.length === 0) return <p>{texts.none}</p>;
  return <LongList items={changes} class="changes" draw={draw} more={texts.more} />;
}
