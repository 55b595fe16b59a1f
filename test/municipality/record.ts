import type { Day, Disclosure, RegisterKind, Row, RowBase } from '@ragang/domain';
import { idOf } from './key.ts';

/** Where a fact comes from when nobody has said anything else. Bänkmåla does not exist. */
export const INVENTED = 'påhittat för demonstration';
export const REPORT = 'SKR-rapporten, case 10';

export type Own<K extends RegisterKind> = Partial<Omit<Row<K>, keyof RowBase | 'validFrom' | 'validUntil' | 'day'>>;
interface Origin<K extends RegisterKind> {
  readonly source?: string;
  readonly decidedBy?: string;
  readonly disclosure?: Disclosure;
  /** Fields recorded as known not to exist. */
  readonly absent?: readonly (keyof Own<K> & string)[];
}

/** One period of one thing, or one event, as a bundle holds it. */
export interface Entry {
  readonly kind: RegisterKind;
  readonly row: { readonly id: string; readonly [field: string]: unknown };
}

/** A state row, valid from `from` until but not including `until`; `null` is an open bound. */
export function state<K extends RegisterKind>(kind: K, key: string, from: Day | null, until: Day | null, fields: Own<K> & Origin<K>): Entry {
  return { kind, row: { id: idOf(kind, key), validFrom: from, validUntil: until, ...origin(kind, fields) } };
}

export function event<K extends RegisterKind>(kind: K, key: string, day: Day, fields: Own<K> & Origin<K>): Entry {
  return { kind, row: { id: idOf(kind, key), day, ...origin(kind, fields) } };
}

/** What a municipality publishes anyway; the rest is internal until somebody decides otherwise. */
const PUBLIC = new Set<RegisterKind>([
  'body', 'remit', 'term-of-office', 'meeting', 'minutes', 'governing-document', 'delegation-order', 'delegation-item', 'company', 'articles', 'directive',
  'directive-clause', 'supervision-decision', 'vision', 'goal', 'indicator', 'collaboration', 'collaboration-party', 'agreement', 'decision-right', 'assignment',
]);

function origin<K extends RegisterKind>(kind: K, fields: Own<K> & Origin<K>): Record<string, unknown> {
  const { source, decidedBy, disclosure, absent, ...own } = fields as Origin<K> & Record<string, unknown>;
  const born = kind === 'threat-incident' ? 'secret' : PUBLIC.has(kind) ? 'public' : 'internal';
  return { ...own, source: source ?? INVENTED, ...(decidedBy ? { decidedBy } : {}), disclosure: disclosure ?? born, ...(absent ? { absent } : {}) };
}
