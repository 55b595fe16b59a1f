import { isReported, nextMeeting } from '../../deadlines/reporting.js';
import { addDays } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or } from '../three-valued.js';
import { aboutDecision } from './delegated-basis.js';
import { wasHeld } from './held-meeting.js';
import { isUrgentByStatute } from './urgent-decision.js';

export const urgentNotReported: DecisionRule = {
  id: 'KL-6-39-NOT-REPORTED', version: 1, on: 'decision',
  title: 'Brådskebeslut inte anmält vid nästa sammanträde',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-40', note: 'Andra stycket: gäller alltid, nämnden kan inte bestämma annat' }, { law: 'KL-6-39' }, { law: 'LVU-6', note: 'Samma krav' }, { law: 'LVU-27' }, { law: 'LVU-31d' }],
  cases: [
    { no: 4, primary: true, why: 'Nämnden fick inte veta vad som hade gjorts upp vid sidan av den. Likheten är beslutet som nämnden inte ser.' },
    { no: 13, why: 'Ingen hade sagt till, och styrelsen upptäckte läget för sent.' },
  ],
  dataNeeded: 'Grunden för beslutet, nämndens sammanträden och anmälningarna.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      never: 'Brådskebeslutet {number} är inte anmält, fast nämnden sammanträdde den {due:day}.', late: 'Brådskebeslutet {number} anmäldes efter nästa sammanträde.',
      [cannotTell]: 'Anmäldes brådskebeslutet {number} vid nästa sammanträde?',
    },
    happened: {
      never: 'Den {on:day} beslutades "{title}" i {body:inline}s ställe eftersom det brådskade. Nämnden sammanträdde den {due:day}. Någon anmälan finns inte.',
      late: 'Den {on:day} beslutades "{title}" i {body:inline}s ställe eftersom det brådskade. Nämnden sammanträdde den {due:day}, men beslutet anmäldes först senare.',
    },
    says: 'Ett beslut som fattades för att det inte kunde vänta anmäls vid nämndens nästa sammanträde. Nämnden får inte bestämma något annat.',
    allowed: 'Beslutet hade stått som anmält i protokollet från nästa sammanträde.',
    remedy: ['Anmäl beslutet nu och skriv i protokollet att det kom för sent.', 'Lägg en fast punkt för brådskebeslut på varje kallelse.'],
  },
  check: (decision, facts, asOf) => {
    const isUrgent = or(isUrgentByStatute(facts, decision), holds('decision', decision, 'basis', (basis) => basis === 'urgent'));
    if (isUrgent === false) return undefined;
    const next = nextMeeting(facts, decision.body, addDays(decision.day, 1));
    const reported = isReported(facts, decision.id, asOf);
    const isLate = next !== undefined && reported && !isReported(facts, decision.id, next.day);
    const missed = next === undefined
      ? not(noneExists(facts, 'meeting', [decision.body], asOf, false))
      : and(asOf > next.day, wasHeld(facts, decision, next.day, asOf), or(isLate, noneExists(facts, 'delegation-report', [decision.body], asOf, reported)));
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isUrgent, missed) }, {
      ...about, code: isLate ? 'late' : 'never', parameters: { ...about.parameters, due: next?.day ?? null }, ...(next ? { due: next.day } : {}),
      evidence: seenAll(seen('decision', decision, 'basis'), next && seen('meeting', next, 'status')),
    });
  },
};
