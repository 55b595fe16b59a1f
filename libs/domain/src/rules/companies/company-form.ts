import type { Row } from '../../facts/facts.js';
import { holds, isYes, type Truth } from '../three-valued.js';

/** A company in the sense of KL 10:2–3; foundations and non-profit associations have their own section (10:6). */
export function isCompanyForm(company: Row<'company'>): Truth {
  return holds('company', company, 'companyKind', (kind) => kind !== 'foundation' && kind !== 'association');
}

export function isWhollyOwned(company: Row<'company'>): Truth {
  return holds('company', company, 'ownership', (ownership) => ownership === 'wholly');
}

/** KL 10:3 is about handing over a task: a dormant company is outside. */
export function hasTask(company: Row<'company'>): Truth {
  return isYes('company', company, 'hasMunicipalTask');
}
