import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { bodyInSentence, lowerFirst } from '../who-decides/swedish.js';
import { councilOf } from './bodies.js';
import { bodyOfItem } from './orders.js';
import type { FallenPower } from './proof-falls.js';
import { itemsInForce, itemWords, sentence, subsInForce } from './proof-falls-words.js';

/** Nämnden läggs ned: its remits go back to the council, and everything that it, or an organ under it, has been given or has given falls. */
export function byBody(facts: Facts, body: string, day: Day): readonly FallenPower[] {
  const gone = withParts(facts, body, day);
  const council = councilOf(facts, day);
  const then = council && !gone.has(council.id) ? ({ kind: 'body', id: council.id } as const) : null;
  const on = <R extends { readonly validFrom: Day | null; readonly validUntil: Day | null }>(rows: readonly R[]): readonly R[] => rows.filter((row) => isValidOn(row, day));
  const items = itemsInForce(facts, day);
  const given = items.filter((item) => gone.has(bodyOfItem(facts, item, day) ?? ''));
  const taken = items.filter((item) => !given.includes(item) && gone.has(item.delegate ?? ''));
  return [
    ...[...gone].flatMap((id) => on(facts.where('remit', 'body', id))).map((remit): FallenPower => ({
      source: { kind: 'remit', id: remit.id }, matterType: remit.matterType, consequence: 'falls', then, sentence: sentence(`${lowerFirst(matterTypeTitle(remit.matterType ?? ''))} har ingen nämnd; fullmäktige behöver ge ansvaret till någon (KL\u00a06:3)`),
    })),
    ...given.map((item): FallenPower => ({ source: { kind: 'delegation-item', id: item.id }, matterType: item.matterType, consequence: 'falls', then, sentence: sentence(`${itemWords(facts, item, day)} faller med nämnden`) })),
    ...subsInForce(facts, given, day).map(({ sub, item }): FallenPower => ({ source: { kind: 'sub-delegation', id: sub.id }, matterType: item.matterType, consequence: 'falls', then, sentence: sentence(`vidaredelegeringen av ${itemWords(facts, item, day)} faller med punkten`) })),
    ...taken.map((item): FallenPower => {
      const giver = bodyOfItem(facts, item, day);
      return { source: { kind: 'delegation-item', id: item.id }, matterType: item.matterType, consequence: 'falls', then: giver === null ? null : { kind: 'body', id: giver }, sentence: sentence(`${itemWords(facts, item, day)} har ingen delegat; ${bodyInSentence(nameOf(facts, 'body', giver, day))} beslutar själv`) };
    }),
    ...[...gone].flatMap((id) => on(facts.where('urgent-mandate', 'body', id))).map((mandate): FallenPower => ({ source: { kind: 'urgent-mandate', id: mandate.id }, matterType: null, consequence: 'falls', then, sentence: sentence(`brådskemandatet i ${bodyInSentence(nameOf(facts, 'body', mandate.body, day))} faller`) })),
    ...[...gone].flatMap((id) => on(facts.where('decision-right', 'organ', id))).map((right): FallenPower => ({ source: { kind: 'decision-right', id: right.id }, matterType: right.matterType, consequence: 'falls', then: null, sentence: sentence(`beslutsrätten enligt ${right.clause ?? 'avtalet'} har ingen innehavare`) })),
  ];
}

/** The body and what sits under it: subcommittees and presidium. */
function withParts(facts: Facts, body: string, day: Day): ReadonlySet<string> {
  const gone = new Set([body]);
  for (const id of gone) for (const part of facts.where('body', 'parent', id) as readonly Row<'body'>[]) if (isValidOn(part, day) && part.bodyKind !== 'committee' && part.bodyKind !== 'executive-board') gone.add(part.id);
  return gone;
}
