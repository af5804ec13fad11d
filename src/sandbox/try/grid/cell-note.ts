import { contains } from '../../../core/cell/address';
import { cellKey } from '../../model/workbook';
import type { Sheet } from '../../model/workbook';

/** Words that belong to a cell and show while it is selected. */
export interface CellNote {
  readonly title: string;
  readonly text: string;
}

/** What Excel shows beside the selected cell: the input message of its rule (the add-in's marks have one), its note, its comment. */
export function notesAt(sheet: Sheet, row: number, col: number): CellNote[] {
  const prompts = sheet.dataValidations
    .filter(({ area, prompt }) => contains(area, row, col) && prompt && prompt['showPrompt'] !== false)
    .map(({ prompt }) => ({ title: String(prompt?.['title'] ?? ''), text: String(prompt?.['message'] ?? '') }));
  const note = sheet.notes.get(cellKey(row, col));
  const comment = sheet.comments.get(cellKey(row, col));
  return [
    ...prompts,
    ...(note ? [{ title: note.author, text: note.text }] : []),
    ...(comment ? [{ title: comment.author, text: comment.content }] : []),
  ].filter(({ title, text }) => title !== '' || text !== '');
}
