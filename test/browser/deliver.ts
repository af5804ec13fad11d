import type { Page } from 'playwright-core';

/** Calls a function of the page. An answer on its way when the test closes the page has nobody left to hear it; any other failure is one. */
export async function deliver(page: Page, name: string, ...values: unknown[]): Promise<void> {
  try {
    await page.evaluate(
      ([called, given]) => (globalThis as never as Record<string, (...all: unknown[]) => void>)[called]?.(...given),
      [name, values] as const,
    );
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}
