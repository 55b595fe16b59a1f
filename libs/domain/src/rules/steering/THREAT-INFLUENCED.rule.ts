import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { isAbsent } from '../three-valued.js';

export const threatInfluenced: StructureRule = {
  id: 'THREAT-INFLUENCED', version: 1, on: 'structure',
  title: 'Beslut ändrat efter hot utan redovisad saklig grund',
  severities: ['risk'], direction: 'formal-to-informal', mode: ['registration'],
  basis: [{ law: 'RF-1-9', note: 'Saklighet' }, { law: 'KL-4-18a' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 12, primary: true, why: 'Hoten gjorde att några ville backa. Likheten är att ärendet bytte riktning efteråt. Skillnaden kan vara att det finns ett sakligt skäl som bara inte är nedskrivet.' },
    { no: 11, why: 'Beslutet svängde under en storm av reaktioner, och ingen kunde säga varför.' },
  ],
  dataNeeded: 'Hothändelser i det skyddade området med ärende, och beslut i ärendet med antecknad ändring och skäl.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { changed: 'Beslutet "{decision:name}" ändrade ärendet efter en hothändelse, utan skäl.', [cannotTell]: 'Vilka skäl hade beslutet "{decision:name}"?' },
    happened: { changed: 'En hothändelse i ärendet är registrerad den {on:day}. Inom {days} dagar ändrades hanteringen, och det är antecknat att skäl saknas. Det säger inte att hotet var orsaken.' },
    says: 'Den som beslutar ska vara saklig och opartisk. Ett beslut som vänder efter ett hot behöver skäl som står i ärendet, så att ingen kan tro att hotet avgjorde. Antalet dagar är en lokal gräns.',
    allowed: 'Ärendet återremitteras med ett sakligt skäl, till exempel ett nytt underlag.',
    remedy: ['Skriv ned skälen, eller ta upp ärendet på nytt.', 'Se till att de som beslutar har skydd, så att ärendet kan prövas i lugn.', 'Skriv inga detaljer om hotet i det öppna registret.'],
  },
  check: (facts, asOf) => facts.on('threat-incident', asOf).flatMap((incident) => judge(facts, incident, asOf)),
};

function judge(facts: Facts, incident: Row<'threat-incident'>, asOf: Day): readonly Outcome[] {
  if (incident.matter === null) return [];
  const days = facts.thresholdNumber('threatInfluenceDays', asOf) ?? 60;
  const turns = facts.where('decision', 'matter', incident.matter).filter((decision) =>
    decision.courseChange !== null && decision.day <= asOf && decision.day >= incident.day && decision.day <= addDays(incident.day, days));
  return turns.flatMap((decision) => conclude({ risk: isAbsent('decision', decision, 'reasons') }, {
    // The subject lies in the protected area, and so does the finding.
    subject: { kind: 'threat-incident', id: incident.id }, day: decision.day, code: 'changed', instance: decision.id, parameters: { decision: decision.id, on: incident.day, days },
    evidence: seenAll(seen('threat-incident', incident, 'matter'), seen('decision', decision, 'courseChange')),
  }) ?? []);
}
