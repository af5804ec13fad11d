import type { CellValue } from '../core/sheet/grid';
import type { Fault } from './fault';

/** What a function gives back: a block of cells, where a cell may be at fault by itself. '' = blank; never null, which Excel shows as 0. */
export type Result = (CellValue | Fault)[][];
