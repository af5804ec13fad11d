import type { Bilingual } from '../language';

/** The two commands; apart from the sentences, which are needed only where facts are shown. */
export const healthLabels: Bilingual<{ readonly health: string; readonly probe: string }> = {
  vi: { health: 'Xem tình trạng Excel', probe: 'Thử hàm TKVV' },
  en: { health: 'Show the state of Excel', probe: 'Try the TKVV functions' },
};
