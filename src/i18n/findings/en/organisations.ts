import type { OrganisationValues } from '../../../core/check/values/organisations';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { place } from './words';

const { organisations } = terms.en;

/** Rules on organisations in a row or table. */
export const organisationTexts: FamilyTexts<OrganisationValues> = {
  'organisation.contradicts': {
    title: 'Code and name of different organisations',
    why: 'The code and the name of a row must mean one organisation; otherwise figures by organisation go wrong.',
    sentence: (values) =>
      `${place(values)}: the code is that of ${organisations[values.code]}, the name says ${organisations[values.name]}.`,
  },
  'organisation.repeated': {
    title: 'An organisation on two rows',
    why: 'A table by organisation gives each one row; under a repeated name, one organisation’s figures count for another.',
    sentence: (values) =>
      `${place(values)}: ${organisations[values.organisation]} stands on line ${values.firstLine} already.`,
  },
};
