import { describe, expect, it } from '@jest/globals';
import type { PartialRows } from '../facts/facts-from.js';
import { orderExample, type ItemFields } from './proof-example-facts.js';
import { structureDiff } from './structure-diff.js';

const FROM = '2026-02-01';
const TO = '2026-09-01';
const order: PartialRows = { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted' }] };
const people: PartialRows = { person: [{ id: 'dan', name: 'Dan Berg' }, { id: 'eva', name: 'Eva Ås' }] };
const diff = (items: readonly ItemFields[], rows: PartialRows = {}, from = FROM, to = TO) => { const facts = orderExample(items, { ...order, ...rows }); return structureDiff({ facts, day: from }, { facts, day: to }); };
const told = (items: readonly ItemFields[], rows?: PartialRows) => diff(items, rows).changes.map((change) => `${change.kind}: ${change.sentence}`.replaceAll('\u00a0', ' '));
const until = { validUntil: '2026-06-01' };
const after = { validFrom: '2026-06-01' };
const amount = (amountMax: number, more: ItemFields = {}): ItemFields => ({ amountMax, amountInclusive: true, amountBasis: 'whole-contract', ...more });

describe('the difference between two days', () => {
  it.each<[string, readonly ItemFields[], readonly string[]]>([
    ['nothing', [{}], []],
    ['an item that is written anew and says the same', [until, after], []],
    ['a power that is new', [after], ['gained: Förvaltningschefen har fått rätten att besluta om ”Hyra in eller ut lokaler (längre tid)”, av tekniska nämnden: utan gräns.']],
    ['a power that is gone', [until], ['lost: Förvaltningschefen får inte längre besluta om ”Hyra in eller ut lokaler (längre tid)”.']],
    ['a power that has moved', [until, { ...after, delegate: 'fastighet' }], ['moved: Rätten att besluta om ”Hyra in eller ut lokaler (längre tid)” har gått från förvaltningschefen till fastighetschefen.']],
    ['a lower limit', [amount(500_000, until), amount(100_000, after)], ['narrowed: Rätten för förvaltningschefen att besluta om ”Hyra in eller ut lokaler (längre tid)” har snävats av: tidigare upp till 500 000 kr för hela avtalstiden, nu upp till 100 000 kr för hela avtalstiden.']],
    ['a higher limit', [amount(100_000, until), amount(500_000, after)], ['widened: Rätten för förvaltningschefen att besluta om ”Hyra in eller ut lokaler (längre tid)” har vidgats: tidigare upp till 100 000 kr för hela avtalstiden, nu upp till 500 000 kr för hela avtalstiden.']],
    ['a new condition', [until, { ...after, conditions: ['Efter samråd'] }], ['narrowed: Rätten för förvaltningschefen att besluta om ”Hyra in eller ut lokaler (längre tid)” har snävats av: tidigare utan gräns, nu på villkor: Efter samråd.']],
    ['a unit that is no longer the limit', [{ ...until, unit: 'norr' }, after], ['widened: Rätten för förvaltningschefen att besluta om ”Hyra in eller ut lokaler (längre tid)” har vidgats: tidigare bara för Norr, nu utan gräns.']],
    ['higher and shorter at once', [amount(100_000, { ...until, durationMaxMonths: 36 }), amount(500_000, { ...after, durationMaxMonths: 12 })], ['changed: Rätten för förvaltningschefen att besluta om ”Hyra in eller ut lokaler (längre tid)” har fått andra gränser: tidigare upp till 100 000 kr för hela avtalstiden, högst 36 månader, nu upp till 500 000 kr för hela avtalstiden, högst 12 månader.']],
    ['an amount that is counted in another way', [amount(100_000, until), amount(100_000, { ...after, amountBasis: 'per-year' })], ['changed: Rätten för förvaltningschefen att besluta om ”Hyra in eller ut lokaler (längre tid)” har fått andra gränser: tidigare upp till 100 000 kr för hela avtalstiden, nu upp till 100 000 kr per år.']],
  ])('%s', (_name, items, expected) => expect(told(items)).toEqual(expected));

  it('a post that has changed its name is the same holder', () => {
    const post: PartialRows = { post: [{ id: 'chef', title: 'Teknisk chef', validUntil: '2026-06-01', renamedTo: 'ny' }, { id: 'ny', title: 'Teknisk direktör', validFrom: '2026-06-01' }] };
    expect(told([until, { ...after, delegate: 'ny' }], post)).toEqual([]);
  });

  it('a remit that has moved', () => expect(told([], { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA', validUntil: '2026-06-01' }, { id: 'r2', body: 'kn', matterType: 'LOKALHYRA', validFrom: '2026-06-01' }] })).toEqual(['moved: Ansvaret för ”Hyra in eller ut lokaler (längre tid)” har gått från tekniska nämnden till kulturnämnden.']));
  it('a sub-delegation', () => expect(told([{ subdelegable: true }], { 'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'lokal', ...after }] })).toEqual(['gained: En lokalstrateg har fått rätten att besluta om ”Hyra in eller ut lokaler (längre tid)”, av förvaltningschefen: utan gräns.']));
  it('a draft changes nothing', () => expect(told([{}], { 'delegation-order': [{ id: 'o', body: 'tn', status: 'draft' }] })).toEqual([]));

  it('representatives, agreements and collaborations', () => {
    const rows: PartialRows = {
      ...people, collaboration: [{ id: 'c', name: 'Vattenförbundet', status: 'active' }, { id: 'd', name: 'Nätverket', status: 'active', ...until }], agreement: [{ id: 'a', title: 'Vattenavtalet', collaboration: 'c', ...until }, { id: 'b', title: 'Stadgar', collaboration: 'c' }],
      representation: [{ id: 'x', collaboration: 'c', person: 'dan', ...until }, { id: 'y', collaboration: 'c', person: 'eva', ...after }],
    };
    expect(told([], rows)).toEqual([
      'representative-changed: Företrädare i Vattenförbundet: Eva Ås har kommit till, och Dan Berg har lämnat.', 'agreement-ended: Avtalet Vattenavtalet i Vattenförbundet gäller inte längre.', 'collaboration-ended: Samarbetet Nätverket pågår inte längre.',
    ]);
  });

  it('office holders: of a post and in the chair', () => {
    const rows: PartialRows = {
      ...people, 'post-holding': [{ id: 'h', post: 'chef', person: 'dan', ...until }],
      assignment: [{ id: 'p', body: 'tn', person: 'dan', functions: ['member', 'chair'], ...until }, { id: 'q', body: 'tn', person: 'eva', functions: ['member'], ...until }, { id: 'q', body: 'tn', person: 'eva', functions: ['chair'], ...after }],
    };
    expect(told([], rows)).toEqual(['office-holder-changed: Innehavare som förvaltningschef: Dan Berg har lämnat.', 'office-holder-changed: Ordförande i tekniska nämnden: Eva Ås har kommit till, och Dan Berg har lämnat.']);
  });

  it('a renewed holding of the same person is no change', () => {
    expect(told([], { ...people, 'post-holding': [{ id: 'h', post: 'chef', person: 'dan', ...until }, { id: 'h2', post: 'chef', person: 'dan', ...after }] })).toEqual([]);
  });

  it('is a text that one can quote, with a heading', () => {
    expect(diff([until]).text.replaceAll('\u00a0', ' ').split('\n')).toEqual(['Mellan 1 februari 2026 och 1 september 2026: en skillnad.', 'Förvaltningschefen får inte längre besluta om ”Hyra in eller ut lokaler (längre tid)”.']);
    expect(diff([{}]).text).toMatch(/ingen skillnad är registrerad\.$/);
  });

  it('counts each kind, and names the rows on either side', () => {
    const { counts, changes } = diff([until, { ...after, delegate: 'fastighet' }]);
    expect([counts.moved, counts.gained, changes[0]?.before, changes[0]?.after]).toEqual([1, 0, [{ kind: 'delegation-item', id: 'i1' }], [{ kind: 'delegation-item', id: 'i2' }]]);
  });

  it('backwards says the opposite', () => expect(diff([after], {}, TO, FROM).changes.map((change) => change.kind)).toEqual(['lost']));
});

describe('the difference between two states of knowledge', () => {
  it('of the same day', () => {
    const [then, now] = [orderExample([amount(100_000)], order), orderExample([amount(500_000)], order)];
    const found = structureDiff({ facts: then, day: FROM }, { facts: now, day: FROM });
    expect([found.changes.map((change) => change.kind), found.text.split('\n')[0]?.replaceAll('\u00a0', ' ')]).toEqual([['widened'], 'Två tidpunkters kunskap om 1 februari 2026: en skillnad.']);
  });
});
