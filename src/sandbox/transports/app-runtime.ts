/** The shared runtime's own state: whether the pane shows, and whether the add-in starts with the document. */
export class AppRuntime {
  visibility: 'Visible' | 'Hidden' = 'Visible';
  startsWithDocument = false;

  /** @param onVisibility told when the pane is shown or hidden */
  constructor(private readonly onVisibility: (visibility: 'Visible' | 'Hidden') => void) {}

  show(visibility: 'Visible' | 'Hidden'): void {
    if (this.visibility === visibility) return;
    this.visibility = visibility;
    this.onVisibility(visibility);
  }
}

/** The library's event for a pane that is shown or hidden. */
export const VISIBILITY_CHANGED = 65539;
