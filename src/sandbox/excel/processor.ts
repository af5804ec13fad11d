import { BatchProcessor } from '../protocol/batch';
import { TypeTable } from '../protocol/type-table';
import type { AppRuntime } from '../transports/app-runtime';
import type { CustomFunctionCalls } from '../transports/custom-function-calls';
import { EXCEL_TYPES } from './table';
import { facet } from './targets';
import type { BookTarget } from './targets';

/** Excel's object model over one workbook. */
export function createProcessor(
  target: BookTarget,
  customFunctions: CustomFunctionCalls,
  appRuntime: AppRuntime,
): BatchProcessor {
  return new BatchProcessor({
    table: new TypeTable(EXCEL_TYPES),
    root: () => facet('Workbook', target),
    services: {
      'Microsoft.ExcelServices.CustomFunctions': () => facet('CustomFunctions', customFunctions),
      'Microsoft.AppRuntime.AppRuntimeService': () => facet('AppRuntimeService', appRuntime),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': () => facet('AppRuntimePersistenceService', appRuntime),
      'Microsoft.InternalService.AddinInternalService': () => facet('AddinInternalService', null),
    },
  });
}
