import { amountBases, decisionBases, directions, isDay, kindOf, makerKinds, nameOf, type DecisionBasis, type Facts, type RegisterKind, type Row } from '@ragang/domain';
import { isMatterType } from '@ragang/domain/reference';
import { isReferenceId } from '@ragang/contracts';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import { fold } from '../reference/fold.js';
import { diaryKey } from '../registers/invariants.js';
import type { QueryText } from '../registers/list-query.js';

/** A decision as one row of the list (beslutslistan). */
export interface DecisionListRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly day: string;
  readonly matter: { readonly id: string; readonly diaryNumber: string } | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  /** The post or body, never the clerk's name. */
  readonly maker: string | null;
  readonly basis: DecisionBasis | null;
  readonly basisLabel: string | null;
  readonly amount: number | null;
  readonly amountBasisLabel: string | null;
}

export interface DecisionFilter {
  readonly body: string | null;
  readonly basis: string | null;
  readonly matterType: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string | null;
  readonly flagged: boolean;
  /** Riktning: decisions with a flag that tells of it. */
  readonly direction: string | null;
  readonly page: number;
  readonly limit: number;
}

const known = ['body', 'basis', 'matterType', 'from', 'to', 'q', 'flagged', 'direction', 'page', 'limit', 'asOf', 'knownAt'];
const LONGEST_SEARCH = 200;
const GREATEST = 200;

/** The list's query, with only what it offers; everything that is wrong is told at once. */
export function decisionFilter(query: QueryText): DecisionFilter {
  const errors: ErrorPlace[] = [];
  const wrong = (name: string, code: string, detail: string): void => void errors.push({ parameter: { in: 'query', name }, code, detail });
  for (const name of Object.keys(query)) if (!known.includes(name)) wrong(name, 'parameter.unknown', `${name} går inte att filtrera på.`);
  const { body, basis, matterType, from, to, q, flagged, direction } = query;
  if (body && !isReferenceId(body)) wrong('body', 'reference.invalid', 'Välj i listan.');
  if (basis && !Object.hasOwn(decisionBases, basis)) wrong('basis', 'word.unknown', 'Välj en grund i listan.');
  if (matterType && !isMatterType(matterType)) wrong('matterType', 'matterType.unknown', 'Ärendetypen finns inte. Välj en i listan.');
  if (direction && !Object.hasOwn(directions, direction)) wrong('direction', 'word.unknown', 'Välj en riktning i listan.');
  for (const [name, day] of [['from', from], ['to', to]] as const) if (day && !isDay(day)) wrong(name, 'date.invalid', 'Skriv dagen som 2026-11-24.');
  if (q && [...q].length > LONGEST_SEARCH) wrong('q', 'text.tooLong', `Sökordet får ha högst ${LONGEST_SEARCH} tecken.`);
  const number = (name: 'page' | 'limit', otherwise: number): number => {
    const text = query[name];
    const value = text === undefined ? otherwise : /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > GREATEST) wrong(name, 'number.invalid', `${name} ska vara mellan 1 och ${GREATEST}.`);
    return value;
  };
  const page = number('page', 1);
  const limit = number('limit', 20);
  const [first] = errors;
  if (first) throw new DomainError(first.code, first.detail, 422, errors);
  return { body: body || null, basis: basis || null, matterType: matterType || null, from: from || null, to: to || null, q: q ? fold(q) : null, flagged: flagged === 'true', direction: direction || null, page, limit };
}

/** Decisions on or before `asOf` that the filter lets through, latest first. */
export function filteredDecisions(facts: Facts, filter: DecisionFilter, asOf: string): readonly Row<'decision'>[] {
  const { body, basis, matterType, from, to, q } = filter;
  const number = q ? diaryKey(q) : '';
  return facts.on('decision', asOf).filter((row) => {
    if (body && row.body !== body) return false;
    if (basis && row.basis !== basis) return false;
    if ((from && row.day < from) || (to && row.day > to)) return false;
    if (!matterType && !q) return true;
    const matter = facts.periodsOf('matter', row.matter).at(-1);
    if (matterType && matter?.matterType !== matterType) return false;
    return !q || fold(`${row.number} ${row.title} ${matter?.title ?? ''}`).includes(q) || (number.length >= 4 && (diaryKey(row.number ?? '').includes(number) || diaryKey(matter?.diaryNumber ?? '').includes(number)));
  }).toSorted((a, b) => b.day.localeCompare(a.day) || (b.number ?? '').localeCompare(a.number ?? '', 'sv', { numeric: true }));
}

export function decisionListRow(facts: Facts, row: Row<'decision'>): DecisionListRow {
  const matter = facts.periodsOf('matter', row.matter).at(-1);
  return {
    id: row.id, number: row.number ?? '', title: row.title ?? '', day: row.day,
    matter: matter ? { id: matter.id, diaryNumber: matter.diaryNumber ?? '' } : null,
    body: row.body ? { id: row.body, name: nameOf(facts, 'body', row.body, row.day) } : null,
    maker: makerName(facts, row), basis: row.basis, basisLabel: row.basis ? decisionBases[row.basis] : null,
    amount: row.amount, amountBasisLabel: row.amountBasis ? amountBases[row.amountBasis] : null,
  };
}

/** The role that decided: the post or body; a named person is told by the kind of maker alone. */
export function makerName(facts: Facts, row: Row<'decision'>): string | null {
  if (row.makerKind === 'body' && row.body) return nameOf(facts, 'body', row.body, row.day);
  const kind = row.maker ? kindOf(facts, row.maker, ['post', 'body'] satisfies RegisterKind[]) : undefined;
  if (kind && row.maker) return nameOf(facts, kind, row.maker, row.day);
  return row.statedMaker ?? (row.makerKind ? makerKinds[row.makerKind] : null);
}
