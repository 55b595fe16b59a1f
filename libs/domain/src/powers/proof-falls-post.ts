import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import { bodyInSentence, lowerFirst } from '../who-decides/swedish.js';
import { followRenaming, holderOf } from './holders.js';
import { bodyOfItem } from './orders.js';
import type { FallenPower } from './proof-falls.js';
import { itemsInForce, itemWords, sentence, subsInForce } from './proof-falls-words.js';

/** Posten blir vakant: its items go to a substitute who is there, else back to the body; sub-delegations to it go back to the delegate. */
export function byPost(facts: Facts, post: string, day: Day): readonly FallenPower[] {
  const current = followRenaming(facts, post, day);
  const isIt = (id: string | null): boolean => id !== null && followRenaming(facts, id, day) === current;
  const items = itemsInForce(facts, day);
  return [
    ...items.filter((item) => isIt(item.delegate)).map((item) => ofDelegate(facts, item, day)),
    ...items.filter((item) => (item.members ?? []).some(isIt)).map((item) => ofMember(facts, item, day)),
    ...items.filter((item) => !isIt(item.delegate) && (item.substitutes ?? []).some(isIt)).map((item) => power(item, 'weakened', delegateOf(facts, item), `${itemWords(facts, item, day)} har en ersättare mindre`)),
    ...subsInForce(facts, items, day).flatMap(({ sub, item }) => ofSubDelegation(facts, sub, item, isIt, day)),
  ];
}

function ofDelegate(facts: Facts, item: Row<'delegation-item'>, day: Day): FallenPower {
  const substitute = (item.substitutes ?? []).find((id) => (facts.periodsOf('post', id).length > 0 ? holderOf(facts, id, day).state === 'held' : true));
  if (substitute !== undefined) {
    const kind = facts.periodsOf('post', substitute).length > 0 ? 'post' : 'person';
    return power(item, 'substitute', { kind, id: substitute }, `${itemWords(facts, item, day)}: ${lowerFirst(nameOf(facts, kind, substitute, day))} går in`);
  }
  const body = bodyOfItem(facts, item, day);
  return power(item, 'falls', body === null ? null : { kind: 'body', id: body }, `${itemWords(facts, item, day)} har ingen som kan besluta; ${bodyInSentence(nameOf(facts, 'body', body, day))} beslutar själv`);
}

/** Together, a group can do nothing without one of its members; severally the others go on. */
function ofMember(facts: Facts, item: Row<'delegation-item'>, day: Day): FallenPower {
  const body = bodyOfItem(facts, item, day);
  return item.jointMode === 'severally'
    ? power(item, 'weakened', null, `${itemWords(facts, item, day)} har en delegat mindre`)
    : power(item, 'falls', body === null ? null : { kind: 'body', id: body }, `${itemWords(facts, item, day)} kräver alla i gruppen; ${bodyInSentence(nameOf(facts, 'body', body, day))} beslutar själv`);
}

function ofSubDelegation(facts: Facts, sub: Row<'sub-delegation'>, item: Row<'delegation-item'>, isIt: (id: string | null) => boolean, day: Day): readonly FallenPower[] {
  const source: SubjectRef = { kind: 'sub-delegation', id: sub.id };
  if (isIt(sub.toPost)) return [{ source, matterType: item.matterType, consequence: 'falls', then: delegateOf(facts, item), sentence: sentence(`vidaredelegeringen av ${itemWords(facts, item, day)} går tillbaka till ${lowerFirst(nameOf(facts, 'post', sub.fromPost, day))}`) }];
  // KL 7:6 says nothing of what happens when the one who passed the right on leaves; the successor should say.
  return isIt(sub.fromPost) ? [{ source, matterType: item.matterType, consequence: 'doubtful', then: sub.toPost === null ? null : { kind: 'post', id: sub.toPost }, sentence: sentence(`vidaredelegeringen av ${itemWords(facts, item, day)} till ${lowerFirst(nameOf(facts, 'post', sub.toPost, day))} bör bekräftas av den nya chefen`) }] : [];
}

function delegateOf(facts: Facts, item: Row<'delegation-item'>): SubjectRef | null {
  const kind = (['post', 'body', 'assignment', 'person'] as const).find((one) => facts.periodsOf(one, item.delegate).length > 0);
  return kind && item.delegate !== null ? { kind, id: item.delegate } : null;
}

const power = (item: Row<'delegation-item'>, consequence: FallenPower['consequence'], then: SubjectRef | null, text: string): FallenPower =>
  ({ source: { kind: 'delegation-item', id: item.id }, matterType: item.matterType, consequence, then, sentence: sentence(text) });
