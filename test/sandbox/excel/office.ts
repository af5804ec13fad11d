import type { HostOptions, Platform } from '../../../src/sandbox/host';
import { openOffice } from '../../../src/sandbox/node/open-office';
import type { OpenOffice } from '../../../src/sandbox/node/open-office';

export const PLATFORMS: readonly Platform[] = ['OfficeOnline', 'PC'];

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** A fresh workbook and the real office.js for each test of the describe block. */
export function freshOffice(options: () => HostOptions = () => ({})) {
  let open: OpenOffice;
  beforeEach(async () => {
    open = await openOffice(options());
  });
  afterEach(() => open.close());

  const run = <T>(batch: Batch<T>): Promise<T> =>
    open.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  return {
    get host() {
      return open.host;
    },
    get open() {
      return open;
    },
    run,
    /** The error code of a batch that must fail, with the member that refused. */
    async refusal(batch: Batch<unknown>): Promise<string> {
      const failure: unknown = await run(batch).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) throw new Error('The batch was not refused.');
      const { code, debugInfo } = failure as OfficeExtension.Error;
      return [code, debugInfo?.errorLocation].filter(Boolean).join(' ');
    },
    /** Reads one property of a range. */
    async read<K extends 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes'>(
      address: string,
      property: K,
    ): Promise<Excel.Range[K]> {
      return run(async (context, sheet) => {
        const range = sheet.getRange(address).load(property);
        await context.sync();
        return range[property];
      });
    },
    /** Writes values and answers what the cells then hold. */
    async write(address: string, values: unknown[][]): Promise<unknown[][]> {
      return run(async (context, sheet) => {
        const range = sheet.getRange(address);
        range.values = values;
        range.load('values');
        await context.sync();
        return range.values;
      });
    },
  };
}
