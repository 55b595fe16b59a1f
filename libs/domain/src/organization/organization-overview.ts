import { inWords } from '../collaboration/overview-sentence.js';
import type { Facts } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { formatDay } from '../findings/template.js';
import type { Day } from '../time/day.js';
import { bodyGroupOf, bodyGroupOrder, bodyGroups, type BodyGroup } from './body-group.js';
import { bodyInBrief, inOrder, type BodyInBrief } from './body-in-brief.js';
import { expiringAssignments } from './members.js';
import type { PostStanding } from './post-standing.js';
import { postsIn, unitTree, type UnitTree } from './unit-tree.js';

/** Assignments of one body that run out on the same day. */
export interface ExpiringGroup {
  readonly body: string;
  readonly name: string;
  readonly lastDay: Day;
  readonly daysLeft: number;
  readonly count: number;
}

/** Organisationen en viss dag: organen efter slag, enheterna som träd, befattningarna, och uppdragen som snart löper ut. */
export interface OrganizationOverview {
  /** Opening sentences in Swedish. */
  readonly lead: string;
  readonly groups: readonly { readonly group: BodyGroup; readonly label: string; readonly bodies: readonly BodyInBrief[] }[];
  readonly units: UnitTree;
  readonly counts: { readonly bodies: number; readonly units: number; readonly posts: number; readonly vacant: number; readonly acting: number; readonly unknownPosts: number };
  readonly expiring: { readonly days: number; readonly total: number; readonly groups: readonly ExpiringGroup[] };
  /** Bodies for which it is not known who sits there, or where nobody does. */
  readonly unknownBodies: readonly { readonly id: string; readonly name: string }[];
  readonly emptyBodies: readonly { readonly id: string; readonly name: string }[];
}

export function organizationOverview(facts: Facts, asOf: Day): OrganizationOverview {
  const bodies = facts.on('body', asOf);
  const ids = new Set(bodies.map((body) => body.id));
  const roots = inOrder(bodies.filter((body) => body.parent === null || body.parent === body.id || !ids.has(body.parent)));
  const brief = roots.map((body) => ({ group: bodyGroupOf(body.bodyKind), row: bodyInBrief(facts, body, asOf) }));
  const groups = bodyGroupOrder.map((group) => ({ group, label: bodyGroups[group], bodies: brief.filter((one) => one.group === group).map((one) => one.row) })).filter((one) => one.bodies.length > 0);
  const units = unitTree(facts, asOf);
  const posts = postsIn(units);
  const of = (standing: PostStanding['standing']): number => posts.filter((post) => post.standing === standing).length;
  const counts = { bodies: bodies.length, units: facts.on('unit', asOf).length, posts: posts.length, vacant: of('vacant'), acting: of('acting'), unknownPosts: of('unknown') };
  const days = facts.thresholdNumber('expiringDays', asOf) ?? 90;
  const expiring = { days, ...expiringGroups(facts, asOf, days) };
  const all = groups.filter((one) => one.group !== 'informal').flatMap((one) => one.bodies).flatMap(withChildren);
  const [unknownBodies, emptyBodies] = (['unknown', 'vacant'] as const).map((status) => all.filter((one) => one.status === status).map(({ id, name }) => ({ id, name })));
  return { lead: leadOf(facts, counts, expiring), groups, units, counts, expiring, unknownBodies: unknownBodies ?? [], emptyBodies: emptyBodies ?? [] };
}

const withChildren = (body: BodyInBrief): readonly BodyInBrief[] => [body, ...body.children.flatMap(withChildren)];

function expiringGroups(facts: Facts, asOf: Day, days: number): { readonly total: number; readonly groups: readonly ExpiringGroup[] } {
  const rows = expiringAssignments(facts, asOf, days);
  const groups = [...Map.groupBy(rows, (row) => `${row.lastDay} ${row.body}`).values()].flatMap((list): ExpiringGroup[] => {
    const [row] = list;
    return row ? [{ body: row.body, name: nameOf(facts, 'body', row.body, asOf), lastDay: row.lastDay, daysLeft: row.daysLeft, count: list.length }] : [];
  });
  return { total: rows.length, groups: groups.sort((a, b) => a.lastDay.localeCompare(b.lastDay) || b.count - a.count || a.name.localeCompare(b.name, 'sv')) };
}

function leadOf(facts: Facts, counts: OrganizationOverview['counts'], expiring: OrganizationOverview['expiring']): string {
  if (counts.bodies + counts.units + counts.posts === 0) return `Inga organ, enheter eller befattningar är registrerade för ${facts.organization.name} denna dag.`;
  const parts = [`${inWords(counts.bodies)} organ`, `${inWords(counts.units, true)} ${counts.units === 1 ? 'enhet' : 'enheter'}`, `${inWords(counts.posts, true)} ${counts.posts === 1 ? 'befattning' : 'befattningar'}`];
  const sentences = [`${facts.organization.name} har ${parts[0] ?? ''}, ${parts[1] ?? ''} och ${parts[2] ?? ''} denna dag.`];
  const vacant = counts.vacant > 0 ? `${inWords(counts.vacant, true)} ${counts.vacant === 1 ? 'befattning är vakant' : 'befattningar är vakanta'}` : null;
  const acting = counts.acting > 0 ? `${inWords(counts.acting, true)}${vacant ? '' : counts.acting === 1 ? ' befattning' : ' befattningar'} har tillförordnad eller vikarie` : null;
  if (vacant ?? acting) sentences.push(`${capital([vacant, acting].filter(Boolean).join(' och '))}.`);
  sentences.push(expiringSentence(expiring));
  return sentences.join(' ');
}

function expiringSentence({ days, total, groups }: OrganizationOverview['expiring']): string {
  if (total === 0) return `Inget uppdrag löper ut inom ${days} dagar.`;
  const ends = [...new Set(groups.map((group) => group.lastDay))];
  const when = ends.length === 1 && ends[0] ? `, ${total === 1 ? '' : 'alla '}den ${formatDay(ends[0])}` : '';
  return `${capital(inWords(total))} uppdrag löper ut inom ${days} dagar${when}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
