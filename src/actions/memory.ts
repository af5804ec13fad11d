import type { Language } from '../i18n/language';

/** What is remembered on this machine between two openings of the pane; nothing of anybody's figures. */
export interface Memory {
  readLanguage(): Language | null;
  writeLanguage(language: Language): void;
  /** whether the first-run card has been put away for good */
  isWelcomed(): boolean;
  setWelcomed(): void;
  /** forgets all of it */
  clear(): void;
}

const LANGUAGE = 'tkvv.language';
const WELCOMED = 'tkvv.welcomed';

/**
 * Remembers in the browser's store, apart for each host (`partition` is Office's partition key).
 * Reading and writing are tried only: a webview may forbid them, and then things are remembered as long as the pane lives.
 */
export function localMemory(storage: () => Storage, partition: () => string | undefined): Memory {
  const key = (name: string) => (partition() ?? '') + name;
  const read = (name: string): string | null => {
    try {
      return storage().getItem(key(name));
    } catch {
      return null;
    }
  };
  const change = (act: (kept: Storage) => void): void => {
    try {
      act(storage());
    } catch {
      // nothing to tell: what was asked for holds in this pane
    }
  };
  return {
    readLanguage() {
      const value = read(LANGUAGE);
      return value === 'vi' || value === 'en' ? value : null;
    },
    writeLanguage: (language) => change((kept) => kept.setItem(key(LANGUAGE), language)),
    isWelcomed: () => read(WELCOMED) !== null,
    setWelcomed: () => change((kept) => kept.setItem(key(WELCOMED), '1')),
    clear: () => change((kept) => [LANGUAGE, WELCOMED].forEach((name) => kept.removeItem(key(name)))),
  };
}
