/** Everything that works on the workbook, as one part of the bundle that is loaded while the pane is already on the screen. */
export { asOneStep } from '../excel/journal';
export { adoptCalibration, calibrateBands } from '../jobs/calibrate';
export { checkWorkbook } from '../jobs/check';
export { correctMapping } from '../jobs/correct';
export { listDueDebts } from '../jobs/due';
export { editEditions } from '../jobs/edit-editions';
export { csvHead, csvRows } from '../jobs/findings-csv';
export { freezeFunctions, unfreezeFunctions } from '../jobs/freeze-functions';
export { goTo } from '../jobs/go-to';
export { markFindings, unmarkFindings } from '../jobs/mark';
export { writeNotices } from '../jobs/notices';
export { applyRepair, previewRepair } from '../jobs/repair';
export { fillReport } from '../jobs/report';
export { scoreGroups } from '../jobs/score';
export { suppressFindings, unsuppressFindings } from '../jobs/suppress';
export { survey } from '../jobs/survey';
export { thenCheck } from '../jobs/then-check';
export { canUndo, lastStep, undoLast } from '../jobs/undo';
