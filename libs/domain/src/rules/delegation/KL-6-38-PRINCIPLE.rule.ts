import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { assessed, assessmentOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isUnknown, unknown, type Truth } from '../three-valued.js';

export const delegatedPrinciple: DecisionRule = {
  id: 'KL-6-38-PRINCIPLE', version: 1, on: 'decision',
  title: 'Vägval för verksamheten avgjort på delegation',
  severities: ['unlawful', 'notice'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-38', note: 'Första stycket 1' }, { law: 'KL-8-4' }, { law: 'KL-9-37' }, { law: 'SKOL-2-10', note: 'Rektors egen rätt berörs inte' },
    { law: 'PRAXIS-KRSundsvall185718', note: 'Flytt av årskurser kunde inte delegeras' },
  ],
  cases: [
    { no: 11, primary: true, why: 'Att flytta elever mellan orter är samma vägval som en nedläggning, i mindre skala. Likheten är att verksamhetens omfattning ändras.' },
    { no: 13, why: 'Ett sparkrav delades upp på verksamheterna utan att nämnden tog ställning.' },
  ],
  dataNeeded: 'Grunden för beslutet, ärendetypen och bedömningen av om ärendet rör mål, inriktning, omfattning eller kvalitet.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      touches: 'Ett beslut om verksamhetens inriktning togs på delegation.', structural: 'Ett strukturbeslut togs på delegation utan att någon har bedömt om det får delegeras.',
      [cannotTell]: 'Rör beslutet {number} verksamhetens mål, inriktning, omfattning eller kvalitet?',
    },
    happened: {
      touches: 'Den {on:day} beslutades "{title}" på uppdrag av {body:inline}. Ärendet är bedömt som ett ärende om mål, inriktning, omfattning eller kvalitet.',
      structural: 'Den {on:day} beslutades "{title}" på uppdrag av {body:inline}. Ärendetypen ändrar verksamhetens struktur. Ingen bedömning är registrerad.',
    },
    says: 'Ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet får nämnden inte lämna ifrån sig. Det gäller utskott, ledamöter, anställda och självförvaltningsorgan lika.',
    allowed: 'Rektorn hade fått bestämma hur klasserna delas in inom skolan, med stöd direkt i skollagen.',
    remedy: ['Låt nämnden ta beslutet.', 'Ta bort punkten ur delegationsordningen eller snäva in den.', 'Registrera bedömningen.'],
  },
  check: (decision, facts, asOf) => {
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const isDelegated = holds('decision', decision, 'basis', (basis) => ['delegation', 'sub-delegation', 'self-governance', 'contract-delegation'].includes(basis));
    const touches = touchesGoals(facts, matter, asOf);
    const assessment = assessmentOf(facts, decision.matter, 'goals-scope-quality', asOf);
    return conclude({ unlawful: and(isDelegated, touches), notice: and(isDelegated, isUnknown(touches) && type?.isStructural === true) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: touches === true ? 'touches' : 'structural',
      parameters: { title: decision.title, number: decision.number, body: decision.body, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'basis'), matter && seen('matter', matter, 'matterType'), assessment && seen('assessment', assessment, 'value')),
    });
  },
};

/** What a person has said; a matter type that never concerns the direction of the work needs no assessment. */
function touchesGoals(facts: Facts, matter: Row<'matter'> | undefined, asOf: Day): Truth {
  const answer = assessed(facts, matter?.id ?? null, 'goals-scope-quality', asOf);
  if (!isUnknown(answer)) return answer;
  const type = matterTypeOf(facts, matter);
  if (!type) return unknown('matter', matter?.id ?? null, 'matterType');
  return type.touchesGoals === 'no' ? false : answer;
}
