import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, or, unknown } from '../three-valued.js';

export const goalChainBroken: StructureRule = {
  id: 'GOAL-CHAIN-BROKEN', version: 1, on: 'structure',
  title: 'Bruten målkedja',
  severities: ['risk'], direction: 'formal-to-informal', mode: ['determinate'],
  basis: [{ law: 'KL-6-6', note: 'Nämnden ska arbeta efter fullmäktiges mål' }, { law: 'KL-11-6' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 1, primary: true, why: 'Styrkedjan var otydlig och dialogen skulle ersätta den. Likheten är att ett led saknas. Skillnaden är att dialog här räknas som uppföljning när den är bestämd.' },
    { no: 6, why: 'Delarna utvecklades var för sig utan en helhet.' },
    { no: 7, why: 'Bolaget stod utanför kedjan och ingen hade sagt vad det skulle bidra till.' },
  ],
  dataNeeded: 'Mål med överordnat mål, ägare, indikatorer och uppföljningsform, och märken om att målen är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'no-parent': '{subject:name} hör inte till något överordnat mål.', 'no-follow-up': '{subject:name} följs varken upp med mått eller dialog.', 'no-children': 'Inget mål bryter ned {subject:name}.',
      outside: '{subject:name} har inget mål som hör till fullmäktiges mål.', [cannotTell]: 'Hänger {subject:name} ihop med fullmäktiges mål?',
    },
    happened: {
      'no-parent': 'Målet ägs av någon annan än fullmäktige, och det är antecknat att det saknar överordnat mål.', 'no-follow-up': 'Målet har ingen indikator, och dialog är inte vald som uppföljningsform.',
      'no-children': 'Fullmäktiges mål har gällt i mer än ett halvår utan att någon nämnd eller något bolag har ett mål under det.',
      outside: 'Inget mål och ingen målkoppling knyter verksamheten till det som fullmäktige vill uppnå.',
    },
    says: 'Nämnden ska se till att verksamheten drivs efter fullmäktiges mål, och budgeten ska ha mål för verksamheten. Då behöver varje led veta vilket mål det arbetar mot och hur det följs upp.',
    allowed: 'Målet följs upp med en dialog som är bestämd, i stället för med mått.',
    remedy: ['Koppla målet till fullmäktiges mål, eller stryk det.', 'Bestäm hur det följs upp: mått, dialog eller båda.'],
  },
  check: (facts, asOf) => (facts.all('goal').length === 0 ? emptyRegister(facts, 'goal', asOf, 'goal')
    : askedOnce([...facts.on('goal', asOf).flatMap((goal) => judgeGoal(facts, goal, asOf) ?? []), ...inScope(facts, asOf).flatMap((subject) => judgeOwner(facts, subject, asOf) ?? [])])),
};

function judgeGoal(facts: Facts, goal: Row<'goal'>, asOf: Day): Outcome | undefined {
  const isCouncils = holds('goal', goal, 'owner', (owner) => facts.findAny('body', owner, asOf)?.bodyKind === 'council');
  const about = { subject: { kind: 'goal', id: goal.id }, day: asOf, parameters: { subject: goal.id }, instance: 'chain', evidence: seenAll(seen('goal', goal, 'parent'), seen('goal', goal, 'owner'), seen('goal', goal, 'followUpMode')) } as const;
  if (isCouncils !== true) {
    const isOwned = isCouncils === false || isCouncils;
    const hasNoParent = isAbsent('goal', goal, 'parent');
    const isMeasured = facts.where('indicator', 'goal', goal.id).some((indicator) => isValidOn(indicator, asOf));
    const hasNoFollowUp = and(holds('goal', goal, 'followUpMode', (mode) => mode !== 'dialogue', true), noneExists(facts, 'indicator', [goal.owner], asOf, isMeasured));
    return conclude({ risk: and(isOwned, or(hasNoParent, hasNoFollowUp)) }, { ...about, code: hasNoParent === true ? 'no-parent' : 'no-follow-up' });
  }
  const hasChild = facts.where('goal', 'parent', goal.id).some((child) => isValidOn(child, asOf));
  const isSettled = goal.validFrom === null ? unknown('goal', goal.id, 'validFrom') : addMonths(goal.validFrom, 6) < asOf;
  return conclude({ risk: and(isSettled, noneExists(facts, 'goal', [goal.owner], asOf, hasChild)) }, { ...about, code: 'no-children' });
}

type InScope = { readonly kind: 'body' | 'company'; readonly id: string };

/** Who must have goals (goalScope): the board and the committees that have an administration, and wholly owned companies. */
function inScope(facts: Facts, asOf: Day): readonly InScope[] {
  const runsSomething = (id: string): boolean => facts.where('unit', 'body', id).some((unit) => unit.unitKind === 'administration' && isValidOn(unit, asOf));
  const bodies = facts.on('body', asOf).filter((body) => (body.bodyKind === 'executive-board' || body.bodyKind === 'committee') && runsSomething(body.id));
  const companies = facts.on('company', asOf).filter((company) => company.ownership === 'wholly');
  return [...bodies.map(({ id }) => ({ kind: 'body', id }) as const), ...companies.map(({ id }) => ({ kind: 'company', id }) as const)];
}

function judgeOwner(facts: Facts, subject: InScope, asOf: Day): Outcome | undefined {
  const ownsOne = facts.where('goal', 'owner', subject.id).some((goal) => goal.parent !== null && isValidOn(goal, asOf));
  const isLinked = facts.where('goal-link', 'subject', subject.id).some((link) => isValidOn(link, asOf));
  return conclude({ risk: noneExists(facts, 'goal', [subject.id], asOf, ownsOne || isLinked) }, {
    subject, day: asOf, code: 'outside', parameters: { subject: subject.id }, evidence: seenAll({ kind: subject.kind, id: subject.id }),
  });
}

/** The same missing completeness mark is asked for once, not once for each goal. */
function askedOnce(outcomes: readonly Outcome[]): readonly Outcome[] {
  const asked = new Set<string>();
  return outcomes.filter((outcome) => {
    if (outcome.outcome === 'flag' || outcome.missing.kind !== 'completeness-mark') return true;
    const isNew = !asked.has(outcome.missing.field);
    asked.add(outcome.missing.field);
    return isNew;
  });
}
