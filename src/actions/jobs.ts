/** Everything that works on the workbook, as one part of the bundle that is loaded while the pane is already on the screen. */
export { checkWorkbook } from '../jobs/check';
export { listDueDebts } from '../jobs/due';
export { goTo } from '../jobs/go-to';
export { fillReport } from '../jobs/report';
export { scoreGroups } from '../jobs/score';
export { survey } from '../jobs/survey';
export { canUndo, undoLast } from '../jobs/undo';
