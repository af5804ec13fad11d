import { isoDate } from '../core/cell/serial';
import { TkvvError } from '../core/errors';
import { latestOf } from '../core/record/latest';
import { isTemplate } from '../core/report/template/is-template';
import type { Edition } from '../core/rubric/edition';
import { editionFor } from '../core/rubric/editions';
import type { Inputs } from '../core/report/inputs/inputs';
import { officeEditions } from '../core/settings/office-editions';
import type { Settings } from '../core/settings/settings';
import type { Grid } from '../core/sheet/grid';
import { neededColumnSteps } from '../core/sheet/recognise';
import type { Table } from '../core/sheet/table';
import { readWorkbook } from '../excel/read';
import { run } from '../excel/run';
import type { JobOptions, Survey } from './job';
import { paced, quiet } from './paced';
import { recogniseAgain } from './recognise-again';
import { loadOwn } from './settings/store';

/** The office's sheets as every job sees them. */
export interface Office {
  /** the sheets as read, for what stands outside the tables */
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  readonly unknown: Survey['unknown'];
  /** 1900 serial of the day that the sheets speak of, or that the caller named; null = nobody says */
  readonly asOf: number | null;
  /** formulas are calculated only when the user says so */
  readonly manual: boolean;
  /** what the office has said in this workbook */
  readonly settings: Settings;
  /** what the office typed for the report */
  readonly inputs: Inputs;
}

/** One reading for several jobs that follow each other at once, as one thing that the user asked for. */
export interface SharedReading {
  office?: Promise<Office>;
}

/**
 * Reads and recognises the workbook; jobs that share a reading read it once.
 * @throws TkvvError `emptyWorkbook`, `noKnownSheet`; `sheetProtected` where a sheet that is to be read is locked by somebody
 */
export function readOffice(options: JobOptions): Promise<Office> {
  const { shared } = options;
  if (!shared) return read(options);
  shared.office ??= read(options);
  return shared.office;
}

async function read(options: JobOptions): Promise<Office> {
  options.onProgress?.('reading', 0, 1);
  const { settings, inputs } = await loadOwn();
  const corrections = [...settings.fields, ...settings.kinds];
  const content = await run((context) =>
    readWorkbook(context, (head) => paced('reading', neededColumnSteps(head, corrections), quiet(options)), {
      signal: options.signal,
      onRead: (done, total) => options.onProgress?.('reading', done, total),
    }),
  );
  if (!content.grids.length) throw new TkvvError('emptyWorkbook');
  const fileName = options.fileName === undefined ? {} : { fileName: options.fileName };
  const grids = content.grids.filter((grid) => !isTemplate(grid));
  const recognising = recogniseAgain(grids, { corrections, ...fileName });
  const { tables, unknown } = await paced('recognising', recognising, options);
  if (tables.every(({ kind }) => kind === 'freeTable')) throw new TkvvError('noKnownSheet');
  const locked = tables.find(({ sheet }) => content.protectedSheets.includes(sheet));
  if (locked) throw new TkvvError('sheetProtected', { sheet: locked.sheet });
  return {
    grids,
    manual: content.manual,
    tables,
    unknown: [...content.emptySheets.map((sheet) => ({ sheet, why: 'empty' as const })), ...unknown],
    asOf: options.asOf ?? dayOf(tables),
    settings,
    inputs,
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

/**
 * The edition in force on a day: the office's own, as the settings sheet has it, before the built-in ones.
 * @throws TkvvError `noEdition`; `badEdition` where the office's own cannot be used: nothing is scored by other bands behind its back
 */
export function requireEdition(asOf: number, settings: Settings): Edition {
  const line = settings.unused.find(({ section }) => section === 'editions');
  if (line) throw badRow(String(line.row.name || line.row.id || ''), line);
  const own = officeEditions(settings);
  const chosen = editionFor(
    asOf,
    own.map(({ edition }) => edition),
  );
  const [fault] = own.find(({ edition }) => edition === chosen)?.faults ?? [];
  if (fault?.kind === 'row') throw badRow(chosen?.name ?? '', fault);
  if (fault) {
    const { code, ...rest } = fault.fault;
    throw new TkvvError('badEdition', { edition: chosen?.name ?? '', why: code, ...rest });
  }
  const edition = chosen ?? editionFor(asOf);
  if (!edition) throw new TkvvError('noEdition', { day: isoDate(asOf) });
  return edition;
}

const badRow = (edition: string, { section, line, fault }: Omit<Settings['unused'][number], 'row'>): TkvvError =>
  new TkvvError('badEdition', { edition, section, line: (line ?? 0) + 1, column: fault.column, why: fault.code });
