import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { overlaps } from '../../time/validity.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, unknown, type Truth } from '../three-valued.js';
import { isSilent, type Order } from './orders-in-force.js';

export const twoVersions: StructureRule = {
  id: 'DO-TWO-VERSIONS', version: 1, on: 'structure',
  title: 'Två versioner gäller samtidigt eller glapp mellan versioner',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-3', note: 'Utan gällande ordning beslutar nämnden själv' }, { practice: 'Följer av att ett uppdrag måste gå att tidsbestämma', mark: 'unverified' }],
  cases: [{ no: 10, primary: true, why: 'Där gick det inte att säga vad som gällde vid en viss tid. Likheten är att två texter eller ingen svarar.' }],
  dataNeeded: 'Nämndens antagna ordningar med giltighetstid och vilken som ersätter vilken.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { overlap: 'Två delegationsordningar gäller samtidigt för {body:inline}.', gap: '{body:name} var utan delegationsordning en tid.', [cannotTell]: 'När gällde {later:inline}?' },
    happened: {
      overlap: '{earlier:name} och {later:name} gäller båda från den {on:day}. Den senare säger inte att den ersätter den förra.',
      gap: '{earlier:name} upphörde den {on:day}. {later:name} började gälla den {until:day}.',
    },
    says: 'För varje dag ska det gå att säga vem som hade beslutanderätten. Två ordningar ger två svar. Utan ordning var det nämnden själv som skulle besluta.',
    allowed: 'Den nya ordningen hade sagt att den ersätter den gamla, från samma dag.',
    remedy: ['Sätt slutdag på den gamla ordningen.', 'Gå igenom besluten som delegater fattade under glappet.'],
  },
  check: (facts, asOf) => {
    const bodies = new Set(facts.all('delegation-order').flatMap((order) => order.body ?? []));
    return [...bodies].flatMap((body) => pairsOf(facts, body).flatMap(([earlier, later, all]) => judge(facts, earlier, later, all, asOf) ?? []));
  },
};

/** Every pair of the body's orders but drafts, the earlier first, with all of them: another may lie between. */
function pairsOf(facts: Facts, body: string): readonly (readonly [Order, Order, readonly Order[]])[] {
  const orders = facts.where('delegation-order', 'body', body).filter((order) => order.status !== 'draft').sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return orders.flatMap((earlier, index) => orders.slice(index + 1).map((later) => [earlier, later, orders] as const));
}

function judge(facts: Facts, earlier: Order, later: Order, all: readonly Order[], asOf: Day): Outcome | undefined {
  const both = and(...[earlier, later].map((order) => holds('delegation-order', order, 'status', (status) => status === 'adopted')));
  const isOverlap = overlaps(earlier, later) && later.supersedes !== earlier.id;
  const isToldApart = later.supersedes === null ? isSilent(facts, later, 'supersedes', later.body, asOf) : true;
  const ends = earlier.validUntil;
  const begins = later.validFrom;
  const isGap = ends !== null && begins !== null && ends < begins && !all.some((one) => overlaps(one, { validFrom: ends, validUntil: begins }));
  const on = isGap ? ends : (begins ?? asOf);
  const fromKnown: Truth = begins === null ? unknown('delegation-order', later.id, 'validFrom') : true;
  return conclude({ risk: and(isGap || (isOverlap && isToldApart), on <= asOf, both, fromKnown) }, {
    subject: { kind: 'delegation-order', id: later.id }, day: on, code: isGap ? 'gap' : 'overlap', instance: earlier.id,
    parameters: { body: later.body, earlier: earlier.id, later: later.id, on, until: begins }, evidence: seenAll(seen('delegation-order', earlier, 'supersedes'), seen('delegation-order', later, 'supersedes')),
  });
}
