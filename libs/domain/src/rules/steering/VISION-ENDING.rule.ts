import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { isValidOn, lastDayOf } from '../../time/validity.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { isAbsent, or } from '../three-valued.js';

export const visionEnding: StructureRule = {
  id: 'VISION-ENDING', version: 1, on: 'structure',
  title: 'Visionen löper snart ut utan beslutad process',
  severities: ['notice'], direction: 'formal-to-informal', mode: ['determinate'],
  basis: [{ practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [{ no: 1, primary: true, why: 'Även där var arbetssätt, ansvar och pengar oavgjorda när tiden rann ut. Likheten är luckan. Skillnaden är att det här ännu finns tid.' }],
  dataNeeded: 'Visionens sista dag och vem som har uppdraget att ta fram nästa, med vilken budget och på vilket sätt.',
  validFrom: null, absenceBased: true,
  texts: {
    title: { ending: '{vision:name} gäller till och med den {last:day}, och nästa är inte förberedd.', [cannotTell]: 'Är det bestämt hur {vision:name} ska ersättas?' },
    happened: { ending: 'Det är {months} månader eller mindre kvar. Det är antecknat att något av uppdragsgivare, budget och arbetssätt för nästa vision inte är bestämt.' },
    says: 'Ingen lag kräver en vision. Erfarenheten är att en ny tar ett par år att ta fram, och att ansvar, pengar och arbetssätt behöver vara bestämda innan arbetet börjar. Antalet månader är en lokal gräns.',
    allowed: 'Fullmäktige har bestämt vem som leder arbetet, med vilken budget och om det görs slutet eller i dialog.',
    remedy: ['Låt fullmäktige ge uppdraget: ägare, budget, arbetssätt och milstolpar.', 'Bestäm vad som gäller om arbetet drar ut på tiden.'],
  },
  check: (facts, asOf) => (facts.all('vision').length === 0 ? emptyRegister(facts, 'vision', asOf, 'vision') : facts.on('vision', asOf).flatMap((vision) => judge(facts, vision, asOf) ?? [])),
};

function judge(facts: Facts, vision: Row<'vision'>, asOf: Day): Outcome | undefined {
  const months = facts.thresholdNumber('visionEndingMonths', asOf) ?? 24;
  const { validUntil } = vision;
  if (vision.status !== 'in-force' || validUntil === null || validUntil > addMonths(asOf, months)) return undefined;
  const isFollowed = facts.all('vision').some((next) => next.status === 'in-force' && isValidOn(next, validUntil));
  if (isFollowed) return undefined;
  const isUnprepared = or(isAbsent('vision', vision, 'nextOwner'), isAbsent('vision', vision, 'nextBudget'), isAbsent('vision', vision, 'nextMethod'));
  return conclude({ notice: isUnprepared }, {
    subject: { kind: 'vision', id: vision.id }, day: asOf, due: validUntil, code: 'ending', parameters: { vision: vision.id, last: lastDayOf(vision), months },
    evidence: seenAll(seen('vision', vision, 'nextOwner'), seen('vision', vision, 'nextBudget'), seen('vision', vision, 'nextMethod')),
  });
}
