import type { Facts } from '../facts/facts.js';
import { delegateKinds } from '../registers/delegation/delegation-item.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import type { SubjectRef } from '../rules/rule.js';
import { holderInSentence, lowerFirst, upperFirst } from '../who-decides/swedish.js';
import { decisionRightGrant, itemGrant, remitGrant, subDelegationGrant, urgentGrant } from './document-grants.js';
import { followRenaming } from './holders.js';
import { itemsInForce, subsInForce } from './proof-falls-words.js';
import type { PowerGrant } from './power-grant.js';
import { changeOf, type StructureChange, type StructureState } from './structure-diff-change.js';
import { boundsInWords, compareBounds, type Bounds } from './structure-diff-limits.js';

/** One holder's right to one kind of matter, from one giver, through one sort of document; what several items say of it stands together. */
interface Power {
  readonly giver: string;
  readonly holder: string;
  /** Holder, giver, and what it is to hold it, told on the state's day. */
  readonly holderName: string;
  readonly giverName: string | null;
  readonly instrument: PowerGrant['instrument'];
  readonly matterType: string;
  readonly bounds: readonly Bounds[];
  readonly sources: readonly SubjectRef[];
}

/** Powers gained, lost, moved to another holder, narrowed and widened between the two states. */
export function powerChanges(before: StructureState, after: StructureState): readonly StructureChange[] {
  const [was, is] = [powersOf(before, after), powersOf(after, after)];
  const both = [...was].flatMap(([key, power]) => { const now = is.get(key); return now ? limitsChanged(before, after, power, now) : []; });
  const lost = [...was].filter(([key]) => !is.has(key)).map(([, power]) => power);
  const gained = [...is].filter(([key]) => !was.has(key)).map(([, power]) => power);
  return [...both, ...movedOrNot(before, after, lost, gained)];
}

function powersOf(state: StructureState, later: StructureState): ReadonlyMap<string, Power> {
  const { facts, day } = state;
  const items = itemsInForce(facts, day);
  const grants: readonly PowerGrant[] = [
    ...facts.on('remit', day).map((remit) => remitGrant(facts, remit, day)), ...items.map((item) => itemGrant(facts, item, day)),
    ...subsInForce(facts, items, day).map(({ sub, item }) => subDelegationGrant(facts, sub, item, day)), ...facts.on('urgent-mandate', day).map((mandate) => urgentGrant(facts, mandate, '')),
    ...facts.on('decision-right', day).filter((right) => right.matterType !== null && right.organ !== null).map((right) => decisionRightGrant(right, right.matterType!)),
  ];
  const powers = new Map<string, Power>();
  for (const grant of grants) {
    if (grant.to.length === 0 && grant.toKind === null) continue;
    const power = powerOf(state, later, grant);
    const key = [power.instrument, power.giver, power.matterType, power.holder].join('|');
    const known = powers.get(key);
    powers.set(key, known ? { ...known, bounds: [...known.bounds, ...power.bounds], sources: [...known.sources, ...power.sources] } : power);
  }
  return powers;
}

function powerOf({ facts, day }: StructureState, later: StructureState, grant: PowerGrant): Power {
  const refs = grant.to.flatMap((to) => ('ref' in to ? [to.ref] : []));
  // A post that has changed its name in between is the same holder.
  const identity = (ref: SubjectRef): string => (ref.kind === 'post' ? followRenaming(later.facts, ref.id, later.day) : ref.id);
  const giver = grant.from !== null && 'ref' in grant.from ? grant.from.ref : null;
  const joint = grant.jointly ? ' och ' : ' eller ';
  return {
    giver: giver === null ? '' : identity(giver), holder: [grant.toKind === 'employee-post' ? '' : (grant.toKind ?? ''), ...refs.map(identity).sort()].join(' '), instrument: grant.instrument, matterType: grant.matterTypes[0] ?? '',
    holderName: refs.length === 0 ? lowerFirst(delegateKinds[grant.toKind ?? 'group']) : refs.map((ref) => holderInSentence(facts, ref, day)).join(joint), giverName: giver && holderInSentence(facts, giver, day),
    bounds: [{ ...grant.limits, conditions: grant.conditions }], sources: grant.source ? [grant.source] : [],
  };
}

