import type { Facts, Row } from '../../facts/facts.js';
import { unitAndParents } from '../../powers/limits.js';
import { byNumber } from '../../powers/orders.js';
import type { Day } from '../../time/day.js';
import { holdsInFull } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, not, or, unknown, type Truth } from '../three-valued.js';
import { adoptedItems } from './adopted-items.js';

type Item = Row<'delegation-item'>;

export const overlappingItems: StructureRule = {
  id: 'DO-OVERLAP', version: 1, on: 'structure',
  title: 'Överlappande punkter',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-37' }, { law: 'KL-7-5', note: 'Ett uppdrag ska gå att avgränsa' }, { practice: 'Flera får ha samma uppdrag; det är villkor och anmälan som inte får krocka', mark: 'unverified' }],
  cases: [
    { no: 13, primary: true, why: 'Där var det oklart vem som skulle besluta. Likheten är att två svar är rätt samtidigt.' },
    { no: 4, why: 'Den som vill ha ett visst beslut kan välja vem som ska fatta det.' },
  ],
  dataNeeded: 'Delegationspunkter med ärendetyp, gränser, delegat, villkor och anmälan.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { overlap: 'Punkt {first} och {second} ger två delegater samma ärenden på olika villkor.', [cannotTell]: 'Krockar punkt {first} och {second}?' },
    happened: { overlap: '{one:name} och {other:name} gäller samma ärendetyp inom samma gränser men för olika delegater. Villkoren eller anmälan skiljer sig.' },
    says: 'Flera får ha rätt att besluta i samma ärenden. Men om den ena ska anmäla och den andra inte, eller om bara den ena har ett villkor, går det inte att säga vad nämnden ville.',
    allowed: 'Två punkter som delar upp ärendena: den ena lokaler, den andra arrenden – eller den ena upp till ett belopp och den andra över det.',
    remedy: ['Slå ihop punkterna eller avgränsa dem mot varandra.', 'Skriv "var för sig" om båda ska kunna besluta.'],
  },
  check: (facts, asOf) => adoptedItems(facts, asOf).flatMap(({ body, items }) => pairs(items).flatMap(([one, other]) => judge(facts, body, one, other, asOf) ?? [])),
};

/** Every pair of items on the same matter type, the lower number first. */
function pairs(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  const sorted = [...items].sort(byNumber);
  return sorted.flatMap((one, index) => sorted.slice(index + 1).filter((other) => other.matterType !== null && other.matterType === one.matterType).map((other) => [one, other] as const));
}

function judge(facts: Facts, body: string, one: Item, other: Item, asOf: Day): Outcome | undefined {
  const tells = <F extends keyof Item & string>(field: F, test: (value: NonNullable<Item[F]>) => boolean) => or(...[one, other].map((item) => holdsInFull(facts, 'delegation-item', item, field, test, [body], asOf)));
  const sameDelegate = one.delegate === null || other.delegate === null ? or(one.delegateKind === other.delegateKind && one.delegate === other.delegate, tells('delegate', () => false)) : one.delegate === other.delegate;
  const severally = tells('jointMode', (mode) => mode === 'severally');
  const open = or(...(['amountMin', 'amountMax', 'unit', 'area'] as const).map((field) => tells(field, () => false)));
  const clash = and(not(sameDelegate), not(severally), not(open), shareUnit(facts, one, other, asOf), one.area === null || other.area === null || one.area === other.area, shareAmounts(one, other), or(conditionsOf(one) !== conditionsOf(other), reportingDiffers(facts, body, one, other, asOf)));
  return conclude({ notice: clash }, {
    subject: { kind: 'delegation-item', id: one.id }, day: asOf, code: 'overlap', instance: other.id, parameters: { one: one.id, other: other.id, first: one.number, second: other.number },
    evidence: seenAll(seen('delegation-item', one, 'reporting'), seen('delegation-item', other, 'reporting'), seen('delegation-item', one, 'amountMax'), seen('delegation-item', other, 'amountMax')),
  });
}

/** Is the one unit the other, or a part of it? */
function shareUnit(facts: Facts, one: Item, other: Item, day: Day): boolean {
  if (one.unit === null || other.unit === null) return true;
  return unitAndParents(facts, one.unit, day).includes(other.unit) || unitAndParents(facts, other.unit, day).includes(one.unit);
}

/** Limits count "over the lowest, up to the highest": a stair of items does not overlap. */
function shareAmounts(one: Item, other: Item): Truth {
  const limited = [one, other].every((item) => item.amountMin !== null || item.amountMax !== null);
  if (limited && one.amountBasis !== other.amountBasis) return unknown('delegation-item', one.amountBasis === null ? one.id : other.id, 'amountBasis');
  const highest = Math.min(one.amountMax ?? Infinity, other.amountMax ?? Infinity);
  return Math.max(one.amountMin ?? 0, other.amountMin ?? 0) < highest;
}

const conditionsOf = (item: Item): string => [...(item.conditions ?? [])].sort().join('\n');

function reportingDiffers(facts: Facts, body: string, one: Item, other: Item, asOf: Day): Truth {
  const general = facts.find('body', body, asOf)?.reportingRule;
  const byBody = general === 'next-meeting' ? 'reported' : general === 'not-required' ? 'not-reported' : null;
  if (one.reporting === other.reporting) return false;
  const open = [one, other].find((item) => (item.reporting ?? byBody) === null);
  return open ? unknown('delegation-item', open.id, 'reporting') : (one.reporting ?? byBody) !== (other.reporting ?? byBody);
}
