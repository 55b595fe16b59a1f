import type { Facts, Row } from '../../facts/facts.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent } from '../three-valued.js';
import { lacksDelegation, reachesStaff, senderOf } from './direct-order.js';

const appointing: readonly string[] = ['ANST_FORVCHEF', 'ANST_CHEF', 'ANST_REKTOR', 'ANST_OVRIG'];

export const personnelInterference: StructureRule = {
  id: 'ROLE-PERSONNEL', version: 1, on: 'structure',
  title: 'Politisk inblandning i chefstillsättning eller chefsbyte',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['registration'],
  basis: [
    { law: 'KL-6-3', note: 'Nämnden beslutar i personalfrågor tills den delegerar' }, { law: 'KL-7-1', note: 'Styrelsen utser direktören' }, { practice: 'Nämndens delegationsordning för anställningar', mark: 'secondary' },
    { practice: 'Bygger på rapportens case', mark: 'secondary' },
  ],
  cases: [
    { no: 13, primary: true, why: 'Den nya ledningen ville byta chefer som inte höll budgeten. Likheten är att en enskild förtroendevald vill bestämma vem som ska ha en tjänst.' },
    { no: 8, why: 'Socialchefen var utsatt för tryck. Skillnaden är att ingen där begärde ett byte.' },
    { no: 7, why: 'Direktörer kom och gick med vederlag, och det syntes inte vem som ville det.' },
  ],
  dataNeeded: 'Frivilligt registrerade instruktioner i personalfrågor, om ett organ har beslutat, och delegation för anställningar.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { personnel: 'En förtroendevald i {body:inline} gav besked i en personalfråga utan att något organ hade beslutat.', [cannotTell]: 'Fanns det ett beslut bakom önskemålet i personalfrågan den {on:day}?' },
    happened: { personnel: 'Den {on:day} framförde en enskild förtroendevald till {to:inline} hur en fråga om {what} skulle lösas. Inget organ har beslutat om det, och avsändaren har ingen delegation i sådana ärenden.' },
    says: 'Vem som anställs, flyttas eller slutar avgörs av nämnden eller den som nämnden har gett uppdraget. En enskild förtroendevald har ingen sådan rätt.',
    allowed: 'Styrelsen beslutar om direktörens anställning och lön, vid ett sammanträde.',
    remedy: ['Hantera frågan som arbetsgivarfråga hos den som har delegationen.', 'Följ upp direktörens uppdrag i styrelsen i stället.', 'Skriv ned vad som har sagts.'],
  },
  check: (facts, asOf) => facts.on('instruction', asOf).flatMap((instruction) => judge(facts, instruction) ?? []),
};

const words = { employment: 'anställning', transfer: 'omplacering', dismissal: 'avslut', pay: 'lön', other: 'personal' } as const;

function judge(facts: Facts, instruction: Row<'instruction'>): Outcome | undefined {
  const sender = senderOf(facts, instruction);
  if (!sender || !reachesStaff(facts, instruction.to)) return undefined;
  const risk = and(
    holds('instruction', instruction, 'instructionKind', (kind) => kind === 'personnel'), holds('instruction', instruction, 'personnelMatter', (what) => what !== 'other'),
    isAbsent('instruction', instruction, 'bodyDecision'), lacksDelegation(facts, instruction, sender, (item) => appointing.includes(item.matterType ?? '')),
  );
  return conclude({ risk }, {
    subject: { kind: 'instruction', id: instruction.id }, day: instruction.day, code: 'personnel', instance: 'personnel',
    parameters: { body: sender.body, to: instruction.to, on: instruction.day, what: words[instruction.personnelMatter ?? 'other'] },
    evidence: [seen('instruction', instruction, 'from'), seen('instruction', instruction, 'personnelMatter'), seen('instruction', instruction, 'bodyDecision')],
  });
}