function limitsChanged(before: StructureState, after: StructureState, was: Power, is: Power): readonly StructureChange[] {
  const compared = compareBounds(was.bounds, is.bounds);
  if (compared === 'same') return [];
  const verb = { narrowed: 'har snävats av', widened: 'har vidgats', changed: 'har fått andra gränser' }[compared];
  return [changeOf(compared, is.matterType, was.sources, is.sources, `Rätten för ${is.holderName} att besluta om ${matter(is)} ${verb}: tidigare ${boundsInWords(before.facts, was.bounds, before.day)}, nu ${boundsInWords(after.facts, is.bounds, after.day)}.`)];
}

/** What one has lost and another gained of the same giver has moved. */
function movedOrNot(before: StructureState, after: StructureState, lost: readonly Power[], gained: readonly Power[]): readonly StructureChange[] {
  const groupOf = (power: Power): string => [power.instrument, power.giver, power.matterType].join('|');
  const groups = new Map<string, { lost: Power[]; gained: Power[] }>();
  const group = (power: Power): { lost: Power[]; gained: Power[] } => {
    const known = groups.get(groupOf(power)) ?? { lost: [], gained: [] };
    groups.set(groupOf(power), known);
    return known;
  };
  for (const power of lost) group(power).lost.push(power);
  for (const power of gained) group(power).gained.push(power);
  return [...groups.values()].flatMap((of) => {
    const pairs = Math.min(of.lost.length, of.gained.length);
    return [
      ...of.lost.slice(0, pairs).map((was, index) => moved(was, of.gained[index]!)),
      ...of.lost.slice(pairs).map((power) => changeOf('lost', power.matterType || null, power.sources, [], lostWords(power))),
      ...of.gained.slice(pairs).map((power) => changeOf('gained', power.matterType || null, [], power.sources, gainedWords(after.facts, power, after.day))),
    ];
  });
}

function moved(was: Power, is: Power): StructureChange {
  const what = was.instrument === 'standing-orders' ? `Ansvaret för ${matter(is)}` : was.instrument === 'urgent-mandate' ? `Brådskemandatet i ${is.giverName ?? 'nämnden'}` : `Rätten att besluta om ${matter(is)}`;
  return changeOf('moved', is.matterType || null, was.sources, is.sources, `${what} har gått från ${was.holderName} till ${is.holderName}.`);
}

function gainedWords(facts: Facts, power: Power, day: string): string {
  if (power.instrument === 'standing-orders') return `${upperFirst(power.holderName)} har fått ansvaret för ${matter(power)}.`;
  if (power.instrument === 'urgent-mandate') return `${upperFirst(power.holderName)} får nu besluta i brådskande ärenden för ${power.giverName ?? 'nämnden'}.`;
  return `${upperFirst(power.holderName)} har fått rätten att besluta om ${matter(power)}${power.giverName === null ? '' : `, av ${power.giverName}`}: ${boundsInWords(facts, power.bounds, day)}.`;
}

function lostWords(power: Power): string {
  if (power.instrument === 'standing-orders') return `${upperFirst(power.holderName)} ansvarar inte längre för ${matter(power)}.`;
  if (power.instrument === 'urgent-mandate') return `${upperFirst(power.holderName)} får inte längre besluta i brådskande ärenden för ${power.giverName ?? 'nämnden'}.`;
  return `${upperFirst(power.holderName)} får inte längre besluta om ${matter(power)}.`;
}

/** Titles are verbs and nouns alike ("Hyra in lokaler", "Bygglov"): quoted, either reads well after "om". */
const matter = (power: Power): string => `”${matterTypeTitle(power.matterType)}”`;
