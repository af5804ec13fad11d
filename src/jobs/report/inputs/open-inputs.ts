import { rolledTo, type Inputs } from '../../../core/report/inputs/inputs';
import type { Quarter } from '../../../core/report/quarter';
import { OWN_SHEETS } from '../../../excel/own-sheet';
import { readOwnCells } from '../../../excel/read-own-cells';
import { run } from '../../../excel/run';
import { selectCell } from '../../../excel/select';
import type { JobOptions } from '../../job';
import { inputPlan } from '../../layout/input-plan';
import { writePlan } from '../../write-plan';
import { readInputs } from './read-inputs';

export interface InputsOutcome {
  readonly sheet: string;
  readonly quarter: Quarter;
  /** the sheet was made, or what it held moved to the quarter before; false = it is as it was */
  readonly written: boolean;
}

/** What the office typed on `TKVV Nhập liệu`. One round trip. */
export async function loadInputs(): Promise<Inputs> {
  const [cells] = await run((context) => readOwnCells(context, [OWN_SHEETS.input]));
  return readInputs(cells ?? null);
}

/**
 * Shows the input sheet for a quarter: made where there is none, moved on where it holds the quarter before, else left as it is.
 * What cannot be read is never written over: the sheet then stays as it is for the faults to be mended first.
 */
export async function openInputs(quarter: Quarter, options: JobOptions): Promise<InputsOutcome> {
  const inputs = await loadInputs();
  const rolled = rolledTo(inputs, quarter);
  const written = inputs.sheet === null || (rolled !== inputs && inputs.faults.length === 0);
  if (!written && inputs.sheet !== null) {
    const { sheet } = inputs;
    await run((context) => selectCell(context, sheet, 0, 0));
    return { sheet, quarter: inputs.quarter ?? quarter, written };
  }
  const sheet = await writePlan(inputPlan({ ...rolled, quarter }, options.language), options);
  return { sheet, quarter, written };
}
