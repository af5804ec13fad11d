import type { CellValue } from '../core/sheet/grid';
import { Fault } from './fault';

/** What a function gives back: a block of cells, where a cell may be at fault by itself. '' = blank; never null, which Excel shows as 0. */
export type Result = (CellValue | Fault)[][];

/**
 * Runs a function's work and puts its faults into Excel's own form: a thrown fault is the error of the whole result, an element at
 * fault the error of its cell. Any other exception is ours and passes through; Excel shows it as #VALUE!.
 */
export function answer(work: () => Result): unknown[][] {
  try {
    return work().map((row) =>
      row.some(isFault) ? row.map((cell) => (isFault(cell) ? excelError(cell) : cell)) : row,
    );
  } catch (error) {
    throw error instanceof Fault ? excelError(error) : error;
  }
}

const isFault = (cell: unknown): cell is Fault => typeof cell === 'object' && cell instanceof Fault;

const excelError = (fault: Fault): CustomFunctions.Error =>
  new CustomFunctions.Error(
    fault.excelCode === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    fault.message,
  );
