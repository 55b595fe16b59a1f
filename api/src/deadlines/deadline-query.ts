import { addDays, deadlineFamilies, deadlineLabels, isDay, type Deadline } from '@ragang/domain';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';

/** How far ahead the list reaches when nothing else is said. */
const DAYS_AHEAD = 400;

export interface DeadlineFilter {
  readonly from: string;
  readonly to: string;
  readonly kind: string | null;
  readonly family: string | null;
  readonly body: string | null;
}

/** Kind, family, body and period of the query; what is not one of them is refused with its parameter named. */
export function deadlineFilter(query: QueryText, asOf: string): DeadlineFilter {
  const errors: ErrorPlace[] = [];
  const wrong = (name: string, code: string, detail: string) => errors.push({ parameter: { in: 'query', name }, code, detail });
  const { from = asOf, to, kind = null, family = null, body = null } = query;
  if (!isDay(from)) wrong('from', 'date.invalid', 'Skriv dagen som 2026-11-24.');
  if (to !== undefined && !isDay(to)) wrong('to', 'date.invalid', 'Skriv dagen som 2026-11-24.');
  if (kind !== null && !Object.hasOwn(deadlineLabels, kind)) wrong('kind', 'kind.unknown', 'Det finns inget sådant slag av frist. Välj ett i listan.');
  if (family !== null && !Object.hasOwn(deadlineFamilies, family)) wrong('family', 'family.unknown', 'Det finns inget sådant område. Välj ett i listan.');
  const [first] = errors;
  if (first) throw new DomainError(first.code, first.detail, 422, errors);
  return { from, to: to ?? addDays(from, DAYS_AHEAD), kind, family, body };
}

export function passes({ kind, family, body }: DeadlineFilter, deadline: Deadline): boolean {
  return (kind === null || deadline.key === kind) && (family === null || deadline.family === family) && (body === null || deadline.body === body);
}
