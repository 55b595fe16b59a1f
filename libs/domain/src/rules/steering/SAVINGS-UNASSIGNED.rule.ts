import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { bodyOf, makerIsElected, ownBodyKinds } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, or, type Truth } from '../three-valued.js';

type Measure = Row<'savings-measure'>;

export const savingsUnassigned: DecisionRule = {
  id: 'SAVINGS-UNASSIGNED', version: 1, on: 'decision',
  title: 'Sparbeslut utan fördelning och ansvar',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['determinate'],
  basis: [{ law: 'KL-6-38', note: 'Punkt 1: mål, inriktning, omfattning och kvalitet är nämndens' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 13, primary: true, why: 'Trettio miljoner skulle sparas utan någon lista på åtgärder. Likheten är att den svåra frågan lämnades över utan svar.' },
    { no: 8, why: 'Kraven på besparingar gick inte att nå.' },
  ],
  dataNeeded: 'Sparbeslutets belopp och åtgärderna bakom det, med belopp, ansvarig roll och beslut om det som påverkar kvaliteten.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      short: 'Åtgärderna bakom {number} täcker {covered:sek} av {amount:sek}.', ownerless: 'En åtgärd bakom sparbeslutet {number} har ingen ansvarig.', undecided: 'En åtgärd bakom {number} påverkar kvaliteten utan nämndens beslut.',
      [cannotTell]: 'Är besparingen i {number} fördelad?',
    },
    happened: {
      short: '"{title}" beslutades den {on:day}. De {count} åtgärder som är införda ger tillsammans {covered:sek}.',
      ownerless: '"{title}" beslutades den {on:day}. Bland de {count} åtgärderna finns en som ingen roll ansvarar för.',
      undecided: '"{title}" beslutades den {on:day}. Bland de {count} åtgärderna finns en som påverkar omfattning eller kvalitet och som ingen nämnd har beslutat om.',
    },
    says: 'Ett krav på att spara behöver visa var pengarna ska komma ifrån och vem som svarar för det. Det som ändrar verksamhetens omfattning eller kvalitet får nämnden inte lämna till någon annan. Hur stor del som ska vara täckt är en lokal gräns.',
    allowed: 'En lista på 31 miljoner med ansvariga roller, och ett nämndbeslut om de delar som rör vårdens nivå.',
    remedy: ['Ta fram en lista på åtgärder med belopp och ansvarig roll.', 'Låt nämnden besluta om det som påverkar kvaliteten.'],
  },
  check: (decision, facts, asOf) => {
    if (decision.kind !== 'decision' || decision.budgetMeasure !== 'savings') return undefined;
    const measures = facts.where('savings-measure', 'decision', decision.id).filter((row) => row.day <= asOf);
    const covered = measures.reduce((sum, row) => sum + (row.amount ?? 0), 0);
    const faults: readonly (readonly [string, Truth])[] = [
      ['short', isShort(facts, decision, measures, covered, asOf)], ['ownerless', or(...measures.map((row) => isAbsent('savings-measure', row, 'owner')))],
      ['undecided', or(...measures.map((row) => and(isYes('savings-measure', row, 'affectsQuality'), not(isDecided(facts, row)))))],
    ];
    return conclude({ risk: or(...faults.map(([, holdsTrue]) => holdsTrue)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: faults.find(([, holdsTrue]) => holdsTrue === true)?.[0] ?? 'short', instance: 'measures',
      parameters: { number: decision.number, title: decision.title, on: decision.day, amount: decision.amount, covered, count: measures.length },
      evidence: [seen('decision', decision, 'amount'), ...measures.flatMap((row) => [seen('savings-measure', row, 'amount'), seen('savings-measure', row, 'owner'), seen('savings-measure', row, 'decidedIn')])],
    });
  },
};

function isShort(facts: Facts, decision: Row<'decision'>, measures: readonly Measure[], covered: number, asOf: Day): Truth {
  const share = (facts.thresholdNumber('savingsCover', asOf) ?? 80) / 100;
  const isLess = holds('decision', decision, 'amount', (amount) => covered < share * amount);
  const amounts = measures.map((row) => holds('savings-measure', row, 'amount', () => true, true));
  return and(isLess, ...amounts, noneExists(facts, 'savings-measure', [decision.matter, decision.body], asOf, false));
}

/** Decided by a committee or above, and not by an employee. */
function isDecided(facts: Facts, measure: Measure): Truth {
  const decided = facts.periodsOf('decision', measure.decidedIn).at(-1);
  if (!decided) return not(isAbsent('savings-measure', measure, 'decidedIn'));
  const bodyKind = bodyOf(facts, decided)?.bodyKind;
  return and(decided.kind === 'decision', bodyKind != null && ownBodyKinds.includes(bodyKind), makerIsElected(facts, decided));
}
