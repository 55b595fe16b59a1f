import type { Facts, Row } from '../../facts/facts.js';
import { addDays, type Day } from '../../time/day.js';
import { lastDay } from '../../time/swedish-holidays.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, unknown } from '../three-valued.js';
import { partiesOf } from './running.js';

/** KL 8:12: announced no later than the second day after the approval. */
const daysToPost = 2;

export const colPosting: StructureRule = {
  id: 'COL-POSTING', version: 1, on: 'structure',
  title: 'Gemensam nämnds protokoll inte anslaget i alla kommuner',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-9-32' }, { law: 'KL-8-12' }, { law: 'KL-13-5', note: 'Tiden för överklagande räknas från det sista anslaget' }],
  cases: [{ no: 10, primary: true, why: 'De egna invånarna såg inte vad det gemensamma organet beslutade. Likheten är ett protokoll som inte syns hemma.' }],
  dataNeeded: 'Gemensamma nämnders protokoll med justeringsdag, hos vilka parter det är anslaget, och parterna.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { unposted: 'Protokollet från {body:inline} är inte anslaget hos alla parter.', [cannotTell]: 'Är protokollet från {body:inline} anslaget hos alla parter?' },
    happened: { unposted: 'Protokollet justerades den {approved:day} och skulle ha tillkännagetts senast den {last:day}. Hos {missing} saknas ett anslag.' },
    says: 'En gemensam nämnds protokoll ska anslås hos alla samverkande parter, inom två dagar efter justeringen. Tiden för att överklaga börjar först när det sista anslaget är uppe.',
    allowed: 'Anslag hos alla tre parterna. Det sista av dem avgör när tiden för överklagande går ut.',
    remedy: ['Be den part som saknas att anslå protokollet.', 'Räkna om dagen för laga kraft.', 'Bevaka anslagen vid varje justering.'],
  },
  check: (facts, asOf) => facts.on('minutes', asOf).flatMap((minutes) => judge(facts, minutes, asOf) ?? []),
};

function judge(facts: Facts, minutes: Row<'minutes'>, asOf: Day): Outcome | undefined {
  const body = facts.findAny('body', facts.findAny('meeting', minutes.meeting, asOf)?.body ?? null, minutes.day);
  if (body?.bodyKind !== 'joint-committee' || body.collaboration === null) return undefined;
  const parties = partiesOf(facts, body.collaboration, minutes.approvedOn ?? minutes.day);
  const missing = parties.filter((party) => !(minutes.postedIn ?? []).includes(party.id));
  const last = minutes.approvedOn === null ? null : lastDay(addDays(minutes.approvedOn, daysToPost));
  const isPast = holds('minutes', minutes, 'approvedOn', (approved) => asOf > lastDay(addDays(approved, daysToPost)));
  const isUnposted = parties.length === 0 ? unknown('collaboration-party', null, 'name') : holds('minutes', minutes, 'postedIn', () => missing.length > 0, true);
  return conclude({ unlawful: and(isPast, isUnposted) }, {
    subject: { kind: 'minutes', id: minutes.id }, day: minutes.day, code: 'unposted', instance: 'posting',
    parameters: { body: body.id, approved: minutes.approvedOn, last, missing: missing.map((party) => party.name).join(', ') }, evidence: seenAll(seen('minutes', minutes, 'approvedOn'), seen('minutes', minutes, 'postedIn')),
  });
}
