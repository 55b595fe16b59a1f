import { body, idOf, post } from '../key.ts';
import { state, type Entry } from '../record.ts';

/** The order of an earlier committee, with the one item that is still remembered. */
function earlierOrder(key: string, bodyKey: string, title: string, adopted: string, item: { readonly title: string; readonly matterType: string; readonly delegate: string }): readonly Entry[] {
  return [
    state('delegation-order', key, '2019-01-01', '2023-01-01', { title, body: body(bodyKey), status: 'adopted', adoptedBy: adopted, source: adopted, absent: ['transitionalRule'] }),
    state('delegation-item', `${key}:1`, '2019-01-01', '2023-01-01', {
      order: idOf('delegation-order', key), number: '1', title: item.title, matterType: item.matterType, delegateKind: 'employee-post', delegate: post(item.delegate), subdelegable: false, reporting: 'reported', legalBasis: ['KL-7-5'], source: adopted, absent: ['substitutes'],
    }),
  ];
}

/**
 * What happened at the turn of 2022: one committee was wound up and nobody was said to take over, another got a successor, and the
 * technical committee went eighteen days without an order.
 */
export const olderOrders: readonly Entry[] = [
  state('body', 'servicenamnden', '2015-01-01', '2023-01-01', { name: 'Servicenämnden', bodyKind: 'committee', seats: 7, establishedBy: 'KF 2014-12-15 § 90', absent: ['successor'] }),
  state('body', 'mbn', '2015-01-01', '2023-01-01', { name: 'Miljö- och byggnadsnämnden', bodyKind: 'committee', seats: 9, establishedBy: 'KF 2014-12-15 § 90', successor: body('sbn') }),
  ...earlierOrder('service1', 'servicenamnden', 'Servicenämndens delegationsordning', 'Servicenämnden 2018-12-12 § 70', { title: 'Avrop av städning', matterType: 'AVTAL_MINDRE', delegate: 'fastighetschef' }),
  ...earlierOrder('mbn1', 'mbn', 'Miljö- och byggnadsnämndens delegationsordning', 'MBN 2018-12-11 § 140', { title: 'Bygglov inom detaljplan', matterType: 'BYGGLOV', delegate: 'bygglovschef' }),
  ...earlierOrder('tn0', 'tn', 'Tekniska nämndens delegationsordning 2019–2022', 'TN 2018-12-13 § 101', { title: 'Lokala trafikföreskrifter', matterType: 'LTF', delegate: 'trafikingenjor' }),
];
