import type { Facts, Row } from '../../facts/facts.js';
import { assessmentOf, bodyOf, matterOf, matterTypeOf, ownBodyKinds } from '../deciding.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';

/** Kinds of matters that mostly change the work of many employees. Whether one does is for a person to say. */
const majorTypes: readonly string[] = [
  'ORGANISATION_FORV', 'UPPSAGNING_ARBETSBRIST', 'SKOLSTRUKTUR', 'ALDREBOENDE_STRUKTUR', 'BIBLIOTEK_FILIAL', 'BRANDSTATION', 'OVERLAMNANDE', 'R_VARDUTBUD', 'R_SJUKHUS', 'R_PSYKIATRI',
];
const unionSteps: readonly Row<'preparation-step'>['stepKind'][] = ['union-negotiation', 'union-collaboration'];

export const negotiationSkipped: DecisionRule = {
  id: 'MBL-11-SKIPPED', version: 1, on: 'decision',
  title: 'Förändringsbeslut utan primär förhandling',
  severities: ['unlawful', 'notice'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [
    { practice: 'MBL 11 §: arbetsgivaren förhandlar före beslut om viktigare förändring, om inte synnerliga skäl finns', mark: 'secondary' }, { practice: 'Ett samverkansavtal kan ersätta förhandlingen', mark: 'secondary' },
  ],
  cases: [
    { no: 11, primary: true, why: 'Personalen i skola och ishall ställdes om. Likheten är att de som berördes fick veta sent. Skillnaden är att regeln bara gäller förhandlingen med facket.' },
    { no: 13, why: 'Besparingar ändrade arbetet för många.' },
  ],
  dataNeeded: 'Bedömningen om förändringen är viktigare, beredningssteg för förhandling eller samverkan med dag, och undantag.',
  validFrom: null, absenceBased: true,
  texts: {
    title: {
      skipped: 'Beslutet {number} fattades innan förhandlingen var avslutad.', 'to-assess': 'Ingen har bedömt om {number} är en viktigare förändring för personalen.', [cannotTell]: 'Var förhandlingen avslutad före beslutet {number}?',
    },
    happened: {
      skipped: '"{title}" beslutades den {on:day}. Förändringen är bedömd som viktigare, och ingen förhandling eller samverkan var avslutad den dagen.',
      'to-assess': '"{title}" beslutades den {on:day}. Sådana ärenden ändrar ofta arbetet för många. Ingen förhandling eller samverkan är införd, och ingen har bedömt om den behövdes.',
    },
    says: 'Arbetsgivaren ska på eget initiativ förhandla med facket innan den beslutar om en viktigare förändring av sin verksamhet. Ett kollektivavtal om samverkan kan gälla i stället, och synnerliga skäl kan göra att beslutet inte kan vänta.',
    allowed: 'En förhandling som avslutades den 5 februari inför ett beslut den 12 februari.',
    remedy: ['Bedöm om förändringen är viktigare och anteckna skälen.', 'Förhandla och fatta ett nytt beslut.', 'Räkna med att skadestånd till facket kan bli aktuellt.'],
  },
  check: (decision, facts, asOf) => {
    if (decision.kind !== 'decision') return undefined;
    const bodyKind = bodyOf(facts, decision)?.bodyKind;
    if (!bodyKind || !ownBodyKinds.includes(bodyKind)) return undefined;
    const matter = matterOf(facts, decision);
    const assessment = assessmentOf(facts, decision.matter, 'major-workplace-change', asOf);
    const isLikely = majorTypes.includes(matterTypeOf(facts, matter)?.key ?? '');
    if (assessment ? assessment.value !== true : !isLikely) return undefined;
    const skipped = and(holdsInFull(facts, 'decision', decision, 'unionException', () => false, [decision.body, decision.matter], decision.day, true), not(isNegotiated(facts, decision)));
    return conclude(assessment ? { unlawful: skipped } : { notice: skipped }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: assessment ? 'skipped' : 'to-assess', parameters: { number: decision.number, title: decision.title, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'day'), assessment && seen('assessment', assessment, 'value'), matter && seen('matter', matter, 'matterType')),
    });
  },
};

/** Was a negotiation, or collaboration under a collective agreement, concluded by the day of the decision? */
function isNegotiated(facts: Facts, decision: Row<'decision'>): Truth {
  const steps = facts.where('preparation-step', 'matter', decision.matter).filter((step) => unionSteps.includes(step.stepKind) && step.day <= decision.day);
  const none = noneExists(facts, 'preparation-step', [decision.matter, decision.body], decision.day, steps.length > 0);
  return or(...steps.map((step) => holds('preparation-step', step, 'concludedOn', (concluded) => concluded <= decision.day)), steps.length === 0 && not(none));
}
