import type { Facts, Row } from '../../facts/facts.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, unknown } from '../three-valued.js';
import { lacksDelegation, reachesStaff, senderOf } from './direct-order.js';

export const directOrder: StructureRule = {
  id: 'ROLE-DIRECT-ORDER', version: 1, on: 'structure',
  title: 'Enskild förtroendevald ger operativ instruktion',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['registration'],
  basis: [
    { law: 'KL-6-3' }, { law: 'KL-6-37', note: 'Nämnden beslutar tillsammans om den inte har delegerat' }, { law: 'KL-6-39' }, { law: 'KL-7-1', note: 'Direktören leder förvaltningen under styrelsen' }, { law: 'KL-7-2' },
    { practice: 'Bygger på rapportens case', mark: 'secondary' },
  ],
  cases: [
    { no: 4, primary: true, why: 'Styrelsens ordförande gav sina besked direkt hos exploateringschefen. Likheten är att en enskild förtroendevald styr arbetet utan att nämnden har beslutat.' },
    { no: 8, why: 'Chefer i socialtjänsten pressades på sidan av linjen. Skillnaden är att det där sällan var en tydlig order.' },
    { no: 13, why: 'Ordföranden ville bestämma hur cheferna använde sin delegation.' },
  ],
  dataNeeded: 'Frivilligt registrerade instruktioner: från vem, art, ärende och om ett organ har beslutat om uppdraget. Punkter som ger uppdraget beslutanderätt.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { order: 'En förtroendevald i {body:inline} gav {to:inline} en operativ instruktion utan beslut.', [cannotTell]: 'Fanns det ett beslut bakom instruktionen den {on:day}?' },
    happened: { order: 'Den {on:day} fick {to:inline} en instruktion om hur arbetet ska utföras. Den kom från en enskild förtroendevald. Inget organ har beslutat om uppdraget, och ingen punkt i delegationsordningen ger rätt till det.' },
    says: 'Det är nämnden som beslutar, tillsammans. En enskild förtroendevald får fråga och be om underlag men leder inte arbetet. Förvaltningen leds av sina chefer.',
    allowed: 'Ordföranden hade bett direktören återkomma med ett förslag, eller nämnden hade beslutat om ett uppdrag.',
    remedy: ['Gör om önskemålet till ett uppdrag som organet beslutar om.', 'Ta sådana frågor genom direktören eller förvaltningschefen.', 'Skriv in kontaktvägarna i direktörsinstruktionen.'],
  },
  check: (facts, asOf) => facts.on('instruction', asOf).flatMap((instruction) => judge(facts, instruction) ?? []),
};

function judge(facts: Facts, instruction: Row<'instruction'>): Outcome | undefined {
  const sender = senderOf(facts, instruction);
  if (!sender || !reachesStaff(facts, instruction.to)) return undefined;
  const matter = facts.periodsOf('matter', instruction.matter).at(-1);
  const notDelegated = lacksDelegation(facts, instruction, sender, (item) => matter === undefined || item.matterType === matter.matterType);
  const risk = and(
    holds('instruction', instruction, 'instructionKind', (kind) => kind === 'operational'), isAbsent('instruction', instruction, 'bodyDecision'),
    // Without a matter an item may be about something else than what was asked for.
    notDelegated === false && !matter ? unknown('instruction', instruction.id, 'matter') : notDelegated,
  );
  return conclude({ risk }, {
    subject: { kind: 'instruction', id: instruction.id }, day: instruction.day, code: 'order', instance: 'order', parameters: { body: sender.body, to: instruction.to, on: instruction.day },
    evidence: [seen('instruction', instruction, 'from'), seen('instruction', instruction, 'instructionKind'), seen('instruction', instruction, 'bodyDecision')],
  });
}
