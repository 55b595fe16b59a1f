import type { Facts, Row } from '../../facts/facts.js';
import { daysBetween, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll, undetermined } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds } from '../three-valued.js';
import { runningOn } from './running.js';

export const colGoalConflict: StructureRule = {
  id: 'COL-GOAL-CONFLICT', version: 1, on: 'structure',
  title: 'Målkonflikt mellan huvudman och samverkan ohanterad',
  severities: ['risk'], direction: 'collaboration-to-principal', mode: ['registration'],
  basis: [{ law: 'KL-6-11', note: 'Styrelsen följer frågor som påverkar utvecklingen' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Taxan höjdes och återvinningscentralen skulle stängas, tvärt emot kommunens servicemål. Likheten är två mål som drar åt olika håll utan att någon väljer.' },
    { no: 2, why: 'Regionens och kommunernas mål gick isär. Likheten är att ingen tog upp konflikten till beslut.' },
    { no: 11, why: 'Lokala krav stod mot det gemensamma. Skillnaden är att frågan där gällde en egen verksamhet.' },
  ],
  dataNeeded: 'Registrerade målkonflikter med dag, läge och beslut, och mål som ett samarbete motverkar.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { open: '"{title}" har stått öppen i {days} dagar.', [cannotTell]: 'Hur är målkonflikten i {collaboration:name} hanterad?' },
    happened: { open: 'Konflikten mellan det egna målet och {collaboration:name} lyftes den {raised:day}. Den är ännu varken accepterad, kompenserad, under förhandling eller löst.' },
    says: 'Styrelsen ska följa det som påverkar kommunens utveckling och ta upp det hos dem som kan göra något. En konflikt som ingen äger avgörs av den andra parten. Hur länge den får stå öppen är en lokal gräns.',
    allowed: 'Konflikten hade registrerats och styrelsen hade beslutat att acceptera den, med skäl.',
    remedy: ['Ta upp ett ärende i styrelsen.', 'Välj: acceptera, kompensera, förhandla eller säga upp.', 'Anteckna beslutet vid konflikten.'],
  },
  check: (facts, asOf) => [...facts.on('goal-conflict', asOf).flatMap((one) => judge(facts, one, asOf) ?? []), ...runningOn(facts, asOf).flatMap((one) => unregistered(facts, one, asOf))],
};

function judge(facts: Facts, conflict: Row<'goal-conflict'>, asOf: Day): Outcome | undefined {
  const { raisedOn, collaboration } = conflict;
  const isOpen = holds('goal-conflict', conflict, 'status', (status) => status === 'open');
  const isOld = holds('goal-conflict', conflict, 'raisedOn', (raised) => daysBetween(raised, asOf) > (facts.thresholdNumber('goalConflictDays', asOf) ?? 90));
  return conclude({ risk: and(isOpen, isOld) }, {
    subject: { kind: 'goal-conflict', id: conflict.id }, day: asOf, code: 'open', instance: 'open',
    parameters: { title: conflict.title, collaboration, raised: raisedOn, days: raisedOn === null ? null : daysBetween(raisedOn, asOf) }, evidence: seenAll(seen('goal-conflict', conflict, 'status'), seen('goal-conflict', conflict, 'raisedOn')),
  });
}

/** A goal that the collaboration works against, and no conflict registered about it: a person must say. */
function unregistered(facts: Facts, one: Row<'collaboration'>, asOf: Day): readonly Outcome[] {
  const known = new Set(facts.where('goal-conflict', 'collaboration', one.id).map((row) => row.goal));
  const opposed = facts.on('goal-link', asOf).filter((link) => link.subject === one.id && link.relation === 'opposes' && !known.has(link.goal));
  return opposed.map((link) => undetermined({
    subject: { kind: 'collaboration', id: one.id }, day: asOf, instance: link.goal ?? link.id, parameters: { collaboration: one.id }, evidence: seenAll(seen('goal-link', link, 'relation')),
  }, { kind: 'goal-conflict', id: null, field: 'status' }));
}
