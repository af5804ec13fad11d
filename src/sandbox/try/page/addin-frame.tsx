import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../i18n/language';
import type { External } from '../../transports/win32';
import type { OpenBook } from './open-book';
import { pageExternal } from './page-external';

interface Props {
  readonly book: OpenBook;
  readonly title: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The frame, as `pane/connect.js` looks at it. */
interface ExcelFrame extends HTMLIFrameElement {
  excel?: External;
}

/** The pane's page and what its bundle leaves in its window. */
interface PaneWindow extends Window {
  CustomFunctions?: { _association: { mappings: Record<string, (...args: never[]) => unknown> } };
}

/** The worksheet functions' namespace in the manifest. */
const NAMESPACE = 'TKVV';

/** The pane in a frame, whose office.js finds the sandbox where it looks for Excel. One for each opened book. */
export function AddinFrame({ book, title, language, onLanguage }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { host } = book;

  useLayoutEffect(() => {
    const element: ExcelFrame | null = frame.current;
    if (element) element.excel = pageExternal(host, book.name); // before the page in the frame begins to load
  }, [host]);

  /** The page in the frame has run all its scripts. */
  const onLoad = (): void =>
    void host.customFunctions.ready.then(() =>
      host.calculateWith(functionsOf(frame.current?.contentWindow as PaneWindow | null)),
    );

  useLayoutEffect(() => followLanguage(frame.current, onLanguage), []);
  useEffect(() => switchPane(frame.current, language), [language]);

  return (
    <iframe
      ref={frame}
      class="addin-frame"
      title={title}
      src="pane/taskpane.html"
      allow="clipboard-write"
      onLoad={onLoad}
    />
  );
}

/** The add-in's worksheet functions, as its own bundle has given them to office.js. */
function functionsOf(pane: PaneWindow | null): Record<string, (...args: never[]) => unknown> {
  const given = Object.entries(pane?.CustomFunctions?._association.mappings ?? {});
  return Object.fromEntries(given.map(([name, work]) => [`${NAMESPACE}.${name}`, work]));
}

/** null = the frame is between two pages and has none. */
function languageOf(page: Document | null | undefined): Language | null {
  const root = page?.documentElement as HTMLElement | null | undefined;
  return root ? (root.lang === 'en' ? 'en' : 'vi') : null;
}

/** Page and pane speak one language, whichever of the two is switched: the page hears of the pane's … */
function followLanguage(
  frame: HTMLIFrameElement | null,
  onLanguage: (language: Language) => void,
): (() => void) | undefined {
  if (!frame) return undefined;
  let observer: MutationObserver | null = null;
  const tell = (): void => {
    const language = languageOf(frame.contentDocument);
    if (language) onLanguage(language);
  };
  const begin = (): void => {
    if (!languageOf(frame.contentDocument)) return;
    observer = new MutationObserver(tell);
    observer.observe((frame.contentDocument as Document).documentElement, { attributeFilter: ['lang'] });
    tell();
  };
  frame.addEventListener('load', begin);
  return () => {
    observer?.disconnect();
    frame.removeEventListener('load', begin);
  };
}

/** … and presses the pane's own button for its own. */
function switchPane(frame: HTMLIFrameElement | null, language: Language): void {
  const page = frame?.contentDocument;
  const spoken = languageOf(page);
  if (spoken && spoken !== language) page?.querySelector<HTMLElement>(`.language[lang="${language}"]`)?.click();
}
