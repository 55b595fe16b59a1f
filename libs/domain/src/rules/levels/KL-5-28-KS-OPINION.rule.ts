import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, or } from '../three-valued.js';
import { boardUnheard, committeeUnheard, mustBePrepared, stepsBefore } from './preparation.js';

export const boardOpinion: DecisionRule = {
  id: 'KL-5-28-KS-OPINION', version: 1, on: 'decision',
  title: 'Styrelsen eller nämnden har inte fått yttra sig',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-5-28' }, { law: 'KL-5-27' }, { law: 'KL-6-13', note: 'Punkt 1: styrelsen bereder fullmäktiges ärenden' }],
  cases: [
    { no: 6, primary: true, why: 'Delarna arbetade var för sig och ingen såg helheten. Likheten är att den som har helhetsansvaret inte fick tala.' },
    { no: 10, why: 'En samverkansfråga kan se klok ut i en nämnd utan att någon väger den mot resten.' },
  ],
  dataNeeded: 'Ärendets beredningssteg med organ och dag, och ett märke om att de är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      board: '{body:name} avgjorde ett ärende som styrelsen inte hade fått yttra sig om.', committee: '{body:name} avgjorde ett ärende som den ansvariga nämnden inte hade fått yttra sig om.',
      [cannotTell]: 'Fick de som berördes yttra sig före {number}?',
    },
    happened: {
      board: 'Den {on:day} beslutade {body:inline} "{title}". Ärendet var berett av någon annan än styrelsen, och inget tillfälle för styrelsen att yttra sig är antecknat före den dagen.',
      committee: 'Den {on:day} beslutade {body:inline} "{title}". Bara en fullmäktigeberedning hade behandlat ärendet, och ingen nämnd med ansvar för frågan hade fått tillfälle att yttra sig.',
    },
    says: 'När en annan nämnd eller en fullmäktigeberedning har berett ett ärende ska styrelsen alltid få tillfälle att yttra sig. Har bara en fullmäktigeberedning arbetat med det ska också den nämnd som berörs få tillfälle.',
    allowed: 'Att styrelsen hade fått ärendet och avstått från att yttra sig. Tillfället räcker.',
    remedy: ['Kontrollera om styrelsen eller nämnden fick ärendet utan att det antecknades.', 'Är ärendet inte avgjort: återremittera det för yttrande.', 'Är det avgjort: överväg att ta upp det på nytt efter yttrandet.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!matter || !type || bodyOf(facts, decision)?.bodyKind !== 'council') return undefined;
    const steps = stepsBefore(facts, matter.id, decision.day);
    const board = boardUnheard(facts, decision, steps);
    const committee = committeeUnheard(facts, decision, steps, type);
    return conclude({ unlawful: and(or(board, committee), mustBePrepared(decision, matter, type)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: board === true ? 'board' : 'committee',
      parameters: { body: decision.body, title: decision.title, number: decision.number, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'body'), ...steps.map((step) => seen('preparation-step', step, 'stepKind'))),
    });
  },
};
