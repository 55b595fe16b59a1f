import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import type { Facts, Row } from '../facts/facts.js';

export type ItemFields = Partial<Row<'delegation-item'>>;

/** A technical committee with the remit for leases and one order for 2026, for the examples of the proof. Rows given take the place of those here. */
export function orderExample(items: readonly ItemFields[], rows: PartialRows = {}): Facts {
  return factsFrom({
    body: [{ id: 'kf', bodyKind: 'council', name: 'Kommunfullmäktige' }, { id: 'tn', bodyKind: 'committee', name: 'Tekniska nämnden' }, { id: 'kn', bodyKind: 'committee', name: 'Kulturnämnden' }, { id: 'tnau', bodyKind: 'subcommittee', name: 'Tekniska nämndens arbetsutskott', parent: 'tn' }],
    unit: [{ id: 'tf', name: 'Tekniska förvaltningen', body: 'tn' }, { id: 'norr', name: 'Norr', parent: 'tf' }, { id: 'syd', name: 'Syd', parent: 'tf' }],
    post: [
      { id: 'chef', title: 'Förvaltningschef', unit: 'tf', isAdministrationHead: true }, { id: 'fastighet', title: 'Fastighetschef', unit: 'tf' }, { id: 'lokal', title: 'Lokalstrateg', unit: 'tf' }, { id: 'assistent', title: 'Assistent', unit: 'norr' },
    ],
    remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA' }],
    'delegation-order': [{ id: 'o', body: 'tn', title: 'Delegationsordning', status: 'adopted', validFrom: '2026-01-01', validUntil: '2027-01-01' }],
    'delegation-item': items.map((item, index) => ({ id: `i${index + 1}`, order: 'o', number: `1.${index + 1}`, matterType: 'LOKALHYRA', delegateKind: 'employee-post' as const, delegate: 'chef', ...item })),
    ...rows,
  });
}
