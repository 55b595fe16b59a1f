import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import { year } from '../../time/day.js';
import { assessed, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, or, unknown, type Truth } from '../three-valued.js';

const yearsInARow = 3;

export const feeLimits: DecisionRule = {
  id: 'KL-2-4-FEE-LIMITS', version: 1, on: 'decision',
  title: 'Taxa eller avgift strider mot avgiftsregler',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['determinate', 'indicator'],
  basis: [{ law: 'KL-2-4', note: 'Inte bakåt i tiden till nackdel' }, { law: 'KL-2-5', note: 'Det obligatoriska kräver lagstöd' }, { law: 'KL-2-6', note: 'Självkostnad' }],
  cases: [
    { no: 10, primary: true, why: 'En taxehöjning ska hålla för lagen. Likheten är att dagen då den börjar gälla är avgörande.' },
    { no: 3, why: 'En ny anläggning skulle bära sig med avgifter.' },
  ],
  dataNeeded: 'Dagen taxan gäller från, om den är till nackdel, lagstöd för det obligatoriska, och intäkter och kostnader de tre senaste åren.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      retroactive: 'Taxan "{title}" gäller från en dag före beslutet.', statute: 'Taxan "{title}" tar betalt för något obligatoriskt utan stöd i lag.', surplus: 'Avgifterna bakom "{title}" har gett mer än de kostat tre år i rad.',
      [cannotTell]: 'Håller sig taxan i {number} inom reglerna för avgifter?',
    },
    happened: {
      retroactive: 'Den {on:day} beslutade {body:inline} "{title}" att gälla från den {from:day}. Den är till nackdel för dem som betalar, och skälen är bedömda som otillräckliga.',
      statute: 'Den {on:day} beslutade {body:inline} "{title}". Den gäller något som kommunen måste erbjuda, och det är antecknat att stöd i lag saknas.',
      surplus: 'Den {on:day} beslutade {body:inline} "{title}". Verksamhetens intäkter har varit större än kostnaderna vart och ett av de tre åren före beslutet.',
    },
    says: 'Beslut till nackdel för medlemmarna får inte gälla bakåt i tiden utan synnerliga skäl. Avgift för det som är obligatoriskt kräver stöd i lag. Avgifter får inte ge mer än verksamheten kostar.',
    allowed: 'En sänkt avgift som gäller bakåt i tiden, till fördel för dem som betalar.',
    remedy: ['Kontrollera dagen, lagstödet och kostnadsberäkningen.', 'Låt rätt organ besluta på nytt med en dag framåt i tiden.', 'Bedöm om något som redan är betalt ska sättas ned.'],
  },
  check: (decision, facts, asOf) => {
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!type?.isFee) return undefined;
    const backwards = holds('decision', decision, 'effectiveFrom', (from) => from < decision.day);
    const retroactive = and(backwards, isYes('decision', decision, 'burdensMembers'), not(assessed(facts, decision.matter, 'retroactive-fee', asOf)));
    const unlegislated = and(!hasStatute(type), isAbsent('decision', decision, 'law'), isYes('decision', decision, 'obligatoryService'));
    const surplus = alwaysSurplus(facts, decision, type);
    const isDecision = holds('decision', decision, 'kind', (kind) => kind === 'decision');
    return conclude({ unlawful: and(isDecision, or(retroactive, unlegislated)), risk: and(isDecision, surplus) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: retroactive === true ? 'retroactive' : unlegislated === true ? 'statute' : 'surplus',
      parameters: { body: decision.body, title: decision.title, number: decision.number, on: decision.day, from: decision.effectiveFrom },
      evidence: seenAll(seen('decision', decision, 'effectiveFrom'), matter && seen('matter', matter, 'matterType')),
    });
  },
};

/** The reference data names a special statute for the fee. */
function hasStatute(type: MatterType): boolean {
  return type.law.some((law) => !law.startsWith('KL-'));
}

/** More income than cost each of the three years before the decision. Says nothing where no year at all is entered. */
function alwaysSurplus(facts: Facts, decision: Row<'decision'>, type: MatterType): Truth {
  const results = facts.where('fee-result', 'matterType', type.key);
  if (results.length === 0) return false;
  const years = Array.from({ length: yearsInARow }, (_, index) => year(decision.day) - 1 - index);
  return and(...years.map((one) => {
    const ofYear = results.filter((row) => year(row.day) === one);
    return ofYear.length === 0 ? unknown('fee-result', null, 'income') : and(...ofYear.map(isSurplus));
  }));
}

function isSurplus(row: Row<'fee-result'>): Truth {
  const exceeds = and(holds('fee-result', row, 'income', () => true), holds('fee-result', row, 'cost', () => true), (row.income ?? 0) > (row.cost ?? 0) || row.income === null || row.cost === null);
  return and(not(isYes('fee-result', row, 'marketBased')), exceeds);
}
