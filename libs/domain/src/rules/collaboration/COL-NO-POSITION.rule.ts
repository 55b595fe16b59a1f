import type { Facts, Row } from '../../facts/facts.js';
import { collaborationTopics } from '../../registers/collaboration/position.js';
import { addMonths, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';
import { runningOn } from './running.js';

type Topic = keyof typeof collaborationTopics;
const important: readonly Topic[] = ['tariff', 'budget', 'investment', 'location', 'constitution'];
/** A position is about the coming meeting when it was taken within so many months before it. */
const monthsBefore = 12;

export const colNoPosition: StructureRule = {
  id: 'COL-NO-POSITION', version: 1, on: 'structure',
  title: 'Representanten saknar uppdrag inför viktigt beslut',
  severities: ['notice'], direction: 'principal-to-collaboration', mode: ['determinate'],
  basis: [{ practice: 'Bygger på rapportens case', mark: 'secondary' }, { practice: 'En ledamot i ett förbund är inte rättsligt bunden av en instruktion, och därför är det en ståndpunkt och ingen order', mark: 'unverified' }],
  cases: [
    { no: 10, primary: true, why: 'Där frågade man hur den egna rösten samordnas. Likheten är ett viktigt möte som ingen har förberett hemma.' },
    { no: 1, why: 'Visionen skulle få genomslag även i samarbetena. Då behövs en ståndpunkt före mötet.' },
  ],
  dataNeeded: 'Kommande möten i samarbetets organ med de frågor som avgörs, styrelsens och fullmäktiges ståndpunkter, och ett märke om att ståndpunkterna är införda.',
  validFrom: null, absenceBased: true,
  texts: {
    title: { unprepared: 'Vi har ingen ståndpunkt om {topics} inför mötet den {meeting:day} i {collaboration:name}.', [cannotTell]: 'Vad tycker vi inför mötet den {meeting:day} i {collaboration:name}?' },
    happened: { unprepared: 'Mötet är planerat. Varken styrelsen eller fullmäktige har det senaste året sagt vad kommunen tycker om {topics}.' },
    says: 'Den som företräder kommunen i ett samarbete bör veta vad kommunen tycker före ett viktigt beslut. Det är god ordning och ingen skyldighet. Ledamoten avgör själv hur hen röstar.',
    allowed: 'Styrelsen hade antecknat en ståndpunkt två veckor före mötet.',
    remedy: ['Ta upp frågan i styrelsen före mötet.', 'Håll ett ägarsamråd eller ett förmöte.', 'För in ståndpunkten med vad den rör.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : runningOn(facts, asOf).flatMap((one) => comingMeetings(facts, one, asOf).flatMap((meeting) => judge(facts, one, meeting, asOf) ?? []))),
};

function comingMeetings(facts: Facts, one: Row<'collaboration'>, asOf: Day): readonly Row<'meeting'>[] {
  const bodies = [...new Set(facts.where('body', 'collaboration', one.id).map((body) => body.id))];
  return bodies.flatMap((id) => facts.where('meeting', 'body', id)).filter((meeting) => meeting.status === 'planned' && meeting.day > asOf);
}

function judge(facts: Facts, one: Row<'collaboration'>, meeting: Row<'meeting'>, asOf: Day): Outcome | undefined {
  const topics = (meeting.topics ?? []).filter((topic) => important.includes(topic));
  const open = topics.map((topic) => ({ topic, isOpen: hasNoPosition(facts, one, meeting, topic, asOf) }));
  const named = open.filter(({ isOpen }) => isOpen !== false).map(({ topic }) => collaborationTopics[topic].toLocaleLowerCase('sv')).join(', ');
  return conclude({ notice: or(...open.map(({ isOpen }) => isOpen)) }, {
    subject: { kind: 'meeting', id: meeting.id }, day: asOf, due: meeting.day, code: 'unprepared', instance: 'position', parameters: { collaboration: one.id, meeting: meeting.day, topics: named },
    evidence: seenAll(seen('meeting', meeting, 'topics'), seen('collaboration', one, 'name')),
  });
}

function hasNoPosition(facts: Facts, one: Row<'collaboration'>, meeting: Row<'meeting'>, topic: Topic, asOf: Day): Truth {
  const deciders = facts.on('body', asOf).filter((body) => body.bodyKind === 'council' || body.bodyKind === 'executive-board').map((body) => body.id);
  const positions = facts.where('position', 'collaboration', one.id).filter((row) => row.day <= asOf && row.day >= addMonths(meeting.day, -monthsBefore));
  const taken = or(...positions.map((row) => and(holds('position', row, 'topic', (about) => about === topic), holds('position', row, 'body', (body) => deciders.includes(body)))));
  return and(not(taken), noneExists(facts, 'position', [one.id], asOf, taken === true));
}
