import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import { makerRole, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, isYes, or, unknown, type Truth } from '../three-valued.js';

export const executionMisclassified: DecisionRule = {
  id: 'EXEC-MISCLASSIFIED', version: 1, on: 'decision',
  title: 'Beslut registrerat som verkställighet',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['indicator'],
  basis: [
    { law: 'KL-13-2', note: 'Punkt 2: ren verkställighet är inget överklagbart beslut' }, { practice: 'RÅ 2006 ref. 78: en rektors verkställighet om skolskjuts var ett beslut för nämnden', mark: 'secondary' },
    { practice: 'HFD 2011 ref. 7', mark: 'secondary' }, { practice: 'SKR om vad som är ren verkställighet', mark: 'secondary' },
  ],
  cases: [
    { no: 11, primary: true, why: 'Flytten av elever kallades en organisationsfråga. Likheten är att ordet verkställighet döljer att någon har valt.' },
    { no: 13, why: 'Besparingar genomfördes utan att någon nämnd hade tagit ställning.' },
    { no: 3, why: 'Förvaltningen prioriterade om utan ett nytt beslut.' },
  ],
  dataNeeded: 'Om det fanns alternativ, om någon enskild påverkas, belopp, det beslut som verkställs, och ärendetypen.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { misclassified: 'Verkställigheten {number} har drag av ett beslut: {sign}.', [cannotTell]: 'Är {number} ren verkställighet?' },
    happened: { misclassified: '{maker:role} registrerade "{title}" som verkställighet den {on:day}. Uppgifterna visar: {sign}.' },
    says: 'Ren verkställighet lämnar inget utrymme för egna val. Den som väljer mellan alternativ, bestämmer något om en enskild eller tar ställning i en fråga som lagen behandlar som beslut har beslutat. Då krävs rätt att besluta, och beslutet ska kunna överklagas.',
    allowed: 'En faktura som attesteras och betalas enligt ett avtal som nämnden redan har beslutat om.',
    remedy: ['Pröva om åtgärden är ett beslut.', 'Är den det: låt rätt nivå besluta och märk om den.', 'Anmäl och tillkännage beslutet.'],
  },
  check: (decision, facts) => {
    if (decision.kind !== 'execution') return undefined;
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const signs = signsOf(decision, type, facts);
    const sign = signs.find(([, isShown]) => isShown === true)?.[0] ?? null;
    return conclude({ risk: or(...signs.map(([, isShown]) => isShown)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'misclassified',
      parameters: { number: decision.number, title: decision.title, on: decision.day, maker: makerRole(facts, decision), sign },
      evidence: seenAll(seen('decision', decision, 'choice'), seen('decision', decision, 'affectsIndividual'), seen('decision', decision, 'amount'), seen('decision', decision, 'underlyingDecision'), matter && seen('matter', matter, 'matterType')),
    });
  },
};

function signsOf(decision: Row<'decision'>, type: MatterType | undefined, facts: Facts): readonly (readonly [string, Truth])[] {
  const limit = facts.thresholdNumber('execAmount', decision.day) ?? 100_000;
  const isLarge = type && !type.isMonetary ? false : holds('decision', decision, 'amount', (amount) => amount > limit);
  return [
    ['ärendetypen behandlas i lag som beslut', type ? isDecisionType(type) : unknown('matter', decision.matter, 'matterType')],
    ['det fanns alternativ att välja mellan', isYes('decision', decision, 'choice')],
    ['någon enskild påverkas', isYes('decision', decision, 'affectsIndividual')],
    ['beloppet är stort och inget bakomliggande beslut finns', and(isLarge, isAbsent('decision', decision, 'underlyingDecision'))],
  ];
}

/** What is never mere execution: the council's own matters, authority over individuals, structure, and goals, scope and quality. */
function isDecisionType(type: MatterType): boolean {
  return !type.isExecution && (type.councilExclusive === 'always' || type.isAuthorityExercise || type.isStructural || type.touchesGoals === 'always');
}
