/** The line that says what has just been done, or why it could not be. */
export const noticeLine = (): Element | null => document.querySelector('.pane > .notice, .pane > .error');
