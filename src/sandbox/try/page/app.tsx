import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../i18n/language';
import { tryTexts } from '../../../i18n/try';
import type { TryTexts } from '../../../i18n/try';
import { XlsxError } from '../../xlsx/xlsx-error';
import { AddinFrame } from './addin-frame';
import { BookView } from './book-view';
import { openBook, saveBook } from './open-book';
import type { OpenBook } from './open-book';
import { SAMPLES, TopBar } from './top-bar';
import type { SampleId } from './top-bar';
import { useDrop } from './use-drop';

/** What the page says last; a function, so that it changes its language, too. */
interface Message {
  readonly text: (texts: TryTexts) => string;
  readonly isError: boolean;
}

const said = (text: Message['text'], isError = false): Message => ({ text, isError });

/** A moment for the browser to draw, before work that blocks it. */
const drawn = (): Promise<void> => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)));

/** The page: a workbook at the left, the add-in's pane at the right. */
export function App() {
  const [language, setLanguage] = useState<Language>('vi');
  const [book, setBook] = useState<OpenBook | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const texts = tryTexts[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language]);

  const open = async (name: string, read: () => Promise<ArrayBuffer>): Promise<void> => {
    setMessage(said((t) => t.opening(name)));
    await drawn();
    try {
      const opened = await openBook(name, new Uint8Array(await read()));
      setBook(opened);
      setMessage(said((t) => t.opened(name, opened.host.workbook.sheets.length)));
    } catch (error) {
      setMessage(whyNot(name, error));
    }
  };
  const openFile = (file: File): void => void open(file.name, () => file.arrayBuffer());
  const openSample = (sample: SampleId): void => void open(SAMPLES[sample], () => fetchSample(SAMPLES[sample]));
  const save = async (): Promise<void> => {
    if (!book) return;
    setMessage(said((t) => t.saving));
    await drawn();
    try {
      const name = await saveBook(book);
      setMessage(said((t) => t.saved(name)));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      setMessage(said((t) => t.saveFailed, true));
    }
  };

  useEffect(() => openSample('office'), []);
  const isOver = useDrop(openFile);

  return (
    <div class="page">
      <TopBar
        texts={texts}
        language={language}
        canSave={book !== null}
        onFile={openFile}
        onSample={openSample}
        onSave={() => void save()}
        onLanguage={setLanguage}
      />
      <main class="work">
        {book && (
          <BookView
            key={book.id}
            book={book}
            language={language}
            texts={texts}
            onRefused={(why) => setMessage(why && said((t) => t.refused[why], true))}
          />
        )}
        {book && (
          <section class="addin" aria-label={texts.paneArea}>
            <AddinFrame key={book.id} book={book} title={texts.paneArea} language={language} onLanguage={setLanguage} />
          </section>
        )}
      </main>
      <p class={message?.isError ? 'status error' : 'status'} role="status">
        {message?.text(texts)}
      </p>
      {isOver && <div class="drop">{texts.drop}</div>}
    </div>
  );
}

/** A sample could not be had from the server. */
class SampleError extends Error {
  override readonly name = 'SampleError';
}

async function fetchSample(file: string): Promise<ArrayBuffer> {
  const answer = await fetch(`samples/${file}`).catch((cause: unknown) => {
    throw new SampleError(file, { cause });
  });
  if (!answer.ok) throw new SampleError(`${file}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** @throws what is neither the file's nor the disk's fault */
function whyNot(name: string, error: unknown): Message {
  if (error instanceof SampleError) return said((t) => t.sampleFailed, true);
  if (error instanceof XlsxError) return said((t) => t.files[error.code](name), true);
  if (error instanceof DOMException) return said((t) => t.files.unreadable(name), true);
  throw error;
}
