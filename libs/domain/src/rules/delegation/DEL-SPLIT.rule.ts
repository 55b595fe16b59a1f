import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { makerRole, matterOf } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, unknown, type Truth } from '../three-valued.js';
import { aboutDecision, isDelegated } from './delegated-basis.js';
import { itemOf } from './item-of-decision.js';
import { firstUnclearAbove, seriesOf, sumOf } from './split-series.js';

export const splitMatter: DecisionRule = {
  id: 'DEL-SPLIT', version: 1, on: 'decision',
  title: 'Ärende uppdelat under beloppsgränsen',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['indicator'],
  basis: [{ law: 'KL-7-5' }, { law: 'KL-6-6', note: 'Nämndens interna kontroll' }, { law: 'LOU-5-7', note: 'En upphandling får inte delas upp för att komma runt lagen' }, { law: 'LOU-5-7a' }],
  cases: [
    { no: 7, primary: true, why: 'Överskridandet växte i delar som var för sig såg rimliga ut. Likheten är summan som ingen lade ihop.' },
    { no: 6, why: 'Kontakterna med en byggherre var täta. Skillnaden är att ingen där hade gjort beställningar.' },
  ],
  dataNeeded: 'Beslutens belopp och motpart, punktens gräns, och om beslutet är ett avrop på ett beslutat ramavtal.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { split: 'Beslut till samma motpart blir tillsammans {total:sek}, och gränsen är {limit:sek}.', [cannotTell]: 'Hör {number} ihop med tidigare beslut om samma sak?' },
    happened: { split: 'Med "{title}" den {on:day} passerade besluten av {maker:role} till samma motpart gränsen i {item:name}. Det är {count} beslut inom tolv månader, vart och ett under gränsen.' },
    says: 'Gränsen gäller ärendet, inte varje del av det. Det som hör ihop räknas ihop, och ett inköp får inte delas upp för att komma under en gräns.',
    allowed: 'Besluten hade varit avrop på ett ramavtal som nämnden har beslutat om, eller gällt saker som inte har med varandra att göra.',
    remedy: ['Bedöm om besluten hör ihop.', 'Gör de det: låt den som har rätt nivå besluta om helheten.', 'Följ upp inköp per leverantör i inköpssystemet.'],
  },
  check: (decision, facts, asOf) => {
    const item = itemOf(facts, decision);
    if (!item || item.amountMax === null || decision.amount === null || decision.amount > item.amountMax || decision.underFramework !== null) return undefined;
    const series = seriesOf(facts, decision, asOf);
    const about = aboutDecision(decision);
    const all = [...series.before, decision, ...series.after];
    return conclude({ risk: and(isDelegated(decision), passesLimit(facts, decision, item.amountMax, series.before, asOf)) }, {
      ...about, code: 'split', parameters: { ...about.parameters, item: item.id, maker: makerRole(facts, decision), limit: item.amountMax, total: sumOf(all), count: all.length },
      evidence: [seen('delegation-item', item, 'amountMax'), ...all.map((row) => seen('decision', row, 'amount'))],
    });
  },
};

/** Told on the decision with which the sum passes the limit, so that a series is told once. */
function passesLimit(facts: Facts, decision: Row<'decision'>, limit: number, before: readonly Row<'decision'>[], asOf: Day): Truth {
  const own = decision.amount ?? 0;
  if (sumOf(before) + own > limit) return sumOf(before) <= limit;
  // One that was too large in itself is another rule's matter.
  const possible = firstUnclearAbove(facts, decision, asOf, limit, sumOf(before) + own);
  if (possible === undefined) return false;
  const matter = matterOf(facts, decision);
  const ownCounterparty = matter ? holds('matter', matter, 'counterparty', () => true) : unknown('decision', decision.id, 'matter');
  return and(ownCounterparty, unknown('matter', possible.matter, 'counterparty'));
}
