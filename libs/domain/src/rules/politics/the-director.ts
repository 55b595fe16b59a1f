import type { Facts, Row } from '../../facts/facts.js';
import { followRenaming, hasCeased } from '../../powers/holders.js';
import type { Day } from '../../time/day.js';

/** Styrelsen: the one executive board, if it is recorded. */
export const executiveBoardOf = (facts: Facts, day: Day): Row<'body'> | undefined => facts.on('body', day).find((body) => body.bodyKind === 'executive-board');

/** Direktörens befattning (KL 7:1), as it is called on `day`. */
export function directorPostOf(facts: Facts, day: Day): string | undefined {
  const post = facts.all('post').find((row) => row.isDirector === true && !hasCeased(facts, row.id, day));
  return post && followRenaming(facts, post.id, day);
}
