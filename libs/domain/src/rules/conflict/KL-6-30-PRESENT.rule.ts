import type { BodyKind } from '../../registers/organization/body.js';
import { bodyOf, ownBodyKinds } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, or, unknown, type Truth } from '../three-valued.js';
import type { Part } from './took-part.js';

export const disqualifiedPresent: DecisionRule = {
  id: 'KL-6-30-PRESENT', version: 1, on: 'decision',
  title: 'Jävig närvarande vid handläggningen',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [
    { law: 'KL-6-30', note: 'Nämnd: varken delta eller vara närvarande' }, { law: 'KL-5-47', note: 'Fullmäktige: inte delta, men får vara kvar i salen' }, { law: 'KL-12-16', note: 'Revisorerna' },
  ],
  cases: [
    { no: 6, primary: true, why: 'Gränsen mellan personen och uppdraget var suddig hos nämndens ordförande. Likheten är att den som har ett intresse blir kvar i rummet. Skillnaden är att jävet här är konstaterat.' },
    { no: 4, why: 'Informella band styrde vem som fick vara med, fast utan att någon var jävig.' },
  ],
  dataNeeded: 'Deltagande per paragraf, jäv enligt protokollet och om något av lagens undantag gällde.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      decided: 'Någon som var jävig var med i beslutet {number}.', present: 'Någon som var jävig var kvar i rummet vid {number}.', [cannotTell]: 'Gällde något undantag för den jäviga vid {number}?',
    },
    happened: {
      decided: 'Den {on:day} behandlade {body:inline} "{title}". Jäv är anmält eller konstaterat i protokollet, men personen deltog ändå. Inget av lagens undantag är antecknat.',
      present: 'Den {on:day} behandlade {body:inline} "{title}". Jäv är anmält eller konstaterat i protokollet, men personen är antecknad som närvarande under paragrafen. Inget av lagens undantag är antecknat.',
    },
    says: 'Den som är jävig i en nämnd ska lämna rummet när ärendet handläggs. I fullmäktige får personen sitta kvar men inte delta.',
    allowed: 'Personen hade lämnat rummet och en ersättare hade trätt in, eller organet hade prövat frågan och funnit att det inte var jäv.',
    remedy: ['Kontrollera mot protokollet vem som var i rummet.', 'Pröva om ärendet behöver avgöras på nytt.', 'Lägg in en fast rad i protokollsmallen: "lämnar rummet, ersätts av".'],
  },
  check: (decision, facts) => {
    const rows = facts.where('participation', 'decision', decision.id).filter((row) => row.recusal === 'disqualified' || row.recusal === 'declared');
    const body = bodyOf(facts, decision);
    if (rows.length === 0) return undefined;
    const within = (kinds: readonly BodyKind[]): Truth => (body ? holds('body', body, 'bodyKind', (kind) => kinds.includes(kind)) : unknown('body', decision.body, 'bodyKind'));
    const did = (parts: readonly Part[]) => or(...rows.map((row) => and(holds('participation', row, 'part', (part) => parts.includes(part)), isAbsent('participation', row, 'exception'))));
    const decided = and(within(ownBodyKinds), did(['decided', 'handled']));
    // In the council the disqualified may stay in the room (KL 5:47).
    const present = and(within(ownBodyKinds.filter((kind) => kind !== 'council')), did(['present']));
    return conclude({ unlawful: or(decided, present) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: decided === true ? 'decided' : 'present',
      parameters: { number: decision.number, title: decision.title, on: decision.day, body: decision.body },
      evidence: rows.flatMap((row) => [seen('participation', row, 'recusal'), seen('participation', row, 'part')]),
    });
  },
};
