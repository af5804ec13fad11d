import { useRef } from 'preact/hooks';
import type { Language } from '../../../i18n/language';
import type { TryTexts } from '../../../i18n/try';

/** The sample workbooks that stand beside the page. */
export const SAMPLES = { office: 'phong-giao-dich.xlsx', printed: 'bieu-uy-thac-2020.xlsx' } as const;
export type SampleId = keyof typeof SAMPLES;

interface Props {
  readonly texts: TryTexts;
  readonly language: Language;
  readonly canSave: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: SampleId) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** What this page is and is not, and what can be done with files. */
export function TopBar({ texts, language, canSave, onFile, onSample, onSave, onLanguage }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const close = (): void => menu.current?.removeAttribute('open');
  return (
    <header class="top">
      <div class="top-words">
        <h1>{texts.title}</h1>
        <p>{texts.notExcel}</p>
      </div>
      <div class="top-buttons">
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {texts.openOwn}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = ''; // so that the same file can be opened again
            if (file) onFile(file);
          }}
        />
        <details
          ref={menu}
          class="menu"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            close();
            menu.current?.querySelector('summary')?.focus();
          }}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget as Node | null)) close();
          }}
        >
          <summary class="button">{texts.openSample}</summary>
          <div class="menu-items">
            {(Object.keys(SAMPLES) as SampleId[]).map((sample) => (
              <button
                key={sample}
                type="button"
                data-sample={sample}
                onClick={() => {
                  close();
                  onSample(sample);
                }}
              >
                {texts.samples[sample]}
              </button>
            ))}
          </div>
        </details>
        <button type="button" class="button save" disabled={!canSave} onClick={onSave}>
          {texts.save}
        </button>
        <button type="button" class="button quiet" lang={other} onClick={() => onLanguage(other)}>
          {texts.otherLanguage}
        </button>
      </div>
    </header>
  );
}
