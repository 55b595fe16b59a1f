import type { Facts, Row } from '../facts/facts.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';
import { assignmentsWith, followRenaming } from './holders.js';
import { byNumber, itemsCovering } from './orders.js';

/** What is asked about. `maker`: id of a post, assignment, body or person; leave it out to get the items of every delegate. */
export interface ItemQuery {
  readonly body: string;
  readonly matterType: string;
  readonly day: Day;
  readonly maker?: string | null;
  readonly makerPerson?: string | null;
}

/**
 * The delegation items of the body's adopted order that give the maker the matter type on that day (`itemFor` in the rules).
 * Amounts, time, unit and conditions are not looked at: an item that is exceeded is still the item. Own items come before those
 * where the maker is a substitute. For a decision, the item that it names comes first.
 */
export function itemsFor(facts: Facts, of: Row<'decision'> | ItemQuery): readonly Row<'delegation-item'>[] {
  return lastItems(facts, of, search);
}

/** A dozen rules ask the same of one decision, one after the other. */
const lastItems = rememberLast<readonly Row<'delegation-item'>[]>();

function search(facts: Facts, of: Row<'decision'> | ItemQuery): readonly Row<'delegation-item'>[] {
  const query = 'matterType' in of ? of : queryOf(facts, of);
  if (!query) return [];
  const items = itemsCovering(facts, query.body, query.matterType, query.day);
  if (items.length === 0) return items;
  const named = 'matterType' in of ? null : of.item;
  const { maker, makerPerson, body, day } = query;
  const rank = (item: Row<'delegation-item'>, role: ReturnType<typeof delegationTo>) => (item.id === named ? 0 : role === 'delegate' ? 1 : 2);
  const roles = items.map((item) => ({ item, role: delegationTo(facts, item, { maker, makerPerson, body, day }) }));
  const found = maker == null && makerPerson == null ? roles : roles.filter(({ role }) => role !== 'none');
  return found.map(({ item, role }) => ({ item, rank: rank(item, role) })).sort((a, b) => a.rank - b.rank || byNumber(a.item, b.item)).map(({ item }) => item);
}

/** What a decision asks of the delegation order; undefined when its matter, and so the type, is not recorded. */
export function queryOf(facts: Facts, decision: Row<'decision'>): ItemQuery | undefined {
  const matterType = facts.findAny('matter', decision.matter, decision.day)?.matterType;
  if (!matterType || decision.body === null) return undefined;
  return { body: decision.body, matterType, day: decision.day, maker: decision.maker, makerPerson: decision.makerPerson };
}

interface Maker {
  readonly maker?: string | null;
  readonly makerPerson?: string | null;
  readonly body: string;
  readonly day: Day;
}

/** Is the maker the item's delegate, a substitute in it, or neither? */
export function delegationTo(facts: Facts, item: Row<'delegation-item'>, { maker, makerPerson, body, day }: Maker): 'delegate' | 'substitute' | 'none' {
  const ids = identities(facts, maker ?? null, makerPerson ?? null, day);
  const named = [item.delegate, ...(item.members ?? [])].filter((id): id is string => id !== null).map((id) => followRenaming(facts, id, day));
  if (named.some((id) => ids.has(id))) return 'delegate';
  if (roleDelegates(facts, item, body, day).some((id) => ids.has(id))) return 'delegate';
  return (item.substitutes ?? []).some((id) => ids.has(followRenaming(facts, id, day))) ? 'substitute' : 'none';
}

/** The maker under each name that an order may use: the post, the person and the person's assignments. */
function identities(facts: Facts, maker: string | null, person: string | null, day: Day): ReadonlySet<string> {
  const ids = new Set<string>();
  if (maker !== null) ids.add(followRenaming(facts, maker, day));
  const persons = [person, facts.findAny('assignment', maker, day)?.person ?? null, facts.periodsOf('person', maker).length > 0 ? maker : null];
  for (const id of persons) {
    if (id === null) continue;
    ids.add(id);
    // A decision that names only the person: the posts that the person holds that day count too.
    if (maker === null || maker === id) for (const holding of facts.where('post-holding', 'person', id)) if (isValidOn(holding, day) && holding.post) ids.add(holding.post);
    for (const assignment of facts.where('assignment', 'person', id)) if (isValidOn(assignment, day)) ids.add(assignment.id);
  }
  return ids;
}

/** An item that names "ordföranden" or "presidiet" of a body names whoever has that function on the day. */
function roleDelegates(facts: Facts, item: Row<'delegation-item'>, body: string, day: Day): readonly string[] {
  const functions = item.delegateKind === 'chair' ? ['chair'] : item.delegateKind === 'member' ? ['member', 'chair', 'first-vice-chair', 'second-vice-chair', 'vice-chair'] : null;
  if (!functions) return [];
  const of = item.delegate !== null && facts.periodsOf('body', item.delegate).length > 0 ? item.delegate : item.delegate === null ? body : null;
  return of === null ? [] : assignmentsWith(facts, of, functions, day).flatMap((assignment) => [assignment.id, assignment.person].filter((id): id is string => id !== null));
}

/** Sub-delegations (vidaredelegeringar) that give the maker's post, or a post of the person, the matter type on that day. */
export function subDelegationsFor(facts: Facts, of: Row<'decision'> | ItemQuery): readonly Row<'sub-delegation'>[] {
  return lastSubDelegations(facts, of, searchSubDelegations);
}

const lastSubDelegations = rememberLast<readonly Row<'sub-delegation'>[]>();

function searchSubDelegations(facts: Facts, of: Row<'decision'> | ItemQuery): readonly Row<'sub-delegation'>[] {
  const query = 'matterType' in of ? of : queryOf(facts, of);
  if (!query) return [];
  const ids = identities(facts, query.maker ?? null, query.makerPerson ?? null, query.day);
  const items = itemsCovering(facts, query.body, query.matterType, query.day);
  return items.flatMap((item) => facts.where('sub-delegation', 'item', item.id)).filter((sub) => isValidOn(sub, query.day) && sub.toPost !== null && ids.has(followRenaming(facts, sub.toPost, query.day)));
}

/** Remembers the answer about the last thing asked of the last facts; both are the same objects when they are the same. */
function rememberLast<T>() {
  type Asked = Row<'decision'> | ItemQuery;
  let last: { readonly facts: Facts; readonly of: Asked; readonly answer: T } | undefined;
  return (facts: Facts, of: Asked, search: (facts: Facts, of: Asked) => T): T => {
    if (last?.facts !== facts || last.of !== of) last = { facts, of, answer: search(facts, of) };
    return last.answer;
  };
}
