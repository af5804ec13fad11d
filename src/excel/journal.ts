/**
 * What the last job wrote and how to take it back, exactly. One step: the job that the user has just run.
 * It lives as long as the pane; Excel's own undo is left alone.
 */
export interface JournalEntry {
  /** name of the sheet that was written */
  readonly sheet: string;
  undo(context: Excel.RequestContext): Promise<void>;
}

let last: JournalEntry | null = null;

export const record = (entry: JournalEntry): void => {
  last = entry;
};

export const lastEntry = (): JournalEntry | null => last;

export const forget = (): void => {
  last = null;
};
