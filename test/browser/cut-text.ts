import type { Frame } from 'playwright-core';

/** Elements whose words do not fit, and anything that makes the page wider than the pane. */
export const cutText = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const page = document.documentElement;
    const wide = page.scrollWidth > page.clientWidth ? [`page ${page.scrollWidth} > ${page.clientWidth}`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('.pane *:not(.visually-hidden):not(svg *)')]
      .filter(
        (element) =>
          element.clientWidth > 0 &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 3),
      )
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`);
    return [...wide, ...cut];
  });
