import type { Bilingual } from '../language';

/** Words that the worksheet functions write into cells, besides the shared terms. */
export const functionWords: Bilingual<{ readonly undated: string; readonly unread: string }> = {
  vi: { undated: 'Không có ngày đến hạn', unread: 'Không đọc được' },
  en: { undated: 'No due date', unread: 'Unreadable' },
};
