import type { Facts, Row } from '../../facts/facts.js';
import type { BodyKind } from '../../registers/organization/body.js';
import { bodyOf, matterOf } from '../deciding.js';
import { holdsInFull } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule, Outcome } from '../rule.js';
import { and, holds, isUnknown, isYes, not, or, unknown, type Truth } from '../three-valued.js';
import { meetingOfDecision } from './meeting-of-decision.js';

export const kl627Quorum: DecisionRule = {
  id: 'KL-6-27-QUORUM', version: 1, on: 'decision',
  title: 'Organet var inte beslutsfört',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-5-45' }, { law: 'KL-5-46', note: 'Jäv i fullmäktige sänker inte beslutsförheten' }, { law: 'KL-6-27' }, { law: 'KL-5-16', note: 'Distans bara om fullmäktige har bestämt det' }, { law: 'KL-6-24' },
    { practice: 'För utskott gäller reglementet', mark: 'unverified' },
  ],
  cases: [{ no: 4, primary: true, why: 'Beslut drevs igenom i högt tempo. Likheten är att för få var med när det avgjordes. Skillnaden är att det här kan vara en sjukdomsvåg och inte en avsikt.' }],
  dataNeeded: 'Organets antal ledamöter, hur många som tjänstgjorde och vilka som lämnade eller trädde in vid paragrafen.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { few: '{body:name} hade {present} av {seats} på plats när "{decision:name}" avgjordes.', [cannotTell]: 'Var {body:inline} beslutsför när "{decision:name}" avgjordes?' },
    happened: { few: 'Organet har {seats} ledamöter och {present} tjänstgjorde. Fler än hälften måste vara på plats. Den som är med på distans räknas bara om fullmäktige har tillåtit det.' },
    says: 'Fullmäktige och nämnder får avgöra ett ärende bara när fler än hälften av ledamöterna är på plats. I fullmäktige gäller det inte svar på interpellationer och frågor, och inte när några har gått ut för jäv.',
    allowed: 'En ersättare träder in så att fler än hälften tjänstgör.',
    remedy: ['Ta upp ärendet vid ett nytt sammanträde.', 'Vänta med att verkställa.', 'Kontrollera närvaron före varje ärende, särskilt när någon har gått ut.'],
  },
  check: judge,
};

const countedBodies: readonly BodyKind[] = ['council', 'executive-board', 'committee', 'joint-committee'];

function judge(decision: Row<'decision'>, facts: Facts): Outcome | undefined {
  const body = bodyOf(facts, decision);
  const sitting = meetingOfDecision(facts, decision);
  if (decision.makerKind !== 'body' || !body || !sitting || !countedBodies.some((kind) => kind === body.bodyKind)) return undefined;
  const isCouncil = body.bodyKind === 'council';
  if (isCouncil && matterOf(facts, decision)?.matterType === 'INTERPELLATION') return undefined;

  const rows = facts.where('participation', 'decision', decision.id);
  const serving = rows.filter((row) => row.capacity === 'member' || row.capacity === 'serving-substitute');
  const left = serving.filter((row) => row.capacity === 'member' && hasLeft(row));
  const counted = left.map((row) => (isCouncil ? not(steppedOut(facts, row, body.id)) : true));
  const gone = counted.filter((truth) => truth === true).length;
  const perhapsGone = counted.filter((truth) => truth !== false).length;
  const steppedIn = serving.filter((row) => row.capacity === 'serving-substitute' && !hasLeft(row)).length;
  const remote = serving.filter((row) => row.remote === true && !hasLeft(row)).length;

  const { seats } = body;
  const { servingCount } = sitting;
  const present = servingCount === null ? null : servingCount - gone + steppedIn;
  const isFew = (count: number): Truth => and(holds('body', body, 'seats', () => true), seats === null || count <= seats / 2);
  const few = present === null ? unknown('meeting', sitting.id, 'servingCount') : or(isFew(present), and(isFew(present - remote), not(isYes('body', body, 'remoteAllowed'))), and(isFew(present + gone - perhapsGone), or(...counted.filter(isUnknown))));
  return conclude({ unlawful: few }, {
    subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'few',
    parameters: { body: body.id, decision: decision.id, seats, present: present === null || body.remoteAllowed === true ? present : present - remote },
    evidence: seenAll(seen('body', body, 'seats'), seen('meeting', sitting, 'servingCount'), ...rows.map((row) => seen('participation', row, 'part'))),
  });
}

/** For a conflict of interest, which counts nobody out in the council. Not recorded: only a complete register says that it was for something else. */
const steppedOut = (facts: Facts, row: Row<'participation'>, body: string): Truth => holdsInFull(facts, 'participation', row, 'recusal', (recusal) => recusal !== 'not-disqualified', [body], row.day);

const hasLeft = (row: Row<'participation'>): boolean => row.part === 'left' || row.part === 'absent';
