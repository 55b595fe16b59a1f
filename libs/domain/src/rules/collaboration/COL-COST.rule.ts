import type { Facts, Row } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent, not, unknown, type Truth } from '../three-valued.js';
import { askedOnce } from './asked-once.js';
import { beganBy, isFormed, runningOn } from './running.js';

export const colCost: StructureRule = {
  id: 'COL-COST', version: 1, on: 'structure',
  title: 'Kostnadsuppföljning saknas eller avviker',
  severities: ['risk'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-6-11', note: 'Styrelsen följer det som påverkar ekonomin' }, { law: 'KL-11-17', note: 'Redovisningen ger överblick över verksamheten' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Samarbetena skulle bli billigare men ingen kunde visa det. Likheten är en kostnad som har ökat eller som ingen har följt upp.' },
    { no: 2, why: 'Gemensamma lokaler drev upp kostnaderna. Likheten är att ingen förklaring fanns.' },
  ],
  dataNeeded: 'Samarbetets budget och utfall per år, förklaring till avvikelser, prisökningen på tre år, och ett märke om att kostnaderna är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'no-actual': 'Utfallet {year} för {collaboration:name} är inte uppföljt.', 'over-budget': '{collaboration:name} kostade {pct} procent mer än budget {year}.',
      growth: 'Kostnaden för {collaboration:name} har ökat med {pct} procent på tre år.', [cannotTell]: 'Vad kostar {collaboration:name}, och varför?',
    },
    happened: {
      'no-actual': 'Året {year} är slut sedan mer än tre månader. Inget utfall är registrerat, och kostnaderna är helt införda.',
      'over-budget': 'Budgeten {year} var {before:sek} och utfallet {after:sek}. Ingen förklaring finns.',
      growth: 'Från {since} till {year} gick kostnaden från {before:sek} till {after:sek}. Priserna har under tiden ökat med {index} procent. Ingen förklaring finns.',
    },
    says: 'Styrelsen ska följa de frågor som påverkar ekonomin, även i det som sköts tillsammans med andra. Hur mycket som tolereras utan förklaring är lokala gränser.',
    allowed: 'En ökning som förklaras av avtalets uppräkning och som styrelsen har behandlat.',
    remedy: ['Ta fram kostnaden per invånare och vad alternativet hade kostat.', 'Ta upp frågan på ägarsamrådet.', 'Anteckna förklaringen vid kostnaden.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : askedOnce(runningOn(facts, asOf).flatMap((one) => [...noActual(facts, one, asOf), ...overBudget(facts, one, asOf), ...growth(facts, one, asOf)]))),
};

const costsOf = (facts: Facts, one: Row<'collaboration'>, ofYear: number, asOf: Day) => facts.where('cost', 'subject', one.id).filter((row) => row.year === ofYear && row.day <= asOf);
const told = (outcome: Outcome | undefined): readonly Outcome[] => (outcome ? [outcome] : []);
const percentOf = (more: number, whole: number) => Math.round(((more - whole) / whole) * 1000) / 10;

function noActual(facts: Facts, one: Row<'collaboration'>, asOf: Day): readonly Outcome[] {
  const ofYear = year(asOf) - 1;
  const isDue = and(asOf >= `${year(asOf)}-04-01`, one.startYear === null || one.startYear <= ofYear, beganBy(facts, one, `${ofYear}-12-31`));
  const found = costsOf(facts, one, ofYear, asOf).some((row) => row.actual !== null);
  return told(conclude({ risk: and(isFormed(one), isDue, noneExists(facts, 'cost', [one.id], asOf, found)) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: 'no-actual', instance: 'actual', parameters: { collaboration: one.id, year: String(ofYear) }, evidence: seenAll(seen('collaboration', one, 'startYear')),
  }));
}

function overBudget(facts: Facts, one: Row<'collaboration'>, asOf: Day): readonly Outcome[] {
  const cost = costsOf(facts, one, year(asOf) - 1, asOf).find((row) => row.actual !== null && row.budget !== null);
  if (!cost?.budget || cost.actual === null) return [];
  const isOver = cost.actual > cost.budget * (1 + (facts.thresholdNumber('costPct', asOf) ?? 10) / 100);
  return told(conclude({ risk: and(isFormed(one), isOver, isAbsent('cost', cost, 'explanation')) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: 'over-budget', instance: 'budget',
    parameters: { collaboration: one.id, year: String(cost.year), before: cost.budget, after: cost.actual, pct: percentOf(cost.actual, cost.budget) }, evidence: seenAll(seen('cost', cost, 'actual'), seen('cost', cost, 'budget')),
  }));
}

/** What it costs now against three years ago, actual where it is known and else the budget. */
function growth(facts: Facts, one: Row<'collaboration'>, asOf: Day): readonly Outcome[] {
  const now = costsOf(facts, one, year(asOf), asOf).find((row) => amountOf(row) !== null);
  const then = costsOf(facts, one, year(asOf) - 3, asOf).find((row) => amountOf(row) !== null);
  const [after, before] = [now && amountOf(now), then && amountOf(then)];
  if (!now || !then || !after || !before) return [];
  const index = facts.thresholdNumber('costIndexPct', asOf);
  const points = facts.thresholdNumber('costPoints', asOf) ?? 5;
  const grew = percentOf(after, before);
  const isMore: Truth = grew > points && (index === null ? unknown('threshold', null, 'costIndexPct') : grew > index + points);
  // A budget stands in for an outcome only where it is known that there is none: else the cost then may have been higher.
  const isKnown = holdsInFull(facts, 'cost', then, 'actual', () => true, [one.id], asOf, true);
  return told(conclude({ risk: and(isFormed(one), isMore, isKnown, not(isExplained(now))) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: 'growth', instance: 'growth',
    parameters: { collaboration: one.id, year: String(now.year), since: String(then.year), before, after, pct: grew, index }, evidence: seenAll(seen('cost', now, 'budget'), seen('cost', then, 'actual')),
  }));
}

const amountOf = (row: Row<'cost'>): number | null => row.actual ?? row.budget;
const isExplained = (row: Row<'cost'>): Truth => not(isAbsent('cost', row, 'explanation'));
