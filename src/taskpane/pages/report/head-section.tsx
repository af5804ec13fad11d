import { reportingTexts } from '../../../i18n/reporting';
import { settingsTexts } from '../../../i18n/settings';
import type { ReportPreview } from '../../../jobs/report/prepare';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import type { PageProps } from '../page-props';
import { shownPreview } from './shown-preview';

/** The head as it will be printed, once the report has been looked at, and the way to the sheet where it is changed. */
export function HeadSection({ session, state }: PageProps) {
  const texts = reportingTexts(state.language).head;
  const preview = shownPreview(state);
  const open = async () => {
    await session.openSettings();
    focusAfterDraw(noticeLine);
  };
  return (
    <section aria-labelledby="head-heading">
      <h3 id="head-heading">{texts.heading}</h3>
      {preview && <PrintedHead preview={preview} state={state} />}
      <p class="quiet" id="head-hint">
        {texts.hint(settingsTexts[state.language].sections.head.title)}
      </p>
      <ActionButton id="openSettings" state={state} describedBy="head-hint" onPress={() => void open()} />
    </section>
  );
}

function PrintedHead({ preview, state }: Pick<PageProps, 'state'> & { readonly preview: ReportPreview }) {
  const { head, missing, data } = preview;
  const texts = reportingTexts(state.language).head;
  const { headParts, headProfiles } = settingsTexts[state.language];
  return (
    <>
      <p>
        {headProfiles[head.profile]}. {data.unit !== null && texts.unit(data.unit)}
      </p>
      <p class="quiet">{texts.asPrinted}</p>
      <ul class="printed-head" lang="vi">
        <li>
          {head.parent} – {head.issuer}
        </li>
        <li>
          {head.number}; {head.placeDate}
        </li>
        <li>
          {head.position.join(' ')}: {head.signer}
        </li>
      </ul>
      {missing.length > 0 && <p class="doubt">{texts.missing(missing.map((part) => headParts[part]).join(', '))}</p>}
    </>
  );
}
