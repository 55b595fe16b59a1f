import { nextMeeting } from '../../deadlines/reporting.js';
import type { Facts, Row } from '../../facts/facts.js';
import { addDays } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { makerPersonOf, makerRole } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, not, isYes, or, unknown, type Truth } from '../three-valued.js';
import { lacksItem } from './item-of-decision.js';

export const chairAlone: DecisionRule = {
  id: 'KL-6-39-CHAIR-ALONE', version: 1, on: 'decision',
  title: 'Ordföranden har beslutat ensam utan brådskemandat',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-39' }, { law: 'KL-6-37' }, { law: 'KL-6-23' }, { law: 'LVU-6', note: 'Egen rätt enligt LVU berörs inte' }, { law: 'LVU-27' },
    { practice: 'Förvaltningsrätten har underkänt att en ordförande ensam anställde tillförordnad kommundirektör utan brådska', mark: 'secondary' },
  ],
  cases: [
    { no: 4, primary: true, why: 'En ordförande i sitt första år ville få fart på sakerna. Likheten är otåligheten, och att nämnden får veta i efterhand.' },
    { no: 9, why: 'Ett kommunalråd lämnade besked i kommunens namn utan att något var beslutat.' },
    { no: 8, why: 'En erfaren ordförande ansåg sig ensam se helheten. Skillnaden är att det där handlade om order, inte om beslut.' },
  ],
  dataNeeded: 'Nämndens uppdrag för brådskande ärenden, varför det brådskade, när beslutet senast behövdes, sammanträdesplan och delegationsordning.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'no-mandate': '{maker:role} beslutade ensam utan uppdrag att besluta i brådskande ärenden.', 'could-wait': '{maker:role} beslutade ensam fast nämnden hade hunnit.',
      'no-reason': 'Brådskebeslutet {number} saknar skäl.', [cannotTell]: 'Fick {maker:role} besluta ensam i {number}?',
    },
    happened: {
      'no-mandate': 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe. Varken en delegationspunkt eller ett uppdrag för brådskande ärenden finns.',
      'could-wait': 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe. Ärendet brådskade inte, eller nämnden sammanträdde innan beslutet behövdes.',
      'no-reason': 'Den {on:day} beslutade {maker:role} "{title}" som brådskande. Det är antecknat att skäl för brådskan saknas.',
    },
    says: 'Nämnden får uppdra åt ordföranden eller en annan ledamot att besluta när ett ärende brådskar så att nämndens avgörande inte kan avvaktas. Utan uppdraget, eller utan brådskan, är beslutet nämndens.',
    allowed: 'Ordföranden hade beslutat om nödvatten en söndag när nämnden inte gick att samla, med uppdrag och skäl, och anmält det vid nästa sammanträde.',
    remedy: ['Låt nämnden ta upp frågan på nytt.', 'Skriv ned varför ett extra sammanträde, eller ett på distans, inte gick.', 'Besluta om vem som får avgöra brådskande ärenden om det saknas.'],
  },
  check: (decision, facts) => {
    const byOne = and(
      holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'makerKind', (kind) => kind === 'chair' || kind === 'member'),
      holds('decision', decision, 'basis', (basis) => basis !== 'law', true),
    );
    if (byOne === false) return undefined;
    const alone = and(byOne, lacksItem(facts, decision));
    const noMandate = lacksMandate(facts, decision);
    const couldWait = or(not(isYes('decision', decision, 'isUrgent')), sitsInTime(facts, decision));
    return conclude({ unlawful: and(alone, or(noMandate, couldWait)), risk: and(alone, isAbsent('decision', decision, 'urgentReason')) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: noMandate === true ? 'no-mandate' : couldWait === true ? 'could-wait' : 'no-reason',
      parameters: { maker: makerRole(facts, decision), title: decision.title, number: decision.number, body: decision.body, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'makerKind'), seen('decision', decision, 'isUrgent'), seen('decision', decision, 'neededBy'), seen('decision', decision, 'urgentReason')),
    });
  },
};

function lacksMandate(facts: Facts, decision: Row<'decision'>): Truth {
  const person = makerPersonOf(facts, decision);
  const mandates = facts.where('urgent-mandate', 'body', decision.body).filter((row) => isValidOn(row, decision.day));
  if (person === null) return unknown('decision', decision.id, 'makerPerson');
  return noneExists(facts, 'urgent-mandate', [decision.body], decision.day, mandates.some((row) => (row.members ?? []).includes(person)));
}

/** Did the committee sit, or would it, before the decision was needed? */
function sitsInTime(facts: Facts, decision: Row<'decision'>): Truth {
  const meeting = nextMeeting(facts, decision.body, addDays(decision.day, 1));
  if (!meeting) return not(noneExists(facts, 'meeting', [decision.body], decision.day, false));
  return holds('decision', decision, 'neededBy', (needed) => meeting.day <= needed);
}
