import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { ACTIONS } from '../../../../actions/actions';
import { cellName } from '../../../../core/cell/address';
import { FORMAT_WORDS } from '../../../../core/report/template/token-format';
import type { Language } from '../../../../i18n/language';
import { reportingTexts } from '../../../../i18n/reporting';
import { tokenTexts } from '../../../../i18n/tokens';
import type { InsertedToken } from '../../../../jobs/report/template/insert-token';
import { LinkButton } from '../../../link-button';
import { LongList } from '../../../long-list';
import type { PageProps } from '../../page-props';
import { offeredTokens, searchTokens, type OfferedToken } from './search-tokens';

/** Every token, to be found by its words and inserted into the selected cell. Made only once it is unfolded. */
export function TokenBrowser({ session, state }: PageProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="token-browser" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{reportingTexts(state.language).tokens.heading}</summary>
      {open && <Browser session={session} state={state} />}
    </details>
  );
}

const FORMATS = ['', ...FORMAT_WORDS] as const;

function Browser({ session, state }: PageProps) {
  const [typed, setTyped] = useState('');
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('');
  const { language, running, templates } = state;
  const busy = running !== null;
  const id = useId();
  const { tokens: texts } = reportingTexts(language);
  const found = useMemo(() => searchTokens(offeredTokens(language), typed, format), [language, typed, format]);
  const draw = useCallback(
    ({ name, label }: OfferedToken) => {
      const token = format ? `${name}|${format}` : name;
      return (
        <li key={name}>
          <LinkButton
            label={texts.insert(`${label}: {{${token}}}`)}
            disabled={busy}
            onPress={() => void session.insertToken(token)}
          >
            {label}
          </LinkButton>
          <code class="quiet">{`{{${token}}}`}</code>
        </li>
      );
    },
    [session, language, format, busy],
  );
  return (
    <div class="tokens">
      <label for={`${id}-search`}>{texts.search}</label>
      <input
        id={`${id}-search`}
        type="search"
        class="field token-search"
        placeholder={texts.hint}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <label for={`${id}-format`}>{texts.format}</label>
      <select
        id={`${id}-format`}
        class="field token-format"
        value={format}
        onChange={({ currentTarget }) => setFormat(FORMATS.find((one) => one === currentTarget.value) ?? '')}
      >
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {texts.formats[one as keyof typeof texts.formats]}
          </option>
        ))}
      </select>
      <p class="quiet" role="status">
        {found.length === 0 ? texts.nothing : texts.shown(found.length)}
      </p>
      <p role="status" class="inserted">
        {templates.inserted && insertedWords(templates.inserted, language)}
      </p>
      <LongList items={found} class="links token-list" draw={draw} more={texts.more} />
    </div>
  );
}

/** What became of the last insertion, told beside the list that it was made from. */
function insertedWords({ row, col, left, text }: InsertedToken, language: Language): string {
  const words = tokenTexts[language];
  const cell = cellName(row, col);
  if (left) return words.notInserted[left](cell);
  return `${ACTIONS.insertToken.label(language)}: ${words.inserted(cell, lastToken(text))}`;
}

/** @example lastToken('Dư nợ {{uythac.tong.duno}}') // 'uythac.tong.duno' */
const lastToken = (text: string): string => text.slice(text.lastIndexOf('{{') + 2, -2);
