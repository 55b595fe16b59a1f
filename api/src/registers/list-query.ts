import { isDay, type Register } from '@ragang/domain';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import { sortableFields, type ListQuery, type ReadMoment } from '../platform/temporal/record-query.js';

export type QueryText = Readonly<Record<string, string | undefined>>;

const GREATEST_LIMIT = 200;
const GREATEST_PAGE = 50;
const LONGEST_SEARCH = 200;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** `asOf` and `knownAt`, checked. `period=all` asks for all periods. */
export function momentOf(query: QueryText, today: string): ReadMoment {
  const errors: ErrorPlace[] = [];
  const asOf = query['asOf'];
  const knownAt = query['knownAt'];
  if (asOf !== undefined && !isDay(asOf)) errors.push(wrong('asOf', 'date.invalid', 'Skriv dagen som 2026-11-24.'));
  if (knownAt !== undefined && (!INSTANT.test(knownAt) || !isDay(knownAt.slice(0, 10)) || Number.isNaN(Date.parse(knownAt)))) {
    errors.push(wrong('knownAt', 'instant.invalid', 'Skriv tidpunkten med tidszon, som 2026-11-24T08:00:00Z.'));
  }
  refuse(errors);
  return { asOf: query['period'] === 'all' ? null : (asOf ?? today), knownAt: knownAt ?? null };
}

/** The list's query with only what the register offers; everything else is refused with its parameter named. */
export function listQueryOf(register: Register, query: QueryText, today: string): ListQuery {
  const errors: ErrorPlace[] = [];
  const filters: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || ['asOf', 'knownAt', 'page', 'limit', 'sort', 'q', 'period', 'cursor'].includes(name)) continue;
    if (Object.hasOwn(register.fields, name)) filters[name] = value;
    else errors.push(wrong(name, 'parameter.unknown', `${name} går inte att filtrera på i det här registret.`));
  }
  const sort = query['sort'] ?? null;
  if (sort !== null && !sortableFields(register).includes(sort.replace(/^-/, ''))) errors.push(wrong('sort', 'sort.unknown', 'Det går inte att sortera så. Välj ett fält i registret.'));
  const q = query['q'] ?? null;
  if (q !== null && [...q].length > LONGEST_SEARCH) errors.push(wrong('q', 'text.tooLong', `Sökordet får ha högst ${LONGEST_SEARCH} tecken.`));
  const page = numberOf(query['page'], 1, GREATEST_PAGE, 'page', errors);
  const limit = numberOf(query['limit'], 20, GREATEST_LIMIT, 'limit', errors);
  refuse(errors);
  return { ...momentOf(query, today), filters, q, sort, page, limit, after: null };
}

function numberOf(text: string | undefined, otherwise: number, most: number, name: string, errors: ErrorPlace[]): number {
  if (text === undefined) return otherwise;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= most) return value;
  errors.push(wrong(name, 'number.invalid', `${name} ska vara ett heltal mellan 1 och ${most}.`));
  return otherwise;
}

function wrong(name: string, code: string, detail: string): ErrorPlace {
  return { parameter: { in: 'query', name }, code, detail };
}

function refuse(errors: readonly ErrorPlace[]): void {
  const first = errors[0];
  if (first) throw new DomainError(first.code, first.detail, 422, errors);
}
