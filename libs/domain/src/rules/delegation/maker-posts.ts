import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';

/** The post that the decision names, else those that the person held that day. */
export function postsOfMaker(facts: Facts, decision: Row<'decision'>): readonly Row<'post'>[] {
  const named = facts.findAny('post', decision.maker, decision.day);
  if (named) return [named];
  const person = facts.periodsOf('person', decision.maker).length > 0 ? decision.maker : decision.makerPerson;
  return facts.where('post-holding', 'person', person).filter((holding) => person !== null && isValidOn(holding, decision.day))
    .flatMap((holding) => facts.findAny('post', holding.post, decision.day) ?? []);
}

/** The post with another employer, when the maker has no post of our own. */
export function postElsewhere(facts: Facts, decision: Row<'decision'>): Row<'post'> | undefined {
  const posts = postsOfMaker(facts, decision);
  return posts.every((post) => post.externalEmployer !== null) ? posts[0] : undefined;
}

/** Employees of these may decide for us under an agreement (KL 9:37) or in a joint committee (KL 9:30). */
export const publicEmployers: readonly string[] = ['municipality', 'region', 'federation'];
