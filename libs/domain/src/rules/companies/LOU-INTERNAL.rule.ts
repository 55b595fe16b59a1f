import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not, or, unknown, type Truth } from '../three-valued.js';

type Purchase = Row<'purchase'>;
const otherGrounds: readonly Purchase['exemption'][] = ['direct', 'exclusive-right', 'real-estate'];
/** The shares are averages of three years, so an older assessment says little. */
const ASSESSMENT_MONTHS = 36;
/** More than that share to the owners (LOU 3:13). */
const LEAST_ACTIVITY = 80;
/** Less than that share on the open market (LOU 3:18). */
const MOST_OPEN_MARKET = 20;

export const internalProcurement: StructureRule = {
  id: 'LOU-INTERNAL', version: 1, on: 'structure',
  title: 'Intern upphandling eller samarbetsundantag inte prövat',
  severities: ['risk'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'LOU-3-12' }, { law: 'LOU-3-13' }, { law: 'LOU-3-17' }, { law: 'LOU-3-18' }],
  cases: [
    { no: 10, primary: true, why: 'Kommuner och förbund köpte av varandra utan att någon hade frågat om det fick ske utan konkurrens. Likheten är att undantaget togs för givet.' },
    { no: 7, why: 'Köp mellan kommunen och bolaget skedde av vana.' },
  ],
  dataNeeded: 'Köp från egna bolag, förbund och samarbetsparter: värde, undantag, prövningens dag, kontroll, andelar och privat ägande, och den egna gränsen för direktupphandling.',
  validFrom: null, absenceBased: true,
  texts: {
    title: {
      'not-assessed': 'Undantaget från upphandling är inte prövat för {purchase:name}.', old: 'Prövningen av undantaget för {purchase:name} är äldre än tre år.',
      'not-met': 'Villkoren för undantaget är inte uppfyllda för {purchase:name}.', [cannotTell]: 'Fick {purchase:name} köpas utan upphandling?',
    },
    happened: {
      'not-assessed': 'Köpet från {supplier:name} den {on:day} är på {amount:sek} och gjordes utan konkurrens. Det är registrerat att ingen prövning av undantaget finns.',
      old: 'Köpet från {supplier:name} den {on:day} är på {amount:sek} och gjordes utan konkurrens. Undantaget prövades senast den {assessed:day}.',
      'not-met': 'Köpet från {supplier:name} den {on:day} är på {amount:sek} och gjordes utan konkurrens. Enligt prövningen är kontrollen, andelen av verksamheten eller ägandet inte sådant som undantaget kräver.',
    },
    says: 'Köp från ett eget bolag får ske utan upphandling om köparen har kontroll som över sin egen förvaltning, mer än 80 procent av verksamheten utförs åt ägarna och ingen privat äger del direkt. För samarbete ska mindre än 20 procent av verksamheten ske på öppna marknaden.',
    allowed: 'En dokumenterad prövning som visar att till exempel 94 procent av verksamheten utförs åt ägarna.',
    remedy: ['Gör prövningen och spara den i ärendet.', 'Upphandla annars.'],
  },
  check: (facts, asOf) => (facts.all('purchase').length === 0 ? emptyRegister(facts, 'purchase', asOf, 'purchase') : facts.on('purchase', asOf).flatMap((purchase) => judge(facts, purchase, asOf) ?? [])),
};

function judge(facts: Facts, purchase: Purchase, asOf: Day): Outcome | undefined {
  const limit = facts.thresholdNumber('directProcurement', purchase.day);
  const isGreat = holds('purchase', purchase, 'amount', (amount) => limit === null || amount >= limit);
  const concerned = and(
    not(isYes('purchase', purchase, 'procured')), holds('purchase', purchase, 'exemption', (exemption) => !otherGrounds.includes(exemption), true), isGreat,
    limit === null ? unknown('threshold', null, 'value') : true,
  );
  const notAssessed = holds('purchase', purchase, 'assessedOn', () => false, true);
  const isOld = holds('purchase', purchase, 'assessedOn', (day) => addMonths(day, ASSESSMENT_MONTHS) < asOf);
  return conclude({ risk: and(concerned, or(notAssessed, isOld, failsTerms(purchase))) }, {
    subject: { kind: 'purchase', id: purchase.id }, day: purchase.day, code: notAssessed === true ? 'not-assessed' : isOld === true ? 'old' : 'not-met', instance: 'exemption',
    parameters: { purchase: purchase.id, supplier: purchase.supplier, on: purchase.day, amount: purchase.amount, assessed: purchase.assessedOn },
    evidence: seenAll(seen('purchase', purchase, 'amount'), seen('purchase', purchase, 'exemption'), seen('purchase', purchase, 'assessedOn'), seen('purchase', purchase, 'supplier')),
  });
}

function failsTerms(purchase: Purchase): Truth {
  if (purchase.exemption === 'cooperation') return holds('purchase', purchase, 'openMarketShare', (share) => share >= MOST_OPEN_MARKET);
  if (purchase.exemption !== 'internal') return false;
  return or(
    not(isYes('purchase', purchase, 'supplierControlled')), holds('purchase', purchase, 'activityShare', (share) => share <= LEAST_ACTIVITY), isYes('purchase', purchase, 'privateOwnership'),
  );
}
