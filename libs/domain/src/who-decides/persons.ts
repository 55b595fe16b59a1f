import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { assignmentHolders, followRenaming, hasCeased, holderOf, isAbsent } from '../powers/index.js';
import type { Day } from '../time/day.js';
import { lastDayOf } from '../time/validity.js';
import type { ChainStep, Uncertainty } from './answer.js';
import { stepOf, verificationOf } from './step.js';
import { longDay, lowerFirst } from './swedish.js';
import { uncertain } from './uncertainties.js';

/** The last step: who it is today. `nobody`: it is known that nobody can act. `lead` is the answer's second sentence. */
export interface PersonStep {
  readonly step: ChainStep | null;
  readonly nobody: boolean;
  readonly lead: string | null;
  readonly uncertainties: readonly Uncertainty[];
}

const nothing: PersonStep = { step: null, nobody: false, lead: null, uncertainties: [] };

/** Who holds the post on the day, or stands in for the holder. */
export function personOfPost(facts: Facts, post: string, substitutes: readonly string[], day: Day): PersonStep {
  const current = followRenaming(facts, post, day);
  const title = nameOf(facts, 'post', current, day);
  if (hasCeased(facts, current, day)) return { ...nothing, nobody: true, step: missing(`Befattningen ${lowerFirst(title)} finns inte längre`), lead: 'Nämnden kan alltid besluta själv.' };
  const holder = holderOf(facts, current, day);
  if (holder.state === 'held') return present(facts, current, title, holder.holdings, substitutes, day);
  const standIn = substitutes.map((id) => heldBy(facts, id, day)).find((found) => found !== undefined);
  if (holder.state === 'vacant') {
    if (standIn) return { ...nothing, step: stepOf({ level: 'person', title: `${standIn.name}, ersättare`, detail: `Befattningen ${lowerFirst(title)} är obesatt`, holder: { kind: 'person', id: standIn.id }, since: holder.since }), lead: `Befattningen är obesatt, och ersättaren ${standIn.name} beslutar.` };
    return { ...nothing, nobody: true, step: missing(`Ingen har befattningen ${lowerFirst(title)}`), lead: `Befattningen är obesatt${holder.since ? ` sedan ${longDay(holder.since)}` : ''}. Nämnden kan alltid besluta själv.` };
  }
  const ended = holder.lastEnded === null ? '' : ` Det senaste registrerade förordnandet tog slut ${longDay(lastDayOf({ validFrom: null, validUntil: holder.lastEnded }) ?? holder.lastEnded)}.`;
  return {
    ...nothing, step: missing(`Vem som är ${lowerFirst(title)} är inte registrerat`),
    uncertainties: [uncertain('holder-unknown', `Det är inte registrerat vem som har befattningen ${lowerFirst(title)}.${ended}`, { kind: 'post-holding', id: null, field: 'person' })],
  };
}

function present(facts: Facts, post: string, title: string, holdings: readonly Row<'post-holding'>[], substitutes: readonly string[], day: Day): PersonStep {
  const away = (holding: Row<'post-holding'>) => holding.holdingKind !== 'acting' && holding.person !== null && isAbsent(facts, holding.person, post, day) === true;
  const working = holdings.filter((holding) => !away(holding));
  if (working.length === 0) {
    const standIn = substitutes.map((id) => heldBy(facts, id, day)).find((found) => found !== undefined);
    const absent = nameOf(facts, 'person', holdings[0]?.person ?? null, day);
    if (standIn) return { ...nothing, step: stepOf({ level: 'person', title: `${standIn.name}, ersättare`, detail: `${absent} är frånvarande`, holder: { kind: 'person', id: standIn.id } }), lead: `${absent} är frånvarande, och ersättaren ${standIn.name} beslutar.` };
    return { ...nothing, nobody: true, step: missing(`${absent} är frånvarande och ingen ersättare är utsedd`), lead: 'Nämnden kan alltid besluta själv.' };
  }
  const [first, ...others] = working;
  const name = nameOf(facts, 'person', first?.person ?? null, day);
  const kind = first?.holdingKind === 'acting' ? 'tillförordnad ' : first?.holdingKind === 'substitute' ? 'vikarierande ' : '';
  if (others.length > 0 && first?.holdingKind === 'regular') {
    const names = working.map((holding) => nameOf(facts, 'person', holding.person, day)).sort((a, b) => a.localeCompare(b, 'sv'));
    return { ...nothing, step: stepOf({ level: 'person', title: `${working.length} personer har befattningen`, detail: names.join(', '), since: null }), lead: `I befattningen finns ${names.length <= 4 ? names.join(', ') : `${names.length} personer`}.` };
  }
  const standIns = substitutes.map((id) => heldBy(facts, id, day)?.name).filter((found) => found !== undefined);
  return {
    ...nothing, lead: `Det är ${name}.`,
    step: stepOf({
      level: 'person', title: `${name}, ${kind}${lowerFirst(title)}`, detail: standIns.length > 0 ? `Vid frånvaro: ${standIns.join(', ')}` : null, holder: first?.person ? { kind: 'person', id: first.person } : null,
      source: first?.document ?? first?.source ?? null, sourceRef: first ? { kind: 'post-holding', id: first.id } : null, since: first?.validFrom ?? null, until: first ? lastDayOf(first) : null,
      verification: first ? verificationOf(first, first.document) : 'stated',
    }),
  };
}

/** Who a substitute of an item is on the day: a person, or whoever holds that post. */
function heldBy(facts: Facts, id: string, day: Day): { readonly id: string; readonly name: string } | undefined {
  if (facts.find('person', id, day)) return { id, name: nameOf(facts, 'person', id, day) };
  if (facts.periodsOf('post', id).length === 0) return undefined;
  const holder = holderOf(facts, id, day);
  const person = holder.state === 'held' ? holder.holdings[0]?.person : null;
  return person ? { id: person, name: nameOf(facts, 'person', person, day) } : undefined;
}

/** Who is chair of the body on the day, for items that delegate to the chair. */
export function personOfFunction(facts: Facts, body: string, functions: readonly string[], label: string, day: Day): PersonStep {
  const found = assignmentHolders(facts, body, functions, day);
  const first = found.assignments[0];
  if (found.state === 'held' && first) {
    const name = nameOf(facts, 'person', first.person, day);
    return { ...nothing, lead: `Det är ${name}.`, step: stepOf({ level: 'person', title: `${name}, ${label}`, holder: first.person ? { kind: 'person', id: first.person } : null, source: first.electedBy, sourceRef: { kind: 'assignment', id: first.id }, since: first.validFrom, until: lastDayOf(first), verification: verificationOf(first, first.electedBy) }) };
  }
  if (found.state === 'vacant') return { ...nothing, nobody: true, step: missing(`Ingen är vald till ${label}`), lead: 'Nämnden kan alltid besluta själv.' };
  return { ...nothing, step: missing(`Vem som är ${label} är inte registrerat`), uncertainties: [uncertain('assignment-unknown', `Det är inte registrerat vem som är ${label}.`, { kind: 'assignment', id: null, field: 'person' })] };
}

const missing = (title: string): ChainStep => stepOf({ level: 'person', title, known: false, verification: 'unverified-source' });
