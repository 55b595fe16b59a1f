import { postingDay } from '../../deadlines/minutes.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not, or, unknown } from '../three-valued.js';
import { mustApproveMinutes, sittingOf, sundayRule } from './minutes-of-bodies.js';

export const kl812Posting: StructureRule = {
  id: 'KL-8-12-POSTING', version: 1, on: 'structure',
  title: 'Justering inte tillkännagiven i tid',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [
    { law: 'KL-8-12' }, { law: 'KL-8-9' }, { law: 'KL-8-10' }, { law: 'KL-13-5', note: 'Tiden för överklagande räknas från tillkännagivandet' }, sundayRule,
    { practice: 'Att helgdagsregeln gäller även tillkännagivandet är sannolikt men inte säkert', mark: 'unverified' },
  ],
  cases: [{ no: 10, primary: true, why: 'Även där var frågan hur invånaren ska kunna följa besluten. Skillnaden är att beslutet här är fattat i rätt organ men syns för sent.' }],
  dataNeeded: 'Dagen för justering och tillkännagivande, och om anslaget säger var protokollet finns och vilken dag det gäller.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      late: 'Justeringen den {approved:day} tillkännagavs först den {posted:day}.', never: 'Justeringen den {approved:day} har inte tillkännagivits.',
      incomplete: 'Anslaget om justeringen den {approved:day} saknar uppgifter.', [cannotTell]: 'Tillkännagavs justeringen den {approved:day} i tid och med rätt uppgifter?',
    },
    happened: {
      late: 'Protokollet från {body:inline} justerades den {approved:day}. Det skulle tillkännages senast den {deadline:day} men anslogs den {posted:day}.',
      never: 'Protokollet från {body:inline} justerades den {approved:day} och skulle tillkännages senast den {deadline:day}. Det är antecknat att det inte har skett.',
      incomplete: 'Protokollet från {body:inline} tillkännagavs i tid, men anslaget säger inte både var protokollet finns och vilken dag justeringen tillkännagavs.',
    },
    says: 'Senast två dagar efter justeringen ska den synas på anslagstavlan, med uppgift om var protokollet finns och vilken dag anslaget gjordes. Slutar fristen på en helg räknas nästa vardag.',
    allowed: 'Justering på fredagen och anslag på måndagen, med båda uppgifterna.',
    remedy: ['Anslå justeringen och räkna om tiden för överklagande.', 'Låt anslaget göras automatiskt när protokollet justeras.'],
  },
  check: (facts, asOf) => (facts.all('minutes').length === 0 ? emptyRegister(facts, 'minutes', asOf)
    : facts.on('minutes', asOf).flatMap((minutes) => judge(facts, minutes, asOf) ?? [])),
};

function judge(facts: Facts, minutes: Row<'minutes'>, asOf: Day): Outcome | undefined {
  const { approvedOn, postedOn } = minutes;
  const sitting = sittingOf(facts, minutes);
  if (approvedOn === null || (sitting && !mustApproveMinutes(facts, sitting.body, sitting.day))) return undefined;
  const deadline = postingDay(approvedOn);
  const isLate = and(asOf > deadline, holds('minutes', minutes, 'postedOn', (posted) => posted > deadline, true));
  const isIncomplete = and(postedOn !== null, not(isYes('minutes', minutes, 'postingComplete')));
  return conclude({ unlawful: and(sitting !== undefined || unknown('minutes', minutes.id, 'meeting'), or(isLate, isIncomplete)) }, {
    subject: { kind: 'minutes', id: minutes.id }, day: approvedOn, due: deadline, code: isLate !== true ? 'incomplete' : postedOn === null ? 'never' : 'late',
    parameters: { approved: approvedOn, posted: postedOn, deadline, body: sitting?.body ?? null },
    evidence: seenAll(seen('minutes', minutes, 'approvedOn'), seen('minutes', minutes, 'postedOn'), seen('minutes', minutes, 'postingComplete')),
  });
}
