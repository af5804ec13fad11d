import type { Form, FormId } from '../document';
import { BY_ORGANISATION_FORM } from './by-organisation';
import { ENTRUSTED_FORM } from './entrusted/entrusted';
import { GROUP_AUDIT_FORM } from './group-audit';
import { PLAN_FORM } from './plan-indicators';

/** Every form that can be filled. */
export const FORMS: Readonly<Record<FormId, Form>> = {
  entrusted: ENTRUSTED_FORM,
  groupAudit: GROUP_AUDIT_FORM,
  byOrganisation: BY_ORGANISATION_FORM,
  planIndicators: PLAN_FORM,
};
