/** Calls back once the page has been drawn with what the session now says: Preact draws before the next task. */
export const afterDraw = (call: () => void): void => void setTimeout(call);

/** Gives the keyboard's focus to the first of the elements that is there once the page has been drawn again. */
export function focusAfterDraw(...wanted: readonly (() => Element | null | undefined)[]): void {
  afterDraw(() => {
    for (const find of wanted) {
      const element = find();
      if (element instanceof HTMLElement) return element.focus();
    }
  });
}
