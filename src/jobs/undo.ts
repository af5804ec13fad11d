import { hasSteps, undoStep } from '../excel/journal';

export { lastStep } from '../excel/journal';

/** Whether anything that a job wrote can be taken back. */
export const canUndo = (): boolean => hasSteps();

/**
 * Takes back what the last job wrote, exactly, and leaves the one before it to be taken back next.
 * @returns the name of the sheet, or null if there was nothing to take back
 * @throws TkvvError `cellChanged` (it names the cell: the user has changed it since; nothing is taken back), `sheetGone`
 */
export const undoLast = (): Promise<string | null> => undoStep();
