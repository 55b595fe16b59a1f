import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and } from '../three-valued.js';
import { isPreparation, mustBePrepared, noStep, stepsBefore } from './preparation.js';

export const noPreparation: DecisionRule = {
  id: 'KL-5-26-NO-PREPARATION', version: 1, on: 'decision',
  title: 'Fullmäktigebeslut utan beredning',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-5-26' }, { law: 'KL-5-29' }, { law: 'KL-5-30', note: 'Nyvalda fullmäktige' }, { law: 'KL-5-31', note: 'Extra val' }, { law: 'KL-5-32', note: 'Revisionsberättelsen' }, { law: 'KL-5-33', note: 'Brådskande ärende, om alla närvarande är eniga' }, { law: 'KL-5-34' }, { law: 'KL-9-5', note: 'En förbundsdirektion är också styrelse' }],
  cases: [
    { no: 13, primary: true, why: 'Vad som var färdigt att beslutas bestämdes i ett informellt möte. Likheten är att den ordinarie beredningen hoppades över.' },
    { no: 4, why: 'Beredningsvägen skulle kortas. Skillnaden är att beslutet här ändå fattades i fullmäktige.' },
    { no: 3, why: 'En lösning lades fram som förvaltningen aldrig hade fått arbeta med.' },
  ],
  dataNeeded: 'Ärendets beredningssteg med organ och dag, ett märke om att de är införda, och om ärendet är undantaget från beredning.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { unprepared: '{body:name} avgjorde ett ärende som ingen nämnd eller beredning hade behandlat.', [cannotTell]: 'Hur bereddes ärendet bakom {number}?' },
    happened: { unprepared: 'Den {on:day} beslutade {body:inline} "{title}". Före den dagen finns ingen beredning av en berörd nämnd eller en fullmäktigeberedning, och ärendet är inte undantaget.' },
    says: 'Innan fullmäktige avgör ett ärende ska en nämnd som det berör eller en fullmäktigeberedning ha berett det. Val, avsägelser och några fler frågor är undantagna. Ett brådskande ärende får avgöras ändå, om alla närvarande är eniga om det.',
    allowed: 'Att ärendet hade beretts i nämnden före sammanträdet, eller att alla närvarande hade varit eniga om att det inte kunde vänta.',
    remedy: ['Kontrollera om beredningen finns men inte är införd.', 'Är ärendet inte avgjort: bordlägg eller återremittera det.', 'Är det avgjort: bered det i berörd nämnd, låt styrelsen yttra sig och låt fullmäktige besluta på nytt.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!matter || !type || bodyOf(facts, decision)?.bodyKind !== 'council') return undefined;
    const prepared = stepsBefore(facts, matter.id, decision.day).some((step) => isPreparation(facts, step, type));
    return conclude({ unlawful: and(mustBePrepared(decision, matter, type), noStep(facts, decision, prepared)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'unprepared',
      parameters: { body: decision.body, title: decision.title, number: decision.number, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'body'), seen('matter', matter, 'exemptFromPreparation')),
    });
  },
};
