import type { Facts } from '../facts/facts.js';
import type { Post } from '../registers/organization/post.js';
import type { PostHolding } from '../registers/organization/post-holding.js';
import type { Day } from '../time/day.js';
import { personName } from './body-in-brief.js';

/** Who has the post on a day, and how (innehavare). */
export interface Holder {
  readonly person: string;
  readonly name: string;
  readonly holdingKind: PostHolding['holdingKind'];
  readonly since: Day | null;
}

/**
 * `held`: somebody has it as their own. `acting`: only somebody acting or standing in (tillförordnad, vikarie). `vacant`: it is vouched for
 * that nobody has it. `unknown`: nobody is recorded, and nobody has vouched (okänt).
 */
export interface PostStanding {
  readonly id: string;
  readonly title: string;
  readonly isHead: boolean;
  readonly isDirector: boolean;
  readonly externalEmployer: string | null;
  readonly standing: 'held' | 'acting' | 'vacant' | 'unknown';
  readonly holders: readonly Holder[];
}

const kindOrder = ['regular', 'acting', 'substitute'];

export function postStanding(facts: Facts, post: Post, day: Day): PostStanding {
  const holders = facts.where('post-holding', 'post', post.id).filter((row) => row.person !== null && facts.find('post-holding', row.id, day) === row)
    .map((row): Holder => ({ person: row.person ?? '', name: personName(facts, row.person ?? '', day), holdingKind: row.holdingKind, since: row.validFrom }))
    .sort((a, b) => kindOrder.indexOf(a.holdingKind ?? '') - kindOrder.indexOf(b.holdingKind ?? ''));
  return {
    id: post.id, title: post.title ?? '', isHead: post.isAdministrationHead === true, isDirector: post.isDirector === true, externalEmployer: post.externalEmployer,
    standing: standingOf(facts, holders, day), holders,
  };
}

function standingOf(facts: Facts, holders: readonly Holder[], day: Day): PostStanding['standing'] {
  if (holders.length === 0) return facts.isComplete('post-holding', null, day) ? 'vacant' : 'unknown';
  return holders.every((holder) => holder.holdingKind === 'acting' || holder.holdingKind === 'substitute') ? 'acting' : 'held';
}
