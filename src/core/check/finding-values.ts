import type { AmountValues } from './values/amounts';
import type { CellValues } from './values/cells';
import type { FigureValues } from './values/figures';
import type { GroupValues } from './values/groups';
import type { ListValues } from './values/lists';
import type { LoanValues } from './values/loans';
import type { OrganisationValues } from './values/organisations';
import type { PeopleValues } from './values/people';
import type { StructureValues } from './values/structure';
import type { WorkValues } from './values/work';
import type { WorkbookValues } from './values/workbook';
import type { UnitValues } from './values/units';
import type { UnusualValues } from './values/unusual';
import type { ReconciliationValues } from './values/reconciliation';
import type { ProseValues } from './values/prose';
import type { ShareValues } from './values/shares';

export type { Arithmetic, Cells, LoanAmount, Repeated, Where } from './values/parts';

/**
 * What each rule tells its sentence: the union of all families, which name the rule ids.
 * A rule that is missing from the catalogue or from a language's sentences does not compile.
 */
export type FindingValues = Readonly<
  CellValues &
    ListValues &
    StructureValues &
    OrganisationValues &
    PeopleValues &
    WorkValues &
    LoanValues &
    GroupValues &
    FigureValues &
    ShareValues &
    ProseValues &
    UnitValues &
    ReconciliationValues &
    AmountValues &
    UnusualValues &
    WorkbookValues
>;

export type RuleId = keyof FindingValues;
