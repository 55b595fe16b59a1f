import { isInformal, matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, or } from '../three-valued.js';
import { formalDecisions } from './informal-forum.js';

export const decisionForum: DecisionRule = {
  id: 'INF-DECISION-FORUM', version: 1, on: 'decision',
  title: 'Beslut fattat i informellt forum',
  severities: ['unlawful'], direction: 'formal-to-informal', mode: ['registration', 'indicator'],
  basis: [
    { law: 'KL-1-4' }, { law: 'KL-3-3' }, { law: 'KL-3-4' }, { law: 'KL-3-5' }, { law: 'KL-6-3' }, { law: 'KL-6-37', note: 'Presidium och utskott beslutar bara på delegation' }, { law: 'KL-6-41' },
  ],
  cases: [
    { no: 13, primary: true, why: 'Besparingen blev till på majoritetens måndagsmöten. Likheten är att alla handlade som om det var bestämt.' },
    { no: 11, why: 'När arbetsutskottet vände togs det för ett beslut.' },
    { no: 4, why: 'Det som avgjorde gick informella vägar.' },
  ],
  dataNeeded: 'Var det avgjordes, ärendets formella beslut och åtgärder som hänvisar till det.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { decided: '"{title}" avgjordes utan något formellt beslut.', acted: 'En åtgärd vilade på ett informellt ställningstagande.', [cannotTell]: 'Finns det ett formellt beslut bakom "{title}"?' },
    happened: {
      decided: 'Den {on:day} registrerades "{title}" som beslutat i ett forum som inte kan besluta. Inget formellt beslut finns i ärendet.',
      acted: 'Den {on:day} registrerades "{title}" som beslutat i ett forum som inte kan besluta. En åtgärd började innan det formella beslutet fanns.',
    },
    says: 'Det är fullmäktige, styrelsen och nämnderna som beslutar, eller den som de har delegerat till. Gruppledare, majoriteten eller en ledningsgrupp kan komma överens, men det är inget beslut.',
    allowed: 'Gruppledarna hade enats om ett yrkande som styrelsen sedan beslutade om.',
    remedy: ['Ta upp frågan till beslut i rätt organ.', 'Vänta med åtgärder tills beslutet finns.', 'Kalla det informella forumet för samråd, i kalendern och i anteckningarna.'],
  },
  check: (decision, facts, asOf) => {
    if (!isInformal(facts, decision)) return undefined;
    const formal = formalDecisions(facts, decision, asOf)[0];
    const matter = matterOf(facts, decision);
    const acted = facts.where('execution-action', 'decision', decision.id).filter((action) => action.day <= asOf && formal !== undefined && action.day < formal.day);
    const undecided = noneExists(facts, 'decision', [decision.matter, matter?.body ?? null, decision.body], asOf, formal !== undefined);
    return conclude({ unlawful: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), or(undecided, acted.length > 0)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: acted.length > 0 ? 'acted' : 'decided', parameters: { title: decision.title, on: decision.day },
      evidence: [seen('decision', decision, 'forum'), ...acted.map((action) => seen('execution-action', action, 'decision'))],
    });
  },
};
