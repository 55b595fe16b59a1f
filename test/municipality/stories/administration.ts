import { body, decision, matter, person, post } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, type Entry } from '../record.ts';

const at = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting'> => ({ day, meeting: meetingId(meetingOn(bodyKey, day)) });
const byPost = (postKey: string, name: string): Pick<Made, 'makerKind' | 'maker' | 'makerPerson'> => ({ makerKind: 'employee-post', maker: post(postKey), makerPerson: person(name) });

/** Decisions that the rules of this area are told by. */
export const administrationDecisions: readonly Made[] = [
  // EXEC-MISCLASSIFIED: a choice about pupils' transport, called execution; and an invoice that really is.
  {
    key: 'skolskjuts-viken', day: '2026-08-17', body: 'bun', diary: 'BUN 2026:311', number: 'BUN 2026:311-2', title: 'Skolskjutsen i Viken får ny hållplats', matterType: 'SKOLSKJUTS', prepared: 12, ...byPost('rektor-kvarnskolan', 'Pia Lönnhov'), basis: null, kind: 'execution',
    report: false, status: 'executing', more: { choice: true, affectsIndividual: true },
  },
  {
    key: 'hyra-kvartal-nastan', day: '2026-09-28', body: 'ks', diary: 'KS 2026:391', number: 'KS 2026:391-1', title: 'Hyra för Smedjan 1, fjärde kvartalet', matterType: 'FAKTURA', prepared: 3, ...byPost('fastighetschef', 'Bengt Skogvik'), basis: null, kind: 'execution',
    amount: 212_500, amountBasis: 'per-decision', report: false, more: { choice: false, affectsIndividual: false, underlyingDecision: decision('samrad-nastan') },
  },
  // EXEC-OVERCLASSIFIED: a dead tree, and a tree that was weighed against a view.
  {
    key: 'dott-trad', day: '2026-06-03', body: 'tn', diary: 'TN 2026:311', number: 'TN 2026:311-1', title: 'En död björk vid Kvarngatan fälls', matterType: 'TRADFALLNING', prepared: 4, ...byPost('parkchef', 'Barbro Lindfälle'), basis: 'delegation', item: ['tn1', '2.2'], report: false, more: { choice: false },
  },
  {
    key: 'alle-nastan', day: '2026-06-10', body: 'tn', diary: 'TN 2026:313', number: 'TN 2026:313-1', title: 'Två almar i allén fälls, tre får stå', matterType: 'TRADFALLNING', prepared: 21, ...byPost('parkchef', 'Barbro Lindfälle'), basis: 'delegation', item: ['tn1', '2.2'], report: false, more: { choice: true },
  },
  // EXEC-NOT-DONE: two assignments from the council; one is forgotten, the other was given more time.
  {
    key: 'uppdrag-lokaler', ...at('kf', '2025-09-29'), body: 'kf', diary: 'KS 2025:311', number: 'KF 2025-09-29 § 72', title: 'Uppdrag att ta fram en plan för kommunens lokaler', matterType: 'MAL', prepared: 60, makerKind: 'body', maker: body('kf'), basis: 'body', kind: 'assignment', report: false, status: 'executing',
    more: { dueDate: '2026-03-31' },
  },
  {
    key: 'uppdrag-cykel-nastan', ...at('kf', '2025-09-29'), body: 'kf', diary: 'KS 2025:313', number: 'KF 2025-09-29 § 73', title: 'Uppdrag att ta fram en plan för cykling', matterType: 'MAL', prepared: 60, makerKind: 'body', maker: body('kf'), basis: 'body', kind: 'assignment', report: false, status: 'executing',
    more: { dueDate: '2026-03-31' },
  },
  // FL-35-EXEC: a permit is withdrawn and the card blocked the same day; another is blocked only for the time of an inquiry.
  {
    key: 'fardtjanst-aterkallas', ...at('tn', '2026-05-21'), body: 'tn', diary: 'TN 2026:315', number: 'TN 2026-05-21 § 52', title: 'Ett tillstånd till färdtjänst återkallas', matterType: 'FARDTJANST', prepared: 45, makerKind: 'body', maker: body('tn'), basis: 'body', report: false, individual: true,
    more: { notifiedOn: '2026-05-26', favoursIndividual: false, recordMaker: 'body' },
  },
  {
    key: 'fardtjanst-paus-nastan', ...at('tn', '2026-05-21'), body: 'tn', diary: 'TN 2026:317', number: 'TN 2026-05-21 § 53', title: 'Ett tillstånd till färdtjänst pausas under utredningen', matterType: 'FARDTJANST', prepared: 20, makerKind: 'body', maker: body('tn'), basis: 'body', report: false, individual: true,
    more: { notifiedOn: '2026-05-26', favoursIndividual: false, recordMaker: 'body' },
  },
];

