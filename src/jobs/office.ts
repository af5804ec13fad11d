import { isoDate } from '../core/cell/serial';
import { TkvvError } from '../core/errors';
import { latestOf } from '../core/record/latest';
import type { Edition } from '../core/rubric/edition';
import { editionFor } from '../core/rubric/editions';
import { neededColumns, recognise } from '../core/sheet/recognise';
import type { Table } from '../core/sheet/table';
import { readWorkbook } from '../excel/read';
import { run } from '../excel/run';
import type { JobOptions, Survey } from './job';

/** The office's sheets as every job sees them. */
export interface Office {
  readonly tables: readonly Table[];
  readonly unknown: Survey['unknown'];
  /** 1900 serial of the day that the sheets speak of, or that the caller named; null = nobody says */
  readonly asOf: number | null;
}

/**
 * Reads and recognises the workbook.
 * @throws TkvvError `emptyWorkbook`, `noKnownSheet`; `sheetProtected` where a sheet that is to be read is locked by somebody
 */
export async function readOffice(options: JobOptions): Promise<Office> {
  options.onProgress?.('reading', 0, 1);
  const content = await run((context) => readWorkbook(context, neededColumns, options.signal));
  options.onProgress?.('recognising', 0, 1);
  if (!content.grids.length) throw new TkvvError('emptyWorkbook');
  const { tables, unknown } = recognise(
    content.grids,
    options.fileName === undefined ? {} : { fileName: options.fileName },
  );
  if (tables.every(({ kind }) => kind === 'freeTable')) throw new TkvvError('noKnownSheet');
  const locked = tables.find(({ sheet }) => content.protectedSheets.includes(sheet));
  if (locked) throw new TkvvError('sheetProtected', { sheet: locked.sheet });
  return {
    tables,
    unknown: [...content.emptySheets.map((sheet) => ({ sheet, why: 'empty' as const })), ...unknown],
    asOf: options.asOf ?? dayOf(tables),
  };
}

/** The day of the loans, else of the scores, else the latest that any table names: a baseline of 31/12 never wins over today's sheets. */
function dayOf(tables: readonly Table[]): number | null {
  const dayOfKind = (wanted: Table['kind']): number | null =>
    latestOf(tables.filter(({ kind }) => kind === wanted)).date;
  return dayOfKind('loanList') ?? dayOfKind('groupScore') ?? latestOf(tables).date;
}

/** @throws TkvvError `noDate` */
export function requireDay({ asOf }: Office): number {
  if (asOf === null) throw new TkvvError('noDate');
  return asOf;
}

/** @throws TkvvError `noEdition` */
export function requireEdition(asOf: number): Edition {
  const edition = editionFor(asOf);
  if (!edition) throw new TkvvError('noEdition', { day: isoDate(asOf) });
  return edition;
}
