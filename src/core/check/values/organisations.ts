import type { Organisation } from '../../record/organisation';
import type { Where } from './parts';

/** What the rules on organisations in a row or table tell their sentences. */
export interface OrganisationValues {
  /** code, name = the organisations that the row's two cells mean */
  'organisation.contradicts': Where & { code: Organisation; name: Organisation };
  /** firstLine = line of the organisation's first row */
  'organisation.repeated': Where & { organisation: Organisation; firstLine: number };
}
