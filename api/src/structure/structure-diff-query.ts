import { addMonths } from '@ragang/domain';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import { momentOf, type QueryText } from '../registers/list-query.js';

/** One side of the comparison: a day, and when it was known. */
export interface Side {
  readonly day: string;
  /** RFC 3339 instant; null = as it is known now. */
  readonly knownAt: string | null;
}

const parameters = ['from', 'to', 'fromKnownAt', 'toKnownAt'];

/** Both sides, checked. Without days the last year is compared. */
export function sidesOf(query: QueryText, today: string): { readonly before: Side; readonly after: Side } {
  const unknown = Object.keys(query).filter((name) => !parameters.includes(name)).map((name): ErrorPlace => at(name, 'parameter.unknown', `${name} finns inte här.`));
  if (unknown.length > 0) throw new DomainError('parameter.unknown', 'Ta bort det som inte går att fråga efter.', 422, unknown);
  const after = side(query, 'to', today);
  const before = side(query, 'from', addMonths(after.day, -12));
  if (before.day > after.day) throw new DomainError('period.reversed', 'Den första dagen ligger efter den andra. Byt plats på dem.', 422, [at('from', 'period.reversed', 'Välj en dag före den andra.')]);
  return { before, after };
}

function side(query: QueryText, name: 'from' | 'to', otherwise: string): Side {
  const names: Readonly<Record<string, string>> = { asOf: name, knownAt: `${name}KnownAt` };
  try {
    const moment = momentOf({ asOf: query[name], knownAt: query[`${name}KnownAt`] }, otherwise);
    return { day: moment.asOf ?? otherwise, knownAt: moment.knownAt };
  } catch (refused) {
    // The moment's own refusal speaks of asOf and knownAt; here they have names of their own.
    if (!(refused instanceof DomainError)) throw refused;
    throw new DomainError(refused.code, refused.detail, refused.status, refused.errors.map((place) => ('parameter' in place ? { ...place, parameter: { ...place.parameter, name: names[place.parameter.name] ?? place.parameter.name } } : place)));
  }
}

const at = (name: string, code: string, detail: string): ErrorPlace => ({ parameter: { in: 'query', name }, code, detail });
