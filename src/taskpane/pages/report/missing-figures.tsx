import { figureId, type FigureKey } from '../../../core/report/figure';
import type { Quarter } from '../../../core/report/quarter';
import { reportingTexts } from '../../../i18n/reporting';
import { figureName } from '../../../i18n/tokens';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import type { PageProps } from '../page-props';
import { countToType, missingGroups } from './missing-groups';

/** How many figures of a group are named; all are counted. */
const NAMED = 12;

interface Props extends PageProps {
  readonly open: readonly FigureKey[];
  readonly quarter: Quarter;
}

/** What nobody gives, by what it is about, and the way to type it. */
export function MissingFigures({ open, quarter, session, state }: Props) {
  const { language } = state;
  const { preview: texts, moreNames } = reportingTexts(language);
  if (open.length === 0) return null;
  const toType = countToType(open);
  const type = async () => {
    await session.openInputs(quarter);
    focusAfterDraw(noticeLine);
  };
  return (
    <div class="missing">
      {missingGroups(open).map(({ domain, keys }) => (
        <details key={domain} data-domain={domain}>
          <summary tabIndex={0}>{texts.group(texts.domains[domain], keys.length)}</summary>
          <ul class="dotted quiet">
            {keys.slice(0, NAMED).map((key) => (
              <li key={figureId(key)}>{figureName(key, language)}</li>
            ))}
            {keys.length > NAMED && <li>{moreNames(keys.length - NAMED)}</li>}
          </ul>
        </details>
      ))}
      {toType < open.length && <p class="quiet">{texts.toSupply(open.length - toType)}</p>}
      {toType > 0 && (
        <>
          <p class="quiet">{texts.toType(toType)}</p>
          <ActionButton id="inputs" state={state} onPress={() => void type()} />
        </>
      )}
    </div>
  );
}
