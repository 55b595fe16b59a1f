import type { Facts, Row } from '../../facts/facts.js';
import type { Matter } from '../../registers/decisions/matter.js';
import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule, Outcome } from '../rule.js';
import { holds } from '../three-valued.js';

export const structureNoImpact: DecisionRule = {
  id: 'STRUCTURE-NO-IMPACT', version: 1, on: 'decision',
  title: 'Strukturbeslut utan konsekvensbild, dialog eller kompensation',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['determinate'],
  basis: [
    { law: 'KL-8-3', note: 'Samråd med brukare' }, { law: 'KL-5-36', note: 'Synpunkter får hämtas in' }, { practice: 'Barnkonventionen, lag (2018:1197)', mark: 'unverified' },
    { practice: 'Bygger på rapportens case', mark: 'secondary' },
  ],
  cases: [
    { no: 11, primary: true, why: 'Förslaget överraskade orterna och kompensationen kom efteråt. Likheten är att något av det som lugnar och förklarar inte fanns när beslutet fattades.' },
    { no: 12, why: 'Tuffa beslut väckte hårda reaktioner. Skillnaden är att ingen här har hotats.' },
  ],
  dataNeeded: 'Vilka konsekvenser, vilken dialog och vilka planer som fanns i underlaget när beslutet fattades.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { lacking: '"{decision:name}" avgjordes utan hela konsekvensbilden.', [cannotTell]: 'Vilka konsekvenser stod i underlaget till "{decision:name}"?' },
    happened: { lacking: 'Beslutet ändrar verksamhetens struktur. I underlaget fanns inte: {lacking}.' },
    says: 'En nämnd ska verka för samråd med dem som använder verksamheten, och synpunkter får hämtas in innan fullmäktige avgör. Ingen lag räknar upp vad underlaget ska innehålla. Erfarenheten är att brukarna, orten, dialogen, kompensationen och omställningen behöver vara besvarade före beslutet.',
    allowed: 'Dialogen är genomförd och redovisad, och kompensationen är beredd när ärendet avgörs.',
    remedy: ['Komplettera underlaget, eller återremittera om ärendet inte är avgjort.', 'Gör en dialogplan och berätta om syfte och alternativ före beslutet.'],
  },
  check: judge,
};

const parts: Readonly<Record<NonNullable<Matter['impact']>[number], string>> = {
  'user-impact': 'konsekvenser för barn eller brukare', 'place-impact': 'konsekvenser för orterna', 'dialogue-plan': 'dialogplan', compensation: 'kompensation', 'transition-plan': 'omställningsplan',
};

function judge(decision: Row<'decision'>, facts: Facts): Outcome | undefined {
  const matter = matterOf(facts, decision);
  if (!matter || decision.kind !== 'decision' || matterTypeOf(facts, matter)?.isStructural !== true) return undefined;
  const lacking = Object.entries(parts).filter(([part]) => !matter.impact?.some((told) => told === part)).map(([, words]) => words);
  return conclude({ risk: holds('matter', matter, 'impact', () => lacking.length > 0, true) }, {
    subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'lacking', parameters: { decision: decision.id, lacking: lacking.join(', ') },
    evidence: seenAll(seen('matter', matter, 'matterType'), seen('decision', decision, 'kind')),
  });
}
