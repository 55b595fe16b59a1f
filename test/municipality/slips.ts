import { Chance } from './chance.ts';
import { post } from './key.ts';
import type { Made } from './made.ts';
import { orders } from './orders.ts';

/** A clerk who is near at hand and has no item of that kind, by committee. */
const nearAtHand: Readonly<Record<string, string>> = { ks: 'namndsekreterare-ks', sbn: 'planarkitekt', sn: 'avgiftshandlaggare', bun: 'antagningshandlaggare', tn: 'kostchef' };

const limitOf = (made: Made): number | undefined => {
  const [orderKey, number] = made.item ?? [];
  return orders.find((order) => order.key === orderKey)?.items.find((row) => row.number === number)?.upTo;
};

/** The slips that happen where many decide much: forgotten or late reports, a sum too large, a colleague who signed. */
export function withSlips(decisions: readonly Made[]): readonly Made[] {
  const chance = new Chance(7);
  const settled = decisions.filter((made) => made.day < '2026-09-01' && !made.secret);
  const chosen = new Map<string, (made: Made) => Made>();
  const choose = (count: number, fits: (made: Made) => boolean, slip: (made: Made) => Made): void => {
    const open = settled.filter((made) => fits(made) && !chosen.has(made.key));
    for (let taken = 0; taken < count && open.length > 0; taken += 1) chosen.set(open.splice(chance.whole(0, open.length - 1), 1)[0]!.key, slip);
  };
  choose(8, (made) => made.report, (made) => ({ ...made, report: false }));
  choose(5, (made) => made.report, (made) => ({ ...made, late: true }));
  choose(4, (made) => made.amount !== undefined && limitOf(made) !== undefined, (made) => ({ ...made, amount: Math.round(limitOf(made)! * 1.15) }));
  choose(3, (made) => made.makerKind === 'employee-post' && made.basis === 'delegation', ({ item: _item, makerPerson: _person, ...made }) => ({ ...made, maker: post(nearAtHand[made.body]!) }));
  choose(2, (made) => made.goals === false, ({ goals: _goals, ...made }) => made);
  return decisions.map((made) => chosen.get(made.key)?.(made) ?? made);
}
