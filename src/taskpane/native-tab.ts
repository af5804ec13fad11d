/**
 * Excel on the web: office.js takes the Tab key over and goes along its own list of elements, which lacks those that have the focus
 * but no place in the keyboard's round (a heading, a section that has just been shown, a tab reached by an arrow). From there it would
 * leave the pane. Such a press is kept from it, and the browser goes on from where the focus is. (For the same reason every `summary`
 * has a tabindex of its own: without one it is not on that list.)
 */
export function keepTabNative(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0)
      event.stopPropagation();
  });
}
