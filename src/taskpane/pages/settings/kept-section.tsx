import { useEffect, useState } from 'preact/hooks';
import { pageTexts } from '../../../i18n/pane/pages';
import type { Language } from '../../../i18n/language';
import { settingsFaultText } from '../../../i18n/settings';
import type { EditionFacts, SettingsFacts } from '../../../jobs/settings-sheet';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { ErrorNotice } from '../../error-notice';
import { noticeLine } from '../../notice-line';
import type { PageProps } from '../page-props';

/** How many communes are named; all are counted. */
const NAMED = 5;

/** The bands in force and what is kept with the workbook, read anew whenever something has been done. */
export function KeptSection({ session, state }: PageProps) {
  const { language, connected, running, notice } = state;
  const [facts, setFacts] = useState<SettingsFacts | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isBusy = running !== null;
  const read = () => {
    setError(null);
    session.settingsFacts().then(setFacts, setError);
  };
  useEffect(() => {
    if (connected && !isBusy) read();
  }, [connected, isBusy, notice]);
  const texts = pageTexts(language).settings;
  const open = async () => {
    await session.openSettings();
    focusAfterDraw(noticeLine);
  };
  if (error !== null) return <ErrorNotice error={error} session={session} language={language} onRetry={read} />;
  return (
    <>
      <section aria-labelledby="rubric-heading">
        <h3 id="rubric-heading">{texts.rubric}</h3>
        {facts ? <Edition edition={facts.edition} language={language} /> : <p class="quiet">{texts.reading}</p>}
      </section>
      <section aria-labelledby="kept-heading">
        <h3 id="kept-heading">{texts.kept}</h3>
        {facts && <Kept facts={facts} language={language} />}
        <p class="quiet" id="settings-hint">
          {texts.sheetHint}
        </p>
        <ActionButton id="openSettings" state={state} describedBy="settings-hint" onPress={() => void open()} />
      </section>
    </>
  );
}

function Edition({ edition, language }: { readonly edition: EditionFacts | null; readonly language: Language }) {
  const texts = pageTexts(language).settings;
  if (!edition) return <p class="doubt">{texts.noEdition}</p>;
  const { id, name, from, to, own, verified } = edition;
  return (
    <>
      <p>{texts.edition(name, id)}</p>
      <p class="quiet">
        {texts.span(from, to)} {own ? texts.own : texts.builtIn}
      </p>
      <p class={verified ? 'quiet' : 'doubt'}>{verified ? texts.verified : texts.unverified}</p>
    </>
  );
}

function Kept({ facts, language }: { readonly facts: SettingsFacts; readonly language: Language }) {
  const texts = pageTexts(language).settings;
  const { rulesOff, rulesTuned, places, accepted, corrections, repairs, unused } = facts;
  const lines = [
    rulesOff.length > 0 && texts.rulesOff(rulesOff.length),
    rulesTuned.length > 0 && texts.rulesTuned(rulesTuned.length),
    places.length > 0 && texts.places(places.length),
    accepted > 0 && texts.accepted(accepted),
    corrections > 0 && texts.corrections(corrections),
    repairs > 0 && texts.repairs(repairs),
  ].filter((line) => line !== false);
  return (
    <>
      {lines.length === 0 ? (
        <p class="quiet">{texts.nothingKept}</p>
      ) : (
        <ul class="kept">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {places.slice(0, NAMED).map(({ from, to, since }) => (
        <p key={`${from} ${since}`} class="quiet">
          {texts.place(from, to, since)}
        </p>
      ))}
      {unused.map((row, index) => (
        <p key={index} class="doubt">
          {settingsFaultText(row, language)}
        </p>
      ))}
    </>
  );
}
