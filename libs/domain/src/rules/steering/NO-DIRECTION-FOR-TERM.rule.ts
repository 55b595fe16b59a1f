import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isYes, not, or, unknown } from '../three-valued.js';

export const noDirectionForTerm: StructureRule = {
  id: 'NO-DIRECTION-FOR-TERM', version: 1, on: 'structure',
  title: 'Ingen samlad inriktning för mandatperioden',
  severities: ['notice'], direction: 'formal-to-informal', mode: ['determinate'],
  basis: [{ law: 'KL-5-1', note: 'Mål och riktlinjer är fullmäktiges sak' }, { law: 'KL-11-6' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 1, primary: true, why: 'Styret var valtekniskt och ville inte binda sig vid gemensamma mål. Likheten är att förvaltningen får gissa.' },
    { no: 11, why: 'Ingen samlad vilja fanns för perioden, och de stora besluten kom ett i taget.' },
    { no: 13, why: 'En ny majoritet tog över. Skillnaden är att den snabbt sade vad den ville.' },
  ],
  dataNeeded: 'Fullmäktiges mandatperiod, och måldokument, handlingsprogram eller budget med mål som fullmäktige har antagit.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { none: 'Fullmäktige har inte antagit någon inriktning för perioden från den {start:day}.', [cannotTell]: 'Har fullmäktige antagit en inriktning för perioden från den {start:day}?' },
    happened: { none: 'Perioden började den {start:day} och det har gått mer än {months} månader. Inget måldokument, handlingsprogram eller budget med mål är antaget sedan dess.' },
    says: 'Fullmäktige bestämmer mål och riktlinjer, och budgeten ska ha mål för verksamheten. Ingen lag kräver ett program för mandatperioden. Antalet månader är en lokal gräns.',
    allowed: 'En budget med fullmäktiges mål, antagen under den första hösten.',
    remedy: ['Låt fullmäktige anta mål i budgeten.', 'Säg öppet vad majoriteten inte är överens om.'],
  },
  check: (facts, asOf) => (facts.all('term-of-office').length === 0 ? emptyRegister(facts, 'term-of-office', asOf)
    : facts.on('term-of-office', asOf).filter((term) => facts.findAny('body', term.body, asOf)?.bodyKind === 'council').flatMap((term) => judge(facts, term, asOf) ?? [])),
};

function judge(facts: Facts, term: Row<'term-of-office'>, asOf: Day): Outcome | undefined {
  const months = facts.thresholdNumber('directionMonths', asOf) ?? 9;
  const start = term.validFrom;
  const isLate = start === null ? unknown('term-of-office', term.id, 'validFrom') : asOf > addMonths(start, months);
  const documents = facts.all('governing-document').filter((document) => isAdoptedIn(document, term, asOf));
  const setsDirection = or(...documents.map((document) => (document.documentKind === 'budget' ? isYes('governing-document', document, 'setsGoals') : true)));
  return conclude({ notice: and(isLate, not(setsDirection), noneExists(facts, 'governing-document', [term.body], asOf, false)) }, {
    subject: { kind: 'term-of-office', id: term.id }, day: asOf, code: 'none', parameters: { start, months }, instance: 'direction',
    evidence: seenAll(seen('term-of-office', term, 'body'), ...documents.map((document) => seen('governing-document', document, 'documentKind'))),
  });
}

/** Where the day of adoption is not recorded, the day it takes effect stands for it. */
function isAdoptedIn(document: Row<'governing-document'>, term: Row<'term-of-office'>, asOf: Day): boolean {
  const isDirection = document.documentKind === 'goal-document' || document.documentKind === 'action-programme' || document.documentKind === 'budget';
  const adopted = document.adoptedOn ?? document.validFrom;
  const byCouncil = document.adoptedByBody === null || document.adoptedByBody === term.body;
  return isDirection && byCouncil && adopted !== null && adopted <= asOf && adopted >= (term.validFrom ?? adopted);
}
