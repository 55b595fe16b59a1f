import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { bodyInSentence, HARD_SPACE, lowerFirst, upperFirst } from '../who-decides/swedish.js';
import { bodyOfItem, itemsOf } from './orders.js';

/** Every item in force on `day`, whoever gave it. */
export function itemsInForce(facts: Facts, day: Day): readonly Row<'delegation-item'>[] {
  return facts.on('body', day).flatMap((body) => itemsOf(facts, body.id, day));
}

/** Every sub-delegation in force of an item in force. */
export function subsInForce(facts: Facts, items: readonly Row<'delegation-item'>[], day: Day): readonly { readonly sub: Row<'sub-delegation'>; readonly item: Row<'delegation-item'> }[] {
  return items.flatMap((item) => facts.where('sub-delegation', 'item', item.id).filter((sub) => isValidOn(sub, day)).map((sub) => ({ sub, item })));
}

/** "samhällsbyggnadsnämndens punkt 3.2 (bygglov)". */
export function itemWords(facts: Facts, item: Row<'delegation-item'>, day: Day): string {
  const body = bodyInSentence(nameOf(facts, 'body', bodyOfItem(facts, item, day), day));
  return `${body}s punkt${HARD_SPACE}${item.number ?? ''} (${lowerFirst(matterTypeTitle(item.matterType ?? ''))})`;
}

export const sentence = (text: string): string => `${upperFirst(text)}.`;