const action = (key: string, day: string, decisionKey: string, fields: Parameters<typeof event<'execution-action'>>[3]): Entry => event('execution-action', key, day, { matter: matter(decisionKey), decision: decision(decisionKey), ...fields });
const negotiation = (decisionKey: string, day: string, concludedOn: string): readonly Entry[] => [
  event('preparation-step', `${decisionKey}:mbl`, day, { matter: matter(decisionKey), stepKind: 'union-negotiation', concludedOn, document: 'Protokoll från förhandling' }),
  event('assessment', `${decisionKey}:mbl`, day, { matter: matter(decisionKey), question: 'major-workplace-change', value: true, by: 'HR-chef', reason: 'Flera anställda får en annan arbetsplats.' }),
];

/** What else they are told by. */
export const administrationStories: readonly Entry[] = [
  event('follow-up', 'uppdrag-cykel:execution', '2025-10-06', { decision: decision('uppdrag-cykel-nastan'), step: 'execution', due: '2027-03-31', responsible: 'Samhällsbyggnadschef', deviationReason: 'Trafikmätningen blir klar först i vinter. Nämnden begärde och fick mer tid.' }),
  action('fardtjanst-kort', '2026-05-26', 'fardtjanst-aterkallas', { title: 'Färdtjänstkortet spärras', actionKind: 'winding-up', reversible: true, absent: ['immediateGround'] }),
  action('fardtjanst-paus', '2026-05-26', 'fardtjanst-paus-nastan', { title: 'Färdtjänstkortet pausas', actionKind: 'winding-up', reversible: true, immediateGround: 'temporary' }),
  // INFO-WITHHELD
  event('deviation', 'placeringar', '2026-04-15', { title: 'Placeringarna blir 5 miljoner kronor dyrare', subject: body('sn'), amount: 5_000_000, material: true, reportedOn: '2026-10-14', reportedTo: body('sn') }),
  event('deviation', 'lokalvard', '2026-04-20', { title: 'Lokalvården i skolorna blir 3 miljoner kronor dyrare', subject: body('bun'), amount: 3_000_000, material: true, reportedOn: '2026-05-20', reportedTo: body('bun') }),
  // EXEC-BEFORE-FINAL and EXEC-DESPITE-STAY: the school is emptied while the decision is appealed, and the pupils move although a court has said stop.
  action('norrby-inventarier', '2026-06-11', 'norrbyskolan', { title: 'Skolans inventarier säljs', actionKind: 'winding-up', reversible: false, absent: ['immediateAssessed'] }),
  event('court-order', 'norrby-inhibition', '2026-06-16', { decision: decision('norrbyskolan'), court: 'Förvaltningsrätten', orderKind: 'stay', absent: ['liftedOn'] }),
  action('norrby-schema', '2026-07-01', 'norrbyskolan', { title: 'Scheman för båda utfallen tas fram', actionKind: 'planning', reversible: true }),
  action('norrby-flytt', '2026-08-17', 'norrbyskolan', { title: 'Eleverna i Norrby flyttar', actionKind: 'relocation', reversible: true }),
  // KL-13-15-RECTIFY: two decisions were annulled after they had been carried out; one was set right.
  action('etableringsyta', '2025-06-23', 'efter-vikariatet', { title: 'Ytan vid Industrigatan upplåts', actionKind: 'contract', reversible: true, absent: ['reversedOn', 'irreversibleReason'] }),
  event('court-order', 'etableringsyta', '2025-11-20', { decision: decision('efter-vikariatet'), court: 'Förvaltningsrätten', orderKind: 'annulment', finalOn: '2025-12-15' }),
  action('fritidsgard', '2025-03-24', 'fritidsgard', { title: 'Fritidsgården stängs', actionKind: 'winding-up', reversible: true, reversedOn: '2025-11-10' }),
  event('court-order', 'fritidsgard', '2025-09-30', { decision: decision('fritidsgard'), court: 'Förvaltningsrätten', orderKind: 'annulment', finalOn: '2025-10-24' }),
  // MBL-11-SKIPPED: the negotiation ended after one decision, and before the others.
  ...negotiation('flytt-arskurs', '2026-02-04', '2026-02-20'), ...negotiation('sjoskolan-nastan', '2026-04-13', '2026-05-05'), ...negotiation('norrbyskolan', '2026-04-07', '2026-05-11'),
];
