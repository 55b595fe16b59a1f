import type { Facts, Row } from '../facts/facts.js';
import type { Basis } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { ofParts, stateOf, type ChangeItem, type ChangeLink, type ChangePart, type Seen } from './term-change-item.js';
import { firstSitting, withinOwnDays, type TermStart } from './term-change-start.js';

type Body = Row<'body'>;
const stillHolds: Basis = { practice: 'Gäller vidare, men bygger på att de som står där finns kvar', mark: 'unverified' };

/** What a committee, or the board, has to renew itself: only what is there. */
export function committeeItems(facts: Facts, body: Body, change: TermStart, asOf: Day): readonly ChangeItem[] {
  const isBoard = body.bodyKind === 'executive-board';
  return [subcommittees(facts, body, change, asOf), urgentMandate(facts, body, change, asOf), delegationOrder(facts, body, change, asOf), ...(isBoard ? [signingRights(facts, body, change, asOf), directorInstruction(facts, body, change, asOf)] : [])].flatMap((item) => item ?? []);
}

/** What the term's list says, when it has been kept: confirmed, or not in it. */
export function inList(change: TermStart, link: ChangeLink, seen: string | null): Seen {
  const { term } = change;
  if (seen !== null) return { done: seen };
  if (term?.confirmed?.includes(link)) return { done: 'Antecknat som bekräftat i perioden.' };
  return { done: null, isKnownUndone: (term?.confirmed?.length ?? 0) > 0 || (term?.absent.includes('confirmed') ?? false) };
}

/** Utskott are chosen by the committee from its own (KL 6:42). */
function subcommittees(facts: Facts, body: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const due = firstSitting(facts, body.id, change.start);
  const own = facts.where('body', 'parent', body.id).filter((one) => one.bodyKind === 'subcommittee' && isValidOn(one, asOf));
  if (own.length === 0) return undefined;
  const parts = own.map((one): ChangePart => {
    const chosen = facts.where('assignment', 'body', one.id).find((row) => row.validFrom !== null && row.validFrom >= change.start);
    return { subject: { kind: 'body', id: one.id }, due, ...stateOf(inList(change, 'subcommittees', chosen ? `Uppdrag från ${chosen.validFrom} är registrerade.` : null), due, asOf) };
  });
  return { key: 'subcommittees', by: body.id, basis: [{ law: 'KL-6-42' }], ...ofParts(parts), form: { kind: 'assignment', id: null, preset: { body: own[0]!.id, validFrom: change.start } }, link: 'subcommittees' };
}

/** The one who may decide when the committee cannot be waited for (KL 6:39). */
function urgentMandate(facts: Facts, body: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const own = facts.where('urgent-mandate', 'body', body.id);
  const renewed = own.find((row) => row.validFrom !== null && row.validFrom >= change.start);
  if (!renewed && !own.some((row) => isValidOn(row, asOf))) return undefined;
  const due = firstSitting(facts, body.id, change.start);
  return {
    key: 'urgent-mandate', by: body.id, basis: [{ law: 'KL-6-39' }], due, parts: [], ...stateOf(inList(change, 'urgent-mandate', renewed ? `Ett nytt mandat gäller från ${renewed.validFrom}.` : null), due, asOf),
    form: { kind: 'urgent-mandate', id: null, preset: { body: body.id, validFrom: change.start } }, link: 'urgent-mandate',
  };
}

function delegationOrder(facts: Facts, body: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const orders = facts.where('delegation-order', 'body', body.id).filter((order) => order.status === 'adopted');
  const renewed = orders.find((order) => order.adoptedOn !== null && order.adoptedOn >= change.start && order.adoptedOn <= asOf);
  const current = renewed ?? orders.find((order) => isValidOn(order, asOf));
  if (!current) return undefined;
  const due = withinOwnDays(facts, change.start, asOf);
  return {
    key: 'delegation-order', by: body.id, basis: [{ law: 'KL-6-37' }, stillHolds], due, parts: [], ...stateOf(inList(change, 'delegation-order', renewed ? `Antagen ${renewed.adoptedOn}.` : null), due, asOf),
    form: { kind: 'delegation-order', id: current.id, preset: {} }, link: 'delegation-order',
  };
}

function signingRights(facts: Facts, body: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const rights = facts.all('signing-right');
  const renewed = rights.find((row) => row.validFrom !== null && row.validFrom >= change.start);
  if (!renewed && !rights.some((row) => isValidOn(row, asOf))) return undefined;
  const due = firstSitting(facts, body.id, change.start);
  return {
    key: 'signing-rights', by: body.id, basis: [{ practice: 'Styrelsen utser vem som skriver under för kommunen', mark: 'unverified' }], due, parts: [], ...stateOf(inList(change, 'signing-rights', renewed ? `En ny rätt gäller från ${renewed.validFrom}.` : null), due, asOf),
    form: { kind: 'signing-right', id: null, preset: { validFrom: change.start } }, link: 'signing-rights',
  };
}

function directorInstruction(facts: Facts, body: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const document = facts.on('governing-document', asOf).find((one) => one.documentKind === 'director-instruction');
  if (!document) return undefined;
  const tried = document.adoptedOn !== null && document.adoptedOn >= change.start ? `Prövad ${document.adoptedOn}.` : null;
  const due = withinOwnDays(facts, change.start, asOf);
  return {
    key: 'director-instruction', by: body.id, basis: [{ law: 'KL-7-2' }, stillHolds], due, parts: [], ...stateOf(inList(change, 'director-instruction', tried), due, asOf),
    form: { kind: 'governing-document', id: document.id, preset: {} }, link: 'director-instruction',
  };
}
