import { appealDay } from '../../deadlines/appeal.js';
import type { Facts, Row } from '../../facts/facts.js';
import { latest, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { unknown } from '../three-valued.js';
import { sittingOf, sundayRule } from './minutes-of-bodies.js';

export const kl135TakenDown: StructureRule = {
  id: 'KL-13-5-TAKEN-DOWN', version: 1, on: 'structure',
  title: 'Tillkännagivandet togs ned före överklagandetidens slut',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-8-12' }, { law: 'KL-13-5', note: 'Andra stycket: anslaget ska sitta uppe hela tiden' }, sundayRule],
  cases: [{ no: 10, primary: true, why: 'Invånaren ska veta var beslutet finns och hur det överklagas. Likheten är att vägen dit stängdes i förtid, skillnaden att det här sannolikt är ett misstag om några dagar.' }],
  dataNeeded: 'Dagen då justeringen tillkännagavs och dagen då anslaget togs ned.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { early: 'Anslaget från den {posted:day} togs ned den {removed:day}, medan beslut kunde överklagas.', [cannotTell]: 'Satt anslaget som togs ned den {removed:day} uppe hela överklagandetiden?' },
    happened: { early: 'Justeringen tillkännagavs den {posted:day} och kunde överklagas till och med den {last:day}. Anslaget togs ned den {removed:day}. Då löper tiden för överklagande inte ut.' },
    says: 'Anslaget ska sitta uppe tills tiden för överklagande har gått ut. Den är tre veckor från tillkännagivandet, för en gemensam nämnd från det sista anslaget. Slutar den på en helg räknas nästa vardag.',
    allowed: 'Anslaget tas ned dagen efter den sista överklagandedagen.',
    remedy: ['Anslå justeringen på nytt.', 'Räkna om dagen för laga kraft och vänta med sådant som inte kan göras ogjort.', 'Låt nedtagningen styras av kalendern.'],
  },
  check: (facts, asOf) => facts.on('minutes', asOf).flatMap((minutes) => judge(facts, minutes, asOf) ?? []),
};

function judge(facts: Facts, minutes: Row<'minutes'>, asOf: Day): Outcome | undefined {
  const { takenDownOn: removed, postedOn, lastPostedOn } = minutes;
  if (removed === null || removed > asOf) return undefined;
  const posted = postedOn === null ? null : latest(postedOn, lastPostedOn ?? postedOn);
  const last = posted === null ? null : appealDay(posted);
  return conclude({ unlawful: last === null ? unknown('minutes', minutes.id, 'postedOn') : removed <= last }, {
    subject: { kind: 'minutes', id: minutes.id }, day: removed, code: 'early', parameters: { posted, removed, last, body: sittingOf(facts, minutes)?.body ?? null },
    evidence: seenAll(seen('minutes', minutes, 'postedOn'), seen('minutes', minutes, 'takenDownOn')),
  });
}
