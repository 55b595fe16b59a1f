import type { PostStanding, UnitNode, UnitTree } from '@ragang/domain';

export const SHOWN = ['vacant', 'acting', 'unknown'] as const;
export type Shown = (typeof SHOWN)[number];

/** Every post of the tree, in its order. */
export function postsOf({ units, loosePosts }: UnitTree): readonly PostStanding[] {
  return [...units.flatMap((unit) => postsOf({ units: unit.children, loosePosts: unit.posts })), ...loosePosts];
}

/** The tree with only posts of one standing, and only the units that have such. */
export function pruned({ units, loosePosts }: UnitTree, standing: Shown): UnitTree {
  return { units: prunedUnits(units, standing), loosePosts: loosePosts.filter((post) => post.standing === standing) };
}

function prunedUnits(units: readonly UnitNode[], standing: Shown): readonly UnitNode[] {
  return units.map((unit) => ({ ...unit, posts: unit.posts.filter((post) => post.standing === standing), children: prunedUnits(unit.children, standing) })).filter((unit) => unit.posts.length + unit.children.length > 0);
}
