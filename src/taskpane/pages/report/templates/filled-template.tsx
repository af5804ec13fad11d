import { cellName } from '../../../../core/cell/address';
import { paneTexts } from '../../../../i18n/pane';
import { reportingTexts } from '../../../../i18n/reporting';
import { tokenTexts } from '../../../../i18n/tokens';
import type { FillTemplateOutcome } from '../../../../jobs/report/template/fill-template';
import { focusAfterDraw } from '../../../after-draw';
import { LinkButton } from '../../../link-button';
import type { PageProps } from '../../page-props';

/** How many codes or cells are named; all are counted. */
const NAMED = 20;

interface Props extends PageProps {
  /** name of the template's sheet */
  readonly template: string;
  readonly filled: FillTemplateOutcome;
}

/** What a template was filled with: what is still open, and the cells that people had changed. */
export function FilledTemplate({ template, filled, session, state }: Props) {
  const { language, running } = state;
  const { templates: texts, moreNames } = reportingTexts(language);
  const words = tokenTexts[language];
  const { sheet, cells, unfilled, edited } = filled;
  const isKept = edited.some(({ kept }) => kept);
  const overwrite = async () => {
    await session.fillTemplate(template, 'all');
    focusAfterDraw(() => document.querySelector('.filled-template'));
  };
  return (
    <div class="filled-template preview" tabIndex={-1} role="group" aria-label={texts.filled(cells, sheet)}>
      <p>{texts.filled(cells, sheet)}</p>
      <p>
        <LinkButton onPress={() => void session.goTo({ sheet, row: 0, col: 0 })}>
          {paneTexts(language).results.open(sheet)}
        </LinkButton>
      </p>
      {unfilled.length > 0 && (
        <>
          <p class="doubt">{texts.unfilled(unfilled.length)}</p>
          <ul class="dotted quiet">
            {unfilled.slice(0, NAMED).map(({ token, cells: at }) => (
              <li key={token}>{words.unfilled(token, at.map(({ row, col }) => cellName(row, col)).join(', '))}</li>
            ))}
            {unfilled.length > NAMED && <li>{moreNames(unfilled.length - NAMED)}</li>}
          </ul>
        </>
      )}
      {edited.length > 0 && (
        <>
          <p class="doubt">{texts.edited(edited.length)}</p>
          <ul class="dotted quiet">
            {edited.slice(0, NAMED).map(({ id, row, col, theirs, kept, gone }) => (
              <li key={id}>
                {gone
                  ? words.editedGone(cellName(row, col), String(theirs))
                  : words.edited(cellName(row, col), String(theirs), kept)}
              </li>
            ))}
            {edited.length > NAMED && <li>{moreNames(edited.length - NAMED)}</li>}
          </ul>
        </>
      )}
      {isKept && (
        <fluent-button
          size="small"
          class="overwrite"
          disabledFocusable={running !== null}
          onClick={() => running ?? void overwrite()}
        >
          {texts.overwrite}
        </fluent-button>
      )}
    </div>
  );
}
