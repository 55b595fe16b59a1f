import type { Facts, Row } from '../../facts/facts.js';
import { remitsFor } from '../../powers/bodies.js';
import type { MatterType } from '../../reference/matter-type.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { isUnknown, type Truth } from '../three-valued.js';

/** Bodies that the council gives a remit (KL 6:2). */
export const isCommittee = (body: Row<'body'>): boolean => body.bodyKind === 'committee' || body.bodyKind === 'executive-board' || body.bodyKind === 'joint-committee';

/** Staff, procurement, documents and the like: whichever committee is concerned decides them in its own business, whatever the reglemente lists. */
export const isForAnyCommittee = (type: MatterType): boolean => type.defaultBodies.includes('committee');

/** Is the matter type in the committee's remit that day? No only when somebody vouches that the remits are entered. */
export function inRemit(facts: Facts, body: string, matterType: string, day: Day): Truth {
  const none = noneExists(facts, 'remit', [body], day, remitsFor(facts, matterType, day).some((remit) => remit.body === body));
  return isUnknown(none) ? none : !none;
}

/** Other committees that have the matter type in their remit that day. */
export function othersInRemit(facts: Facts, body: string, matterType: string, day: Day): readonly Row<'remit'>[] {
  return remitsFor(facts, matterType, day).filter((remit) => remit.body !== body && facts.find('body', remit.body, day)?.bodyKind !== 'council');
}
