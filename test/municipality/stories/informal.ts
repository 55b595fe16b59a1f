import { assignment, body, matter, person, post } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, type Entry } from '../record.ts';

const byPost = (postKey: string, name: string): Pick<Made, 'makerKind' | 'maker' | 'makerPerson'> => ({ makerKind: 'employee-post', maker: post(postKey), makerPerson: person(name) });
const alarm: Pick<Made, 'body' | 'matterType' | 'basis' | 'item' | 'report' | 'individual' | 'secret' | 'prepared'> = { body: 'sn', matterType: 'TRYGGHETSLARM', basis: 'delegation', item: ['sn1', '4.4'], report: true, individual: true, secret: true, prepared: 9 };

/** Decisions that the rules of this area are told by. */
export const informalDecisions: readonly Made[] = [
  // DECIDER-MISSTATED: after threats the chair's title was put in the letters; later the name was left out, and kept in the file.
  {
    key: 'larm-ordforande', day: '2026-04-14', ...alarm, diary: 'SN 2026:611', number: 'SN 2026:611-1', title: 'Trygghetslarm beviljas', ...byPost('bistandshandlaggare', 'Fatima Lundhed'),
    more: { notifiedMaker: assignment('sn', 'Mohammed Elvhage'), recordMaker: 'named' },
  },
  {
    key: 'larm-utan-namn-nastan', day: '2026-09-15', ...alarm, diary: 'SN 2026:613', number: 'SN 2026:613-1', title: 'Trygghetslarm beviljas', ...byPost('bistandshandlaggare', 'Fatima Lundhed'),
    more: { recordMaker: 'named', absent: ['notifiedMaker'] },
  },
  // INF-DECISION-FORUM: the group leaders "decided"; the next time they agreed on a motion and the board decided.
  {
    key: 'stopp-gruppledare', day: '2026-09-14', body: 'gruppledare', diary: 'KS 2026:621', number: 'KS 2026:621-1', title: 'Anställningsstopp till årsskiftet', matterType: 'ANST_STOPP', prepared: 6, makerKind: 'body', maker: body('gruppledare'), basis: null, report: false, principal: false, goals: false,
    status: 'open', matterMore: { body: body('ks') }, more: { forum: 'group-leaders' },
  },
  {
    key: 'resor-gruppledare-nastan', day: '2026-10-05', body: 'gruppledare', diary: 'KS 2026:623', number: 'KS 2026:623-1', title: 'Yrkande om tjänsteresor', matterKey: 'resor', matterType: 'RESA_TJANST', prepared: 10, makerKind: 'body', maker: body('gruppledare'), basis: null, kind: 'proposal',
    report: false, more: { forum: 'group-leaders' },
  },
  {
    key: 'resor', day: '2026-10-13', meeting: meetingId(meetingOn('ks', '2026-10-13')), body: 'ks', diary: 'KS 2026:623', number: 'KS 2026-10-13 § 131', title: 'Tjänsteresor med tåg i första hand', matterType: 'RESA_TJANST', prepared: 18, makerKind: 'body', maker: body('ks'), basis: 'body', report: false,
    principal: false, goals: false,
  },
  // INF-OFFICIALS-GROUP: the management group "decided"; then the one with the delegation did.
  {
    key: 'plattform-grupp', day: '2026-03-02', body: 'ks', diary: 'KS 2026:625', number: 'KS 2026:625-1', title: 'Gemensam plattform för ärenden', matterType: 'IT_SAKERHET', prepared: 20, makerKind: 'group', maker: body('ledning'), basis: 'delegation', item: ['ks12', '1.12'], report: true,
    principal: false, goals: false, more: { members: [post('kommundirektor'), post('socialchef'), post('utbildningschef'), post('teknisk-chef')], absent: ['makerPerson'] },
  },
  {
    key: 'plattform-nastan', day: '2026-03-23', body: 'ks', diary: 'KS 2026:627', number: 'KS 2026:627-1', title: 'Inloggning till plattformen för ärenden', matterType: 'IT_SAKERHET', prepared: 10, ...byPost('digitaliseringschef', 'Patrik Vallhed'), basis: 'delegation', item: ['ks12', '1.12'], report: true,
    principal: false, goals: false,
  },
];

const official = { body: body('sbn'), assessedBy: 'Kommunjurist', minorImportance: false, secret: false, keptOrdered: false } as const;

/** What else they are told by. */
export const informalStories: readonly Entry[] = [
  event('document', 'byggherrens-brev', '2026-07-02', { ...official, title: 'Byggherrens brev om exploateringen vid Sjöängen', origin: 'received', channel: 'private-mail', matter: matter('sjoangen'), isOfficial: true, absent: ['registeredOn'] }),
  event('document', 'sms-overfort', '2026-08-19', { ...official, title: 'Meddelande från byggherren om dagvatten', origin: 'received', channel: 'message', matter: matter('sjoangen'), isOfficial: true, registeredOn: '2026-08-20' }),
  event('document', 'partibrev', '2026-08-03', { ...official, body: body('ks'), title: 'Brev till rådet om partiets valprogram', origin: 'received', channel: 'letter', isOfficial: false, absent: ['registeredOn'] }),
];
