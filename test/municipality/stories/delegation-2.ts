import { body, decision, person, post, unit } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { itemId } from '../orders.ts';
import { state, type Entry } from '../record.ts';

const byPost = (postKey: string, name: string): Pick<Made, 'makerKind' | 'maker' | 'makerPerson'> => ({ makerKind: 'employee-post', maker: post(postKey), makerPerson: person(name) });
const inSession = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'makerKind' | 'maker' | 'basis' | 'report' | 'body'> => ({ day, meeting: meetingId(meetingOn(bodyKey, day)), makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false, body: bodyKey });

/** DEL-RETAKEN: the committee overturned what its delegate had decided, with and without a ground. */
const retaken: readonly Made[] = [
  {
    key: 'altan-avslag', day: '2026-03-04', body: 'sbn', diary: 'SBN 2026:705', number: 'SBN 2026:705-1', title: 'Avslag på bygglov för inglasad altan, Viken 1:19', matterType: 'BYGGLOV', prepared: 40, individual: true, ...byPost('samhallsbyggnadschef', 'Nils Hedmark'),
    basis: 'delegation', item: ['sbn2', '3.2'], report: true, status: 'decided',
  },
  {
    key: 'altan-beviljas', ...inSession('sbn', '2026-04-09'), diary: 'SBN 2026:705', number: 'SBN 2026-04-09 § 44', title: 'Bygglov för inglasad altan beviljas, Viken 1:19', matterType: 'BYGGLOV', matterKey: 'altan-avslag', prepared: 0, individual: true,
    more: { changes: decision('altan-avslag'), absent: ['legalGround'] },
  },
  {
    key: 'carport-avslag', day: '2026-03-05', body: 'sbn', diary: 'SBN 2026:707', number: 'SBN 2026:707-1', title: 'Avslag på bygglov för carport, Åkern 2:16', matterType: 'BYGGLOV', prepared: 40, individual: true, ...byPost('samhallsbyggnadschef', 'Nils Hedmark'),
    basis: 'delegation', item: ['sbn2', '3.2'], report: true, status: 'decided',
  },
  {
    key: 'carport-nastan', ...inSession('sbn', '2026-05-14'), diary: 'SBN 2026:707', number: 'SBN 2026-05-14 § 55', title: 'Bygglov för carport efter ny ansökan, Åkern 2:16', matterType: 'BYGGLOV', matterKey: 'carport-avslag', prepared: 0, individual: true,
    more: { changes: decision('carport-avslag'), legalGround: 'new-application' },
  },
];

const order = (key: string, no: number, day: string, title: string, counterparty: string, more: Made['more'] = {}): Made => ({
  key, day, body: 'bun', diary: `BUN 2026:${no}`, number: `BUN 2026:${no}-1`, title, matterType: 'DIREKTUPPHANDLING', prepared: 8, ...byPost('utbildningschef', 'Christina Velander-Ås'), basis: 'delegation', item: ['bun1', '6.4'],
  amount: 480_000, amountBasis: 'whole-contract', months: 6, report: true, matterMore: { counterparty }, more,
});

/** DEL-SPLIT: four orders in seven weeks, each just under the limit; and orders under an agreement that the committee has decided on. */
const split: readonly Made[] = [
  order('larmiljo-1', 713, '2026-08-19', 'Konsultstöd för lärmiljöer, inventering', 'Lärrum Konsult AB'), order('larmiljo-2', 715, '2026-09-02', 'Konsultstöd för lärmiljöer, förslag', 'Lärrum Konsult AB'),
  order('larmiljo-3', 717, '2026-09-16', 'Konsultstöd för lärmiljöer, utbildning', 'Lärrum Konsult AB'), order('larmiljo-4', 719, '2026-10-06', 'Konsultstöd för lärmiljöer, uppföljning', 'Lärrum Konsult AB'),
  { key: 'ramavtal-skolmobler', ...inSession('bun', '2026-02-18'), diary: 'BUN 2026:721', number: 'BUN 2026-02-18 § 20', title: 'Ramavtal om skolmöbler', matterType: 'UPPHANDLING', prepared: 90, matterMore: { counterparty: 'Skolmöbler i Väst AB' } },
  order('skolmobler-1-nastan', 723, '2026-03-10', 'Möbler till Sjöskolan', 'Skolmöbler i Väst AB', { underFramework: decision('ramavtal-skolmobler') }),
  order('skolmobler-2-nastan', 725, '2026-04-14', 'Möbler till Kvarnskolan', 'Skolmöbler i Väst AB', { underFramework: decision('ramavtal-skolmobler') }),
];

const hired = (key: string, no: number, day: string, title: string, unitKey: string): Made => ({
  key, day, body: 'tn', diary: `TN 2026:${no}`, number: `TN 2026:${no}-1`, title, matterType: 'ANST_OVRIG', prepared: 20, ...byPost('gatuchef', 'Erika Grusell-Dahl'), basis: 'sub-delegation', item: ['tn1', '5.2'], subDelegatedTo: 'gatuchef', report: false, recorded: true,
  more: { unit: unit(unitKey) },
});

/** DEL-UNIT: the head of streets may hire for the streets. */
const units: readonly Made[] = [hired('parkarbetare', 707, '2026-05-12', 'Anställning: parkarbetare', 'tf-park'), hired('gatuarbetare-nastan', 709, '2026-05-13', 'Anställning: gatuarbetare', 'tf-gata')];

export const delegationPartsDecisions: readonly Made[] = [...retaken, ...split, ...units];

export const delegationPartsStories: readonly Entry[] = [
  state('sub-delegation', 'tn1:5.2:gatuchef', '2024-01-15', null, {
    item: itemId('tn1', '5.2'), fromPost: post('teknisk-chef'), toPost: post('gatuchef'), unit: unit('tf-gata'), decidedOn: '2024-01-15', document: 'TN 2024:6, beslut 1', notifiedOn: '2024-01-18', source: 'TN 2024:6, beslut 1',
  }),
];
