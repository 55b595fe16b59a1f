import type { Facts, Row } from '../facts/facts.js';
import { addMonths, type Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { providerProgram } from './provider-program.js';
import { directiveReviewDue } from './reviews.js';
import { inList } from './term-change-committee.js';
import { electionItems } from './term-change-elections.js';
import { notYet, ofParts, stateOf, type ChangeItem, type ChangePart } from './term-change-item.js';
import { before, firstSitting, termStart, type TermStart } from './term-change-start.js';
import { ownBody } from './who-is-responsible.js';

type Body = Row<'body'>;

/** What the newly elected council has to choose, decide and look over. */
export function councilItems(facts: Facts, council: Body, change: TermStart, asOf: Day): readonly ChangeItem[] {
  return [presidium(facts, council, change, asOf), ...electionItems(facts, council, change, asOf), proxies(facts, council, change, asOf), rules(facts, council, change, asOf), directives(facts, council, change, asOf), program(facts, council, asOf)].flatMap((item) => item ?? []);
}

/** The council's own presidium, chosen from its members (KL 5:11). */
function presidium(facts: Facts, council: Body, change: TermStart, asOf: Day): ChangeItem {
  const bodies = [council.id, ...facts.where('body', 'parent', council.id).filter((one) => one.bodyKind === 'presidium').map((one) => one.id)];
  const chair = bodies.flatMap((body) => facts.where('assignment', 'body', body)).find((row) => row.validFrom !== null && row.validFrom >= change.start && row.functions?.includes('chair'));
  const due = firstSitting(facts, council.id, change.start);
  return {
    key: 'presidium', by: council.id, basis: [{ law: 'KL-5-11' }], due, parts: [], ...stateOf({ done: chair ? `En ordförande från ${chair.validFrom} är registrerad.` : null }, due, asOf),
    form: { kind: 'assignment', id: null, preset: { body: council.id, validFrom: change.start } }, link: null,
  };
}

/** Ombud at shareholders' meetings: before the next one that is planned. */
function proxies(facts: Facts, council: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  if (facts.on('company', asOf).length === 0) return undefined;
  const planned = facts.all('shareholder-meeting').filter((row) => row.status !== 'cancelled' && row.day >= change.start).sort((a, b) => a.day.localeCompare(b.day));
  const next = planned.find((row) => row.day >= asOf);
  const due: DeadlineResult = next ? known(next.day, [step('Nästa bolagsstämma', next.day)]) : unknown({ kind: 'shareholder-meeting', id: null, field: 'day' }, 'Nästa bolagsstämma är inte registrerad.');
  return {
    key: 'meeting-proxies', by: council.id, basis: [{ practice: 'Ägaren företräds av ombud på stämman', mark: 'secondary' }], due, parts: [], ...stateOf(inList(change, 'meeting-proxies', planned.length > 0 && planned.every((row) => row.proxy !== null) ? 'Ombud är utsett till varje planerad stämma.' : null), due, asOf),
    form: { kind: 'shareholder-meeting', id: next?.id ?? null, preset: {} }, link: 'meeting-proxies',
  };
}

/** Arbetsordning and reglementen hold on; looked over before the committees' new term begins. */
function rules(facts: Facts, council: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const board = ownBody(facts, asOf, 'executive-board');
  const start = board && termStart(facts, board, asOf);
  const due: DeadlineResult = start && !('state' in start) ? before(start) : unknown({ kind: 'term-of-office', id: null, field: 'body' }, 'Styrelsens mandatperiod är inte registrerad.');
  const documents = facts.on('governing-document', asOf).filter((one) => one.documentKind === 'standing-orders' || one.documentKind === 'rules-of-procedure');
  if (documents.length === 0) return undefined;
  const parts = documents.map((document): ChangePart => {
    const tried = document.adoptedOn !== null && document.adoptedOn >= change.start ? `Prövat ${document.adoptedOn}.` : null;
    return { subject: { kind: 'governing-document', id: document.id }, due, ...stateOf({ done: tried }, due, asOf) };
  });
  const open = parts.find((part) => part.state !== 'done') ?? parts[0]!;
  return {
    key: 'rules', by: council.id, basis: [{ law: 'KL-6-44' }, { law: 'KL-5-72', note: 'Arbetsordningen' }, { practice: 'De gäller tills de ändras; att gå igenom dem är god sed', mark: 'unverified' }], ...ofParts(parts),
    form: { kind: 'governing-document', id: open.subject.id, preset: {} }, link: null,
  };
}

function directives(facts: Facts, council: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const parts = facts.on('directive', asOf).filter((directive) => isValidOn(directive, asOf)).map((directive): ChangePart => {
    const own = directiveReviewDue(facts, directive, asOf);
    const last = addMonths(change.start, 12);
    const due = own.state === 'known' && own.day < change.start ? known(last, [step('Nya perioden började', change.start), step('Förslag: under periodens första år', last)]) : own;
    const reviewed = [directive.reviewedOn, directive.adoptedOn].find((day) => day !== null && day >= change.start && day <= asOf);
    return { subject: { kind: 'directive', id: directive.id }, due, ...stateOf({ done: reviewed ? `Omprövat ${reviewed}.` : null }, due, asOf) };
  });
  if (parts.length === 0) return undefined;
  const open = parts.find((part) => part.state !== 'done') ?? parts[0]!;
  return { key: 'directives', by: council.id, basis: [{ practice: 'God sed: första året i mandatperioden', mark: 'secondary' }], ...ofParts(parts), form: { kind: 'directive', id: open.subject.id, preset: {} }, link: null };
}

/** Where private providers look after municipal tasks (KL 5:3). */
function program(facts: Facts, council: Body, asOf: Day): ChangeItem | undefined {
  const [one] = providerProgram.instances(facts, asOf);
  if (!one || one.result.state === 'none') return undefined;
  const state = one.doneOn ? 'done' : one.result.state === 'unknown' ? 'unknown' : 'left';
  const why = one.doneOn ? `Antaget ${one.doneOn}.` : one.result.state === 'unknown' ? one.result.why : notYet;
  return { key: 'program', by: council.id, basis: [{ law: 'KL-5-3' }], due: one.result, state, why, parts: [], form: { kind: 'governing-document', id: null, preset: { documentKind: 'provider-program' } }, link: null };
}
