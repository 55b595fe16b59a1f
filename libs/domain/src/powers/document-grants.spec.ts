import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import type { Row } from '../facts/facts.js';
import { findMatterType } from '../reference/matter-types.js';
import { bodyForWord } from './bodies.js';
import { companyReservations, itemGrant } from './document-grants.js';
import { lawGrants, lawReservations } from './law-grants.js';
import { coversAmount, coversUnit } from './limits.js';
import { both, noLimits } from './power-grant.js';
import { powerGraph } from './power-graph.js';

const day = '2026-03-10';
const base: PartialRows = {
  body: [{ id: 'kf', bodyKind: 'council' }, { id: 'tn', bodyKind: 'committee' }, { id: 'kn', bodyKind: 'committee' }],
  post: [{ id: 'chef' }, { id: 'gata' }],
  'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted', adoptedBy: 'TN 2025-01-10 § 4', validFrom: '2025-02-01', validUntil: '2027-01-01' }],
};
const item = { id: 'i', order: 'o', number: '2.1', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'chef' } as const;
const grant = (fields: Partial<Row<'delegation-item'>>, rows: PartialRows = {}) => { const facts = factsFrom({ ...base, ...rows, 'delegation-item': [{ ...item, ...fields }] }); return itemGrant(facts, facts.all('delegation-item')[0]!, day); };
const group = { delegateKind: 'group', delegate: null, members: ['chef', 'gata'] } as const;

describe('an item as a power', () => {
  it.each([[group, true], [{ ...group, jointMode: 'jointly' as const }, true], [{ ...group, jointMode: 'severally' as const }, false], [{}, false], [{ jointMode: 'jointly' as const }, false]])('%p: together %p', (fields, expected) => expect(grant(fields).jointly).toBe(expected));
  it('belongs to every member of the group', () => expect(powerGraph(factsFrom({ ...base, 'delegation-item': [{ ...item, ...group }] }), day).grantsTo('gata', 'LOKALHYRA').map((one) => one.source?.id)).toEqual(['i']));
  it('rests on its own sections, else on the one that lets it be given', () => {
    expect([grant({ legalBasis: ['JB-12-1'] }), grant({ legalBasis: [] }), grant({}), grant({ delegateKind: 'chair' })].map((one) => one.legalBasis)).toEqual([['JB-12-1'], ['KL-7-5'], ['KL-7-5'], ['KL-6-37']]);
  });
  it('is cited by its number alone when nobody has recorded where the order was adopted', () => expect(grant({}, { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted' }] }).citation).toBe('punkt\u00a02.1'));
  it('holds within its order, and no longer than itself', () => {
    const days = (validFrom: string | null, validUntil: string | null) => { const { validity } = grant({ validFrom, validUntil }); return [validity.validFrom, validity.validUntil]; };
    expect([days(null, null), days('2025-01-01', '2028-01-01'), days('2026-01-01', '2026-06-01')]).toEqual([['2025-02-01', '2027-01-01'], ['2025-02-01', '2027-01-01'], ['2026-01-01', '2026-06-01']]);
    const open = grant({ validFrom: '2026-01-01' }, { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted' }] }).validity;
    expect([open.validFrom, open.validUntil]).toEqual(['2026-01-01', null]);
  });
});

describe('what a company’s documents keep for the council', () => {
  const kept = (rows: PartialRows) => companyReservations(factsFrom({ ...base, company: [{ id: 'c' }], directive: [{ id: 'd', company: 'c' }], ...rows }), day).map((one) => [one.source?.id, one.when, one.company]);
  it('is a clause in the articles that says so', () => {
    expect(kept({ articles: [{ id: 'a', company: 'c', councilOpinionClause: '§ 8' }] })).toEqual([['a', 'if-principal', 'c']]);
    expect(kept({ articles: [{ id: 'a', company: 'c' }, { id: 'b', councilOpinionClause: '§ 8' }] })).toEqual([]);
  });
  it('is a clause in the directive while it holds', () => {
    const clause = { id: 'dc', directive: 'd', clauseType: 'submission' } as const;
    expect([kept({ 'directive-clause': [clause] }), kept({ 'directive-clause': [{ ...clause, validUntil: day }] })]).toEqual([[['dc', 'if-principal', 'c']], []]);
  });
});

describe('what the law gives and keeps', () => {
  const law = (key: string) => lawGrants(factsFrom(base), findMatterType(key)!, day).map((one) => [one.to[0], one.legalBasis.at(-1)]);
  it('is the council’s own matter', () => expect(law('SKATTESATS')).toEqual([[{ ref: { kind: 'body', id: 'kf' } }, 'KL-11-8']]));
  it('is in the hands of whom the statute points out', () => expect(law('REVISION')).toEqual([[{ word: 'statutory-decider' }, 'KL-6-3']]));
  it('is a committee’s where the law names no other', () => expect(law('LOKALHYRA')[0]).toEqual([{ word: 'committee' }, 'KL-6-3']));
  it('is kept by the council or by the committee, never by both', () => {
    expect([lawReservations(findMatterType('BUDGET')!), lawReservations(findMatterType('DELEGATIONSORDNING')!), lawReservations(findMatterType('LOKALHYRA')!)].map((found) => found.map((one) => `${one.heldBy} ${one.when}`))).toEqual([['council always'], ['committee always'], ['council if-principal', 'committee if-goals']]);
  });
  it.each([['council', 'kf'], ['crisis-committee', 'kris'], ['auditors', undefined], ['social-committee', undefined]] as const)('finds %s: %s', (word, id) => {
    expect(bodyForWord(factsFrom({ body: [{ id: 'kf0', bodyKind: 'council', validUntil: '2020-01-01' }, { id: 'kf', bodyKind: 'council' }, { id: 'kris', bodyKind: 'crisis-committee' }] }), word, day)?.id).toBe(id);
  });
});

describe('the powers over a matter', () => {
  const sources = (rows: PartialRows) => powerGraph(factsFrom({ ...base, remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA' }], ...rows }), day).grantsOver('LOKALHYRA').flatMap((one) => one.source?.id ?? []);
  it('are those of that matter', () => expect(sources({ 'delegation-item': [item, { ...item, id: 'j', matterType: 'ARRENDE' }] })).toEqual(['r', 'i']));
  it('do not count what has ended', () => {
    const over = { validUntil: day };
    expect(sources({ 'delegation-item': [item], 'sub-delegation': [{ id: 's', item: 'i', fromPost: 'chef', toPost: 'gata', ...over }], 'decision-right': [{ id: 'dr', matterType: 'LOKALHYRA', organ: 'kn', ...over }] })).toEqual(['r', 'i']);
  });
  it('are urgent only in the body that has the matter', () => expect(sources({ 'urgent-mandate': [{ id: 'u', body: 'tn' }, { id: 'v', body: 'kn' }] })).toEqual(['r', 'u']));
});

describe('known and not known together', () => {
  it.each([[false, 'unknown', false], ['unknown', false, false], ['unknown', true, 'unknown'], [true, 'unknown', 'unknown'], [true, true, true]] as const)('%s and %s: %s', (a, b, expected) => expect(both(a, b)).toBe(expected));
  it('compares an amount with a limit that does not say how it is counted', () => expect(coversAmount({ ...noLimits, amountMax: 5 }, 4, 'per-year')).toBe(true));
  it('does not go round in units that are recorded as each other’s parts', () => {
    expect(coversUnit(factsFrom({ unit: [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }] }), { ...noLimits, unit: 'tf' }, 'a', day)).toBe(false);
  });
});
