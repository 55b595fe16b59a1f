import type { Facts } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { registers } from '../registers/registers.js';
import type { Unit } from '../registers/organization/unit.js';
import type { Day } from '../time/day.js';
import { postStanding, type PostStanding } from './post-standing.js';

/** A unit with its posts and the units under it (förvaltningar och enheter). */
export interface UnitNode {
  readonly id: string;
  readonly name: string;
  readonly kindLabel: string | null;
  /** The committee that it works for; only where it differs from the unit above. */
  readonly worksFor: { readonly id: string; readonly name: string } | null;
  /** The head first. */
  readonly posts: readonly PostStanding[];
  readonly children: readonly UnitNode[];
}

export interface UnitTree {
  readonly units: readonly UnitNode[];
  /** Posts that belong to no unit of the day (utan enhet). */
  readonly loosePosts: readonly PostStanding[];
}

const unitKinds: Readonly<Record<string, string>> = registers.unit.fields.unitKind.words ?? {};

export function unitTree(facts: Facts, day: Day): UnitTree {
  const units = facts.on('unit', day);
  const ids = new Set(units.map((unit) => unit.id));
  const above = new Map(units.map((unit) => [unit.id, unit.parent !== null && ids.has(unit.parent) ? unit.parent : null]));
  const below = Map.groupBy(units, (unit) => (inCircle(unit.id, above) ? null : (above.get(unit.id) ?? null)));
  const posts = Map.groupBy(facts.on('post', day), (post) => (post.unit !== null && ids.has(post.unit) ? post.unit : null));
  const postsOf = (unit: string | null): readonly PostStanding[] =>
    (posts.get(unit) ?? []).map((post) => postStanding(facts, post, day)).sort((a, b) => Number(b.isHead) - Number(a.isHead) || Number(isChief(b)) - Number(isChief(a)) || a.title.localeCompare(b.title, 'sv'));
  const nodesUnder = (parent: string | null, worksFor: string | null): readonly UnitNode[] =>
    byName(below.get(parent) ?? []).map((unit): UnitNode => ({
      id: unit.id, name: unit.name ?? '', kindLabel: unit.unitKind === null ? null : (unitKinds[unit.unitKind] ?? null),
      worksFor: unit.body === null || unit.body === worksFor ? null : { id: unit.body, name: nameOf(facts, 'body', unit.body, day) },
      posts: postsOf(unit.id), children: nodesUnder(unit.id, unit.body ?? worksFor),
    }));
  return { units: nodesUnder(null, null), loosePosts: postsOf(null) };
}

/** Every post of the tree. */
export function postsIn({ units, loosePosts }: UnitTree): readonly PostStanding[] {
  return [...units.flatMap((unit) => postsIn({ units: unit.children, loosePosts: unit.posts })), ...loosePosts];
}

/** A unit that is recorded as lying under itself stands at the top, so that it is still shown. */
function inCircle(id: string, above: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = above.get(id) ?? null; at !== null; at = above.get(at) ?? null) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

const isChief = (post: PostStanding): boolean => /chef|rektor/i.test(post.title);
const byName = (units: readonly Unit[]): readonly Unit[] => [...units].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'sv'));
