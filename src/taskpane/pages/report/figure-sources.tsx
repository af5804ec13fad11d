import { useCallback } from 'preact/hooks';
import { areaName } from '../../../core/cell/address';
import { figureId, type Figure, type FigureSource } from '../../../core/report/figure';
import { reportingTexts } from '../../../i18n/reporting';
import { figureValue } from '../../../i18n/reporting/figure-value';
import { figureName } from '../../../i18n/tokens';
import { LinkButton } from '../../link-button';
import { LongList } from '../../long-list';
import type { PageProps } from '../page-props';

interface Props extends PageProps {
  readonly figure: Figure;
}

/** One figure: its name, its value, how it came about, and the cells behind it. */
export function FigureSources({ figure, session, state: { language } }: Props) {
  const { source: texts } = reportingTexts(language);
  const { key, value, half, basis, unverified, from, sources } = figure;
  const draw = useCallback(
    ({ sheet, area }: FigureSource) => (
      <li key={`${sheet}!${areaName(area)}`}>
        <LinkButton onPress={() => void session.goTo({ sheet, row: area.row, col: area.col })}>
          {texts.goTo(areaName(area), sheet)}
        </LinkButton>
      </li>
    ),
    [session, language],
  );
  return (
    <div class="figure-source">
      <p>
        {figureName(key, language)}: <strong>{figureValue(key, value, language)}</strong>
      </p>
      <p class="quiet">
        {texts.bases[basis]}. {half > 0 && texts.rounded(figureValue(key, half, language))}
      </p>
      {unverified && <p class="doubt">{texts.unverified}</p>}
      {from.length > 0 && (
        <>
          <p class="quiet">{texts.from}</p>
          <ul class="dotted">
            {from.map((one) => (
              <li key={figureId(one)}>{figureName(one, language)}</li>
            ))}
          </ul>
        </>
      )}
      {sources.length > 0 && (
        <>
          <p class="quiet">{texts.sources(sources.length)}</p>
          <LongList items={sources} class="links" draw={draw} more={texts.more} />
        </>
      )}
    </div>
  );
}
