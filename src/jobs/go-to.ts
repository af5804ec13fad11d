import type { Place } from '../core/check/finding';
import { run } from '../excel/run';
import { selectCell } from '../excel/select';

/** Shows the cell that a finding speaks of. @throws TkvvError `sheetGone` if its sheet was deleted or renamed since */
export const goTo = ({ sheet, row, col }: Place): Promise<void> =>
  run((context) => selectCell(context, sheet, row, col));
