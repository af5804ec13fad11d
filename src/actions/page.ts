/** The pane's pages, in the order of their tabs. */
export const PAGE_IDS = ['overview', 'survey', 'check', 'score', 'due', 'report', 'settings'] as const;

export type PageId = (typeof PAGE_IDS)[number];
