import type { Place } from '../grid/move-keys';

/** A cell that is being edited, in the cell itself or in the bar above the grid. */
export interface Editing extends Place {
  readonly text: string;
  readonly place: 'cell' | 'bar';
}

/** How an edit ends: written or dropped, and which key moves on from it (none = the cell stays selected). */
export interface EditEnd {
  readonly isWritten: boolean;
  readonly key?: { readonly key: string; readonly shift: boolean };
}

/** What a key does in an editor; null = it belongs to the text. */
export function endBy(event: KeyboardEvent): EditEnd | null {
  if (event.isComposing) return null; // a Vietnamese input method is still at work
  if (event.key === 'Escape') return { isWritten: false };
  if (event.key !== 'Enter' && event.key !== 'Tab') return null;
  return { isWritten: true, key: { key: event.key, shift: event.shiftKey } };
}
