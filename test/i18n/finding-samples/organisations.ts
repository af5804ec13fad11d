import type { OrganisationValues } from '../../../src/core/check/values/organisations';
import { WHERE } from './parts';

/** One finding of each rule on organisations, with made-up values. */
export const ORGANISATION_SAMPLES: OrganisationValues = {
  'organisation.contradicts': { ...WHERE, code: 'women', name: 'farmers' },
  'organisation.repeated': { ...WHERE, organisation: 'farmers', firstLine: 7 },
};
