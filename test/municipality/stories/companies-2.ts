import { body, collaboration, company } from '../key.ts';
import { event, state, type Entry, type Own } from '../record.ts';

type Handover = Own<'handover'> & { readonly absent?: readonly ('statute' | 'insightClause')[] };
const handover = (key: string, from: string, fields: Handover): Entry =>
  state('handover', key, from, null, { mustBeCommittee: false, includesAuthorityExercise: false, ...fields });

const careDecision = 'KF 2022-05-30 § 48, äldreboenden får drivas av privata utförare';
const home = (key: string, name: string, from: string, fields: Handover): Entry =>
  handover(key, from, { title: `Äldreboendet ${name}`, matterType: 'OVERLAMNANDE', recipientKind: 'private-provider', recipientName: 'Skärgårdens Omsorg AB', body: body('sn'), councilDecision: careDecision, ...fields });

/** What is looked after by somebody else, what is bought from friends, and what is pledged. */
export const providersStories: readonly Entry[] = [
  home('linden', 'Linden', '2023-02-01', { insightClause: '§ 14', lastFollowedUpOn: '2026-10-08' }),
  home('granen', 'Granen', '2023-05-01', { lastFollowedUpOn: '2026-06-11', absent: ['insightClause'] }),
  home('ekbacken', 'Ekbacken', '2024-01-01', { insightClause: '§ 14', lastFollowedUpOn: '2025-03-20' }),
  handover('bistand', '2026-04-01', {
    title: 'Beslut om hemtjänst', matterType: 'OVERLAMNANDE', recipientKind: 'private-provider', recipientName: 'Skärgårdens Omsorg AB', body: body('sn'), includesAuthorityExercise: true, councilDecision: careDecision, insightClause: '§ 9', lastFollowedUpOn: '2026-09-30', absent: ['statute'],
  }),
  handover('stadning', '2024-09-01', {
    title: 'Städning av förskolor', matterType: 'OVERLAMNANDE', recipientKind: 'private-provider', recipientName: 'Blanka Golv AB', body: body('tn'), councilDecision: 'KF 2023-05-29 § 41, inriktning för entreprenader', insightClause: '§ 12', lastFollowedUpOn: '2026-05-06',
  }),
  ...([['solkraft', 'Solel till kommunens hus', '2026-02-01', 'KF 2025-12-15 § 104'], ['teknikpark', 'Lokaler för nya företag', '2018-03-01', 'KF 2017-11-27 § 51'], ['bredband', 'Stadsnätet', '2009-04-01', 'KF 2009-02-23 § 12']] as const).map(([key, title, from, councilDecision]) =>
    handover(key, from, { title, matterType: 'OVERLAMNANDE', recipientKind: 'municipal-company', recipient: company(key), recipientName: title, body: body('ks'), councilDecision })),
  // No programme was adopted in the term that ended in October; the new council adopted one at once.
  state('governing-document', 'program-utforare', '2026-11-01', null, {
    title: 'Program för privata utförare 2026–2030', documentKind: 'provider-program', adoptedBy: 'KF 2026-10-26 § 92', adoptedByBody: body('kf'), adoptedOn: '2026-10-26', contents: ['all-providers', 'follow-up', 'insight'], reviewDue: '2030-10-14', body: body('kf'), source: 'KF 2026-10-26 § 92',
  }),
  event('purchase', 'loner', '2025-01-07', { title: 'Lönetjänster', supplier: collaboration('lon'), buyer: body('ks'), amount: 3_200_000, procured: false, exemption: 'cooperation', absent: ['assessedOn'] }),
  event('purchase', 'vaktmasteri', '2025-09-01', {
    title: 'Vaktmästeri i skolorna', supplier: company('fastighet'), buyer: body('bun'), amount: 4_100_000, procured: false, exemption: 'internal', assessedOn: '2025-06-02', supplierControlled: true, activityShare: 94, privateOwnership: false,
  }),
  state('security-interest', 'badhus', '2026-03-02', null, { title: 'Pantbrev i badhusfastigheten', securityKind: 'pledge', propertyOwner: 'organization', amount: 24_000_000, takenOver: false }),
  state('security-interest', 'smedjan', '2025-06-01', null, { title: 'Pantbrev i Smedjan 3', securityKind: 'pledge', propertyOwner: 'organization', amount: 6_500_000, takenOver: true }),
];
