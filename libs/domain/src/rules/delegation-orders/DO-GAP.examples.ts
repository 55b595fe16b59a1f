import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const step = { order: 'tn-order', matterType: 'LOKALHYRA', title: 'Hyresavtal', delegateKind: 'employee-post', amountInclusive: true, amountBasis: 'whole-contract', validFrom: '2023-01-01' } as const;
const gap = exampleTown({
  'delegation-item': [{ ...step, id: 'i1', number: '2.1', delegate: 'property-head', amountMax: 500_000 }, { ...step, id: 'i2', number: '2.2', delegate: 'technical-head', amountMin: 1_000_000, amountMax: 3_000_000 }],
  'completeness-mark': vouched('delegation-item'),
});
const touching = changed(changed(gap, 'delegation-item', 'i1', { amountInclusive: false }), 'delegation-item', 'i2', { amountMin: 500_000 });
const { flags, passes, cannotTell } = examplesAbout('i1', '2026-11-24');

export const amountGapExamples: RuleExamples = {
  rule: 'DO-GAP',
  conditions: ['ett belopp mellan två steg saknar delegat', 'någon har rätten under', 'någon har rätten över', 'beloppen räknas på samma sätt', 'ordningen säger inget om resten', 'ordningen gäller'],
  examples: [
    flags('Enhetschefen till 500 000, chefen över en miljon', 'notice', gap),
    flags('Det är antecknat att ordningen inte säger något om resten', 'notice', changed(unvouched(gap, 'delegation-item'), 'delegation-order', 'tn-order', { absent: ['restDecidedByBody'] })),
    flags('En enda krona: precis på gränsen, som inte ingår', 'notice', touching),
    flags('Ingen av punkterna säger hur beloppet räknas', 'notice', changed(changed(gap, 'delegation-item', 'i1', { amountBasis: null }), 'delegation-item', 'i2', { amountBasis: null })),
    flags('Det övre steget gäller bara fastighetsavdelningen', 'notice', changed(gap, 'delegation-item', 'i2', { unit: 'fastighet' })),
    flags('Två chefer delar det undre steget', 'notice', withRows(gap, { 'delegation-item': [{ ...step, id: 'i0', number: '2.4', delegate: 'school-head', amountMax: 500_000 }] })),
    flags('Luckan öppnades i dag', 'notice', withRows(gap, { 'delegation-item': [{ ...step, id: 'i3', number: '2.3', delegate: 'school-head', amountMin: 500_000, amountMax: 1_000_000, validUntil: '2026-11-24' }] })),
    flags('Om den undre gränsen ingår spelar ingen roll för resten av luckan', 'notice', changed(gap, 'delegation-item', 'i1', { amountInclusive: null })),
    cannotTell('En punkt om arrenden når beloppet, men gäller annat', 'delegation-item.amountInclusive', withRows(changed(touching, 'delegation-item', 'i1', { amountInclusive: null }), { 'delegation-item': [{ ...step, id: 'i3', number: '2.5', matterType: 'ARRENDE', delegate: 'school-head' }] })),
    passes('Chefens punkt börjar där enhetschefens slutar', 'ett belopp mellan två steg saknar delegat', changed(gap, 'delegation-item', 'i2', { amountMin: 500_000 })),
    passes('En tredje punkt täcker beloppen däremellan', 'ett belopp mellan två steg saknar delegat', withRows(gap, { 'delegation-item': [{ ...step, id: 'i3', number: '2.3', delegate: 'school-head', amountMin: 500_000, amountMax: 1_000_000 }] })),
    passes('Nämnden har de små beloppen och chefen de större', 'någon har rätten under', without(gap, 'delegation-item', 'i1')),
    passes('Allt över 500 000 är nämndens', 'någon har rätten över', without(gap, 'delegation-item', 'i2')),
    passes('Det övre steget gäller en annan ärendetyp', 'någon har rätten över', changed(gap, 'delegation-item', 'i2', { matterType: 'ARRENDE' })),
    passes('Det övre steget räknas per år', 'beloppen räknas på samma sätt', changed(gap, 'delegation-item', 'i2', { amountBasis: 'per-year' })),
    passes('Ordningen säger att nämnden beslutar i övrigt', 'ordningen säger inget om resten', changed(gap, 'delegation-order', 'tn-order', { restDecidedByBody: true })),
    passes('Luckan fylldes först senare: ordningen är upphävd i dag', 'ordningen gäller', changed(gap, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    passes('Luckan öppnas i morgon', 'ett belopp mellan två steg saknar delegat', withRows(gap, { 'delegation-item': [{ ...step, id: 'i3', number: '2.3', delegate: 'school-head', amountMin: 500_000, amountMax: 1_000_000, validUntil: '2026-11-25' }] })),
    passes('Luckan stängdes i dag', 'ett belopp mellan två steg saknar delegat', withRows(gap, { 'delegation-item': [{ ...step, id: 'i3', number: '2.3', delegate: 'school-head', amountMin: 500_000, amountMax: 1_000_000, validFrom: '2026-11-24' }] })),
    passes('Om gränsen ingår spelar ingen roll när chefens punkt täcker beloppet', 'ett belopp mellan två steg saknar delegat', changed(changed(touching, 'delegation-item', 'i1', { amountInclusive: null }), 'delegation-item', 'i2', { amountMin: 400_000 })),
    passes('Gränsen ingår inte, men inget steg finns ovanför', 'någon har rätten över', changed(without(gap, 'delegation-item', 'i2'), 'delegation-item', 'i1', { amountInclusive: null })),
    cannotTell('Om gränsen ingår är inte ifyllt', 'delegation-item.amountInclusive', changed(touching, 'delegation-item', 'i1', { amountInclusive: null })),
    cannotTell('Hur det övre steget räknas är inte ifyllt', 'delegation-item.amountBasis', changed(gap, 'delegation-item', 'i2', { amountBasis: null })),
    cannotTell('Hur det undre steget räknas är inte ifyllt', 'delegation-item.amountBasis', changed(gap, 'delegation-item', 'i1', { amountBasis: null })),
    cannotTell('Om nämnden har resten är inte antecknat', 'completeness-mark.delegation-item', unvouched(gap, 'delegation-item')),
  ],
};
