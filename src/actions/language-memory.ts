import type { Language } from '../i18n/language';
import type { Memory } from './session';

const KEY = 'tkvv.language';

/**
 * Remembers the language in the browser's store, apart for each host (`partition` is Office's partition key).
 * Reading and writing are tried only: a webview may forbid them, and then the language lasts as long as the pane.
 */
export function languageMemory(storage: () => Storage, partition: () => string | undefined): Memory {
  const key = () => (partition() ?? '') + KEY;
  return {
    read(): Language | null {
      try {
        const value = storage().getItem(key());
        return value === 'vi' || value === 'en' ? value : null;
      } catch {
        return null;
      }
    },
    write(language) {
      try {
        storage().setItem(key(), language);
      } catch {
        // nothing to tell: the switch itself has worked
      }
    },
  };
}
