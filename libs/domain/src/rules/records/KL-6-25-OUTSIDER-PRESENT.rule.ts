import type { Facts, Row } from '../../facts/facts.js';
import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not, or, type Truth, unknown } from '../three-valued.js';
import { meetingOfDecision } from './meeting-of-decision.js';

export const kl625OutsiderPresent: StructureRule = {
  id: 'KL-6-25-OUTSIDER-PRESENT', version: 1, on: 'structure',
  title: 'Någon utan rätt att närvara vid nämndens sammanträde',
  severities: ['unlawful'], direction: 'level', mode: ['determinate', 'registration'],
  basis: [{ law: 'KL-4-28' }, { law: 'KL-6-17' }, { law: 'KL-6-25' }, { law: 'KL-6-26' }, { law: 'KL-7-12' }, { law: 'KL-7-13' }, { law: 'KL-7-14' }, { law: 'KL-7-15' }, { law: 'KL-7-16' }],
  cases: [
    { no: 4, primary: true, why: 'Styrelsens ordförande satt med i andra nämnder. Likheten är att någon utan uppdrag där kan påverka. Skillnaden är att en kallelse eller ett beslut i fullmäktige hade räckt.' },
    { no: 6, why: 'Exploatören var med i rummet när planfrågan avgjordes.' },
    { no: 8, why: 'Ledningen satt med hos nämnden. Närvaron behövde en grund.' },
  ],
  dataNeeded: 'Närvaro per ärende med egenskap, om sammanträdet var offentligt och om ärendet gäller myndighetsutövning.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      outsider: 'Någon utan rätt att närvara var med när {body:inline} sammanträdde den {held:day}.', decided: 'Den som var kallad eller hade närvarorätt deltog i beslutet den {held:day}.',
      staff: 'En personalföreträdare var med i ett ärende där det inte är tillåtet.', [cannotTell]: 'Fick den som var med den {held:day} närvara?',
    },
    happened: {
      outsider: 'En person som varken är ledamot eller ersättare var i rummet. Ingen kallelse, närvarorätt eller annan grund är antecknad, eller så gällde ärendet myndighetsutövning eller sekretess.',
      decided: 'Personen fick vara med för att lämna upplysningar eller yttra sig, men är antecknad som deltagande i själva beslutet.',
      staff: 'Ärendet gällde myndighetsutövning eller upphandling, eller så var det sammanträde med styrelsen.',
    },
    says: 'En nämnd sammanträder bakom stängda dörrar om fullmäktige inte har medgett offentlighet. Den som är kallad eller har närvarorätt får yttra sig men aldrig besluta. Personalföreträdare får inte vara med hos styrelsen, och inte i vissa ärenden.',
    allowed: 'Den ansvariga chefen föredrar sitt ärende och lämnar rummet när nämnden beslutar.',
    remedy: ['Låt fullmäktige besluta om närvarorätt, eller kalla personen till ärendet.', 'Pröva om jäv eller sekretess har påverkats, och om ärendet behöver tas om.'],
  },
  check: (facts, asOf) => facts.on('participation', asOf).flatMap((row) => judge(facts, row) ?? []),
};

function judge(facts: Facts, row: Row<'participation'>): Outcome | undefined {
  const decision = facts.periodsOf('decision', row.decision).at(-1);
  const sitting = facts.periodsOf('meeting', row.meeting).at(-1) ?? (decision && meetingOfDecision(facts, decision));
  const body = facts.findAny('body', sitting?.body ?? decision?.body ?? null, row.day);
  if (body?.bodyKind !== 'committee' && body?.bodyKind !== 'executive-board') return undefined;
  const matter = decision && matterOf(facts, decision);
  const matterType = matterTypeOf(facts, matter);
  const isClosed = matterType?.isAuthorityExercise === true || matter?.disclosure === 'secret';
  const isPresent = holds('participation', row, 'part', (part) => part === 'decided' || part === 'handled' || part === 'present');
  const isOneOf = (...capacities: readonly Row<'participation'>['capacity'][]): boolean => capacities.includes(row.capacity);

  const wasOpen = sitting ? isYes('meeting', sitting, 'isPublic') : unknown('participation', row.id, 'meeting');
  const outsider = and(isOneOf('public', 'other'), isPresent, or(isClosed, not(wasOpen)));
  const decided = and(isOneOf('summoned', 'attendance-right'), holds('participation', row, 'part', (part) => part === 'decided'));
  const staff: Truth = and(isOneOf('staff-representative'), isPresent, isClosed || matterType?.isProcurement === true || body.bodyKind === 'executive-board');
  return conclude({ unlawful: or(outsider, decided, staff) }, {
    subject: { kind: 'participation', id: row.id }, day: row.day, code: isOneOf('public', 'other') ? 'outsider' : isOneOf('staff-representative') ? 'staff' : 'decided',
    parameters: { body: body.id, held: row.day },
    evidence: seenAll(seen('participation', row, 'capacity'), seen('participation', row, 'part'), decision && seen('decision', decision, 'number'), sitting && seen('meeting', sitting, 'isPublic')),
  });
}
