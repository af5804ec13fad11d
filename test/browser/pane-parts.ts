import type { Locator } from 'playwright-core';
import type { OpenPane } from './open-pane';

export const job = ({ frame }: OpenPane, id: string): Locator => frame.locator(`[data-job=${id}]`);
export const result = ({ frame }: OpenPane, id: string): Locator => frame.locator(`[data-result=${id}]`);
export const undo = ({ frame }: OpenPane): Locator => frame.locator('.undo button');
export const tables = ({ frame }: OpenPane): Locator => frame.locator('.tables li');

/** Presses a job's button and waits for what comes of it. */
export async function runJob(pane: OpenPane, id: string): Promise<string> {
  await job(pane, id).click();
  await result(pane, id).waitFor();
  return (await result(pane, id).innerText()).replace(/\s+/g, ' ');
}
