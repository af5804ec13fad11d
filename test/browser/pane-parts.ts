import type { Locator } from 'playwright-core';
import type { PageId } from '../../src/actions/page';
import type { OpenPane } from './open-pane';

export const job = ({ frame }: OpenPane, id: string): Locator => frame.locator(`[data-job=${id}]`);
export const result = ({ frame }: OpenPane, id: string): Locator => frame.locator(`[data-result=${id}]`);
export const undo = ({ frame }: OpenPane): Locator => frame.locator('.undo button');
/** The tables that the page Nhận dạng lists. */
export const tables = ({ frame }: OpenPane): Locator => frame.locator('.tables li');

/** Waits until the workbook has been read, as the first page tells it. */
export const opened = ({ frame }: OpenPane): Promise<void> => frame.locator('.seen-tables li').first().waitFor();

/** Presses a page's tab. */
export async function goTo({ frame }: OpenPane, page: PageId): Promise<void> {
  await frame.locator(`#tab-${page}`).click();
  await frame.locator(`[data-page=${page}]`).waitFor();
}

/** Presses a job's button on its page and waits for what comes of it. */
export async function runJob(pane: OpenPane, id: 'check' | 'score' | 'due' | 'report'): Promise<string> {
  await goTo(pane, id);
  await job(pane, id).click();
  await pane.frame.locator('.progress').waitFor({ state: 'detached' });
  await result(pane, id).waitFor();
  return (await result(pane, id).innerText()).replace(/\s+/g, ' ');
}
