import { assessed, assessmentOf, bodyOf, matterOf, matterTypeOf, ownBodyKinds } from '../deciding.js';
import type { Row } from '../../facts/facts.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isUnknown, isYes, or, type Truth } from '../three-valued.js';

/** Matter types by which one business may be favoured: there, and only there, a decision must say whether it does. */
const maySupport = new Set(['NARINGSSTOD', 'MARK_FORSALJNING', 'FASTIGHET_FORSALJNING', 'BORGEN', 'LAN_UT']);

export const individualSupport: DecisionRule = {
  id: 'KL-2-8-INDIVIDUAL-SUPPORT', version: 1, on: 'decision',
  title: 'Stöd till enskild näringsidkare utan synnerliga skäl',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['indicator'],
  basis: [
    { law: 'KL-2-8', note: 'Andra stycket: stöd till enskild kräver synnerliga skäl' }, { law: 'KL-2-3', note: 'Medlemmarna ska behandlas lika' },
    { practice: 'EU:s regler om statligt stöd', mark: 'unverified' },
  ],
  cases: [
    { no: 9, primary: true, why: 'En lokal arena skulle räddas med kommunens pengar. Likheten är att en enda verksamhet får stödet.' },
    { no: 3, why: 'En flygplats löstes genom ett bolag. Skillnaden är att vägen dit gick genom löften.' },
    { no: 6, why: 'En byggherre gynnades av takten i plan- och markfrågor.' },
  ],
  dataNeeded: 'Om beslutet gynnar en enskild näringsidkare, pris under marknadsvärdet, bidrag eller borgen, och bedömningen av om det finns synnerliga skäl.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      refused: '{body:name} gynnade en enskild näringsidkare, och skälen är bedömda som otillräckliga.', indicator: '{body:name} gynnade en enskild näringsidkare, och ingen har bedömt skälen.',
      [cannotTell]: 'Gynnar beslutet {number} en enskild näringsidkare?',
    },
    happened: {
      refused: 'Den {on:day} beslutade {body:inline} "{title}". Det gynnar en enskild näringsidkare. Bedömningen är att det inte finns synnerliga skäl.',
      indicator: 'Den {on:day} beslutade {body:inline} "{title}". Det gynnar en enskild näringsidkare genom {how}. Ingen bedömning av skälen är registrerad.',
    },
    says: 'Kommuner och regioner får främja näringslivet i allmänhet. Stöd till en enskild näringsidkare kräver synnerliga skäl. Om skälen räcker bedöms av en människa, aldrig av verktyget.',
    allowed: 'En åtgärd för alla, till exempel gata och bredband i ett helt industriområde, eller en försäljning till ett värderat marknadspris.',
    remedy: ['Ta in en oberoende värdering eller pröva priset i konkurrens.', 'Bedöm om det finns synnerliga skäl, och anteckna vem som har bedömt det och varför.', 'Räcker skälen inte: ändra till marknadsmässiga villkor. Pröva också reglerna om statligt stöd.'],
  },
  check: (decision, facts, asOf) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const mustSay = maySupport.has(matterTypeOf(facts, matter)?.key ?? '');
    if (decision.favoursBusiness === null && !mustSay) return undefined;
    const favours = and(
      holds('decision', decision, 'kind', (kind) => kind === 'decision'), decision.company === null, body !== undefined && body.bodyKind !== null && ownBodyKinds.includes(body.bodyKind),
      holds('decision', decision, 'favoursBusiness', (who) => who === 'individual'),
    );
    const grounds = assessed(facts, decision.matter, 'exceptional-grounds', asOf);
    const assessment = assessmentOf(facts, decision.matter, 'exceptional-grounds', asOf);
    return conclude({ unlawful: and(favours, grounds === false), risk: and(favours, isUnknown(grounds), benefit(decision)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: grounds === false ? 'refused' : 'indicator',
      parameters: { body: decision.body, title: decision.title, number: decision.number, on: decision.day, how: howOf(decision) },
      evidence: seenAll(seen('decision', decision, 'favoursBusiness'), assessment && seen('assessment', assessment, 'value')),
    });
  },
};

function benefit(decision: Row<'decision'>): Truth {
  return or(holds('decision', decision, 'belowMarketValue', (sum) => sum > 0), holds('decision', decision, 'grant', (sum) => sum > 0), isYes('decision', decision, 'guarantee'));
}

function howOf(decision: Row<'decision'>): string {
  const ways: readonly (readonly [boolean, string])[] = [[(decision.belowMarketValue ?? 0) > 0, 'ett pris under marknadsvärdet'], [(decision.grant ?? 0) > 0, 'bidrag'], [decision.guarantee === true, 'borgen']];
  return ways.flatMap(([applies, words]) => (applies ? [words] : [])).join(' och ');
}
