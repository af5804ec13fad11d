import type { TypeEntry } from '../protocol/host-object';
import { applicationType, cultureInfoType, datetimeFormatInfoType, numberFormatInfoType } from './application';
import { autoFilterType } from './auto-filter';
import { CHART_PARTS } from './chart-parts';
import { chartSeriesCollectionType, chartSeriesType } from './chart-series';
import { chartCollectionType, chartType } from './charts';
import { commentCollectionType, commentType } from './comments';
import {
  CONDITIONAL_FORMAT_PARTS,
  conditionalFormatCollectionType,
  conditionalFormatType,
} from './conditional-formats';
import { worksheetCustomPropertyCollectionType, worksheetCustomPropertyType } from './custom-properties';
import { dataValidationType } from './data-validation';
import { freezePanesType } from './freeze-panes';
import { headerFooterGroupType, headerFooterType } from './header-footer';
import { namedItemCollectionType, namedItemType } from './named-items';
import { pageBreakCollectionType, pageBreakType } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { workbookProtectionType, worksheetProtectionType } from './protections';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './range-areas';
import { rangeBorderCollectionType, rangeBorderType } from './range-borders';
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from './range-format';
import { rangeViewCollectionType, rangeViewType } from './range-view';
import {
  addinInternalServiceType,
  appRuntimePersistenceServiceType,
  appRuntimeServiceType,
  customFunctionsType,
} from './runtime-services';
import { settingCollectionType, settingType } from './settings';
import { tableColumnCollectionType, tableColumnType, tableRowCollectionType, tableRowType } from './table-lines';
import { tableCollectionType, tableType } from './tables';
import { workbookType } from './workbook';
import { workbookCreatedType } from './workbook-created';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheet-collection';
import { functionResultType, functionsType } from './worksheet-functions';

/** Every type and member of Excel that the sandbox has. What is not here fails with SandboxNotImplemented. */
export const EXCEL_TYPES: readonly TypeEntry<unknown>[] = [
  workbookType,
  applicationType,
  workbookCreatedType,
  cultureInfoType,
  numberFormatInfoType,
  datetimeFormatInfoType,
  worksheetCollectionType,
  worksheetType,
  worksheetProtectionType,
  workbookProtectionType,
  rangeType,
  rangeFormatType,
  rangeFontType,
  rangeFillType,
  formatProtectionType,
  rangeBorderCollectionType,
  rangeBorderType,
  rangeAreasType,
  rangeCollectionType,
  rangeViewType,
  rangeViewCollectionType,
  namedItemCollectionType,
  namedItemType,
  settingCollectionType,
  settingType,
  tableCollectionType,
  tableType,
  tableRowCollectionType,
  tableRowType,
  tableColumnCollectionType,
  tableColumnType,
  chartCollectionType,
  chartType,
  chartSeriesCollectionType,
  chartSeriesType,
  ...CHART_PARTS,
  pageLayoutType,
  headerFooterGroupType,
  headerFooterType,
  pageBreakCollectionType,
  pageBreakType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  ...CONDITIONAL_FORMAT_PARTS,
  dataValidationType,
  freezePanesType,
  autoFilterType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
  commentCollectionType,
  commentType,
  functionsType,
  functionResultType,
  customFunctionsType,
  addinInternalServiceType,
  appRuntimeServiceType,
  appRuntimePersistenceServiceType,
];
