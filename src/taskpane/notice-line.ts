/** The line that says what has just been done. */
export const noticeLine = (): Element | null => document.querySelector('.notice');
