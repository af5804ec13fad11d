import { cellName } from '../core/cell/address';
import { isRepair, REPAIRS } from '../core/check/repairs';
import type { Edit, RepairId, RepairPlan } from '../core/check/repairs/repair';
import { editCells } from '../excel/edit-cells';
import { asOneStep } from '../excel/journal';
import { changeMarks } from '../excel/marks';
import { readCells } from '../excel/read-cells';
import { run, runAsOneUndo } from '../excel/run';
import { findIn } from './find';
import type { JobOptions } from './job';
import { MARK_FILLS } from './mark';
import { readOffice } from './office';
import { repairRecords } from './repair-records';
import { changeSettings } from './settings/store';
import type { RepairRecord } from '../core/settings/sections/repairs';

/** Which findings of a mend are to be repaired; default: all that stand. */
export interface RepairScope {
  readonly sheet?: string;
  readonly rule?: string;
}

/**
 * What a repair would do, cell by cell. Data: a caller may take out edits or rows that the user does not want and hand the rest to
 * `applyRepair`.
 */
export type RepairPreview = RepairPlan;

export interface RepairOutcome {
  readonly repair: RepairId;
  /** cells changed */
  readonly cells: number;
  /** rows highlighted, none of them changed */
  readonly rows: number;
  /** sheets touched */
  readonly sheets: readonly string[];
  /** what was added to the audit trail on `TKVV Thiết lập` */
  readonly audit: readonly RepairRecord[];
}

/**
 * Says what a repair would change, and writes nothing. Findings that somebody accepted are left alone.
 * @param mend of the findings to repair
 * @throws RangeError for a mend that the add-in cannot make; TkvvError as every job that reads the office
 */
export async function previewRepair(
  options: JobOptions,
  mend: string,
  scope: RepairScope = {},
): Promise<RepairPreview> {
  if (!isRepair(mend)) throw new RangeError(`no repair for ${mend}`);
  const repair = REPAIRS[mend];
  const office = await readOffice(options);
  const { open } = await findIn(office, options);
  const findings = open.filter(
    (finding) =>
      finding.mend === mend &&
      (scope.sheet === undefined || finding.place.sheet === scope.sheet) &&
      (scope.rule === undefined || finding.rule === scope.rule),
  );
  const input = { findings, tables: office.tables };
  const blocks = repair.looksAt(input);
  if (blocks.length > 0) options.onProgress?.('reading', 0, 1);
  const cells = await run((context) =>
    readCells(context, blocks, { fonts: repair.fonts ?? false, signal: options.signal }),
  );
  return repair.plan(input, cells);
}

/**
 * Makes the changes of a preview, whole or not at all, as one step that can be taken back, and keeps them in the audit trail,
 * with the time that `options.now` says.
 * @throws TkvvError `cellChanged` where a cell is no longer as the preview showed it (nothing is written), `sheetGone`, `sheetProtected`,
 * `rowsHidden`, `cancelled`
 */
export async function applyRepair(options: JobOptions, { repair, edits, rows }: RepairPreview): Promise<RepairOutcome> {
  const audit = repairRecords(repair, edits, options.now ?? null);
  if (edits.length + rows.length > 0) options.onProgress?.('writing', 0, 1);
  await asOneStep(async () => {
    if (edits.length > 0) await runAsOneUndo((context) => editCells(context, edits, options.signal));
    if (rows.length > 0) {
      const marks = rows.map((row) => ({ ...row, fill: MARK_FILLS.duplicate, note: null }));
      const taken = new Set(rows.map(placeOf));
      await runAsOneUndo((context) =>
        changeMarks(context, (now) => [...now.filter((mark) => !taken.has(placeOf(mark))), ...marks], options.signal),
      );
    }
    if (audit.length > 0)
      await changeSettings((settings) => ({ ...settings, repairs: [...settings.repairs, ...audit] }), options);
  });
  const sheets = [...new Set([...edits, ...rows].map(({ sheet }) => sheet))];
  return { repair, cells: edits.length, rows: rows.length, sheets, audit };
}

const placeOf = ({ sheet, row, col }: Pick<Edit, 'sheet' | 'row' | 'col'>): string => `${sheet}!${cellName(row, col)}`;
