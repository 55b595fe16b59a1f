import { noticeDay, weekdayBefore } from '../../deadlines/council-notice.js';
import type { Facts, Row } from '../../facts/facts.js';
import { bodyOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, unknown, type Truth } from '../three-valued.js';
import { meetingOfDecision } from './meeting-of-decision.js';

export const kl513Notice: StructureRule = {
  id: 'KL-5-13-NOTICE', version: 1, on: 'structure',
  title: 'Fullmäktigeärende inte tillkännagivet i tid',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-5-13' }, { law: 'KL-5-14' }, { law: 'KL-5-15' }, { law: 'KL-5-52', note: 'Andra stycket: brådskande och alla närvarande eniga' }],
  cases: [
    { no: 4, primary: true, why: 'Tempot gjorde att andra inte hann med. Likheten är att ärendet kom till sammanträdet utan den tid som lagen ger, skillnaden att det här kan läsas av i en kungörelse.' },
    { no: 11, why: 'De som berördes överraskades av förslaget. Tillkännagivandet är till för att det inte ska hända.' },
  ],
  dataNeeded: 'Dagen då sammanträdet eller ärendet tillkännagavs, dagen då kallelsen gick ut och om ärendet var brådskande.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      item: 'Fullmäktige avgjorde "{decision:name}", som tillkännagavs den {announced:day}.', summons: 'Kallelsen till sammanträdet den {held:day} gick ut den {sent:day}.',
      [cannotTell]: 'Tillkännagavs fullmäktiges ärenden den {held:day} i tid?',
    },
    happened: {
      item: 'Sammanträdet hölls den {held:day}. Ärendet tillkännagavs den {announced:day} och skulle ha stått på anslagstavlan senast den {latest:day}. Inget undantag som räcker är antecknat.',
      summons: 'Sammanträdet hölls den {held:day}. Kallelsen skulle nå ledamöter och ersättare senast den {latest:day} men gick ut den {sent:day}.',
    },
    says: 'Fullmäktiges ärenden ska tillkännages, och kallelsen lämnas, senast en vecka före sammanträdet. Ett brådskande ärende får läggas till senast vardagen före. Därefter krävs att det brådskar och att alla närvarande är eniga.',
    allowed: 'Ett brådskande ärende som tillkännagavs vardagen före, eller ett ärende som fick vänta till nästa sammanträde.',
    remedy: ['Bordlägg ärendet om det inte är avgjort.', 'Ta upp det på nytt vid nästa sammanträde om det kan överklagas.', 'Anteckna i protokollet varför ett ärende är brådskande.'],
  },
  check: (facts, asOf) => {
    const councils = facts.on('body', asOf).filter((body) => body.bodyKind === 'council').map((body) => body.id);
    const sittings = councils.flatMap((council) => facts.where('meeting', 'body', council)).filter((meeting) => meeting.day <= asOf && meeting.status === 'held');
    return sittings.flatMap((sitting) => judgeSummons(sitting) ?? []);
  },
  checkDecision: (decision, facts) => (decision.kind === 'decision' && bodyOf(facts, decision)?.bodyKind === 'council' ? judgeItem(facts, decision) : undefined),
};

function judgeSummons(sitting: Row<'meeting'>): Outcome | undefined {
  const latest = noticeDay(sitting.day);
  return conclude({ unlawful: holds('meeting', sitting, 'noticeSentOn', (sent) => sent > latest) }, {
    subject: { kind: 'meeting', id: sitting.id }, day: sitting.day, code: 'summons', parameters: { held: sitting.day, latest, sent: sitting.noticeSentOn },
    evidence: seenAll(seen('meeting', sitting, 'noticeSentOn')),
  });
}

function judgeItem(facts: Facts, decision: Row<'decision'>): Outcome | undefined {
  const sitting = meetingOfDecision(facts, decision);
  const announced = decision.announcedOn ?? sitting?.announcedOn ?? null;
  const held = sitting?.day ?? decision.day;
  const latest = noticeDay(held);
  const isLate: Truth = announced !== null ? announced > latest : sitting ? unknown('meeting', sitting.id, 'announcedOn') : unknown('decision', decision.id, 'meeting');
  const wasUrgent = announced !== null && announced <= weekdayBefore(held);
  const isExcepted = holds('decision', decision, 'agendaException', (exception) => exception !== 'urgent' || wasUrgent);
  return conclude({ unlawful: and(isLate, not(isExcepted)) }, {
    subject: { kind: 'decision', id: decision.id }, day: held, code: 'item', parameters: { decision: decision.id, held, announced, latest },
    evidence: seenAll(seen('decision', decision, 'announcedOn'), sitting && seen('meeting', sitting, 'announcedOn'), seen('decision', decision, 'agendaException')),
  });
}
