import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import { addWorkingDays } from '../time/working-days.js';
import { documentRequest } from './document-request.js';
import { publications } from './publication.js';
import { separateRecord } from './separate-record.js';
import { found } from './told.example.js';

const asOf = '2026-11-24';

describe('publication on the website', () => {
  const [budget, , audit] = publications as [(typeof publications)[0], (typeof publications)[0], (typeof publications)[0]];
  const treated = (meeting: object | null, document: object = {}, documentKind: 'budget-proposal' | 'audit-report' = 'budget-proposal') => factsFrom({
    ...(meeting ? { meeting: [{ id: 'm', body: 'kf', day: '2026-12-14', ...meeting }] } : {}), 'governing-document': [{ id: 'g', documentKind, treatedAt: 'm', ...document }],
  });
  it.each([
    ['before the announcement, its last day counts', treated({}), ['2026-12-07']],
    ['from the announcement', treated({ announcedOn: '2026-12-01' }), ['2026-12-01']],
    ['published', treated({ announcedOn: '2026-11-20' }, { publishedOn: '2026-11-20' }), ['2026-11-20 done']],
    ['announced, and nothing is recorded', treated({ announcedOn: '2026-11-20' }), ['unknown publishedOn']],
    ['the sitting is over and its announcement is not recorded', treated({ day: '2026-11-16' }), ['unknown announcedOn']],
    ['the sitting is not given', treated({}, { treatedAt: null }), ['unknown treatedAt']],
    ['the sitting is not there', treated(null), ['unknown day']],
  ])('%s', (_name, given, expected) => expect(found(budget, given, asOf)).toEqual(expected));
  it('of audit reports began in 2024', () => expect(found(audit, treated({ day: '2023-06-12' }, {}, 'audit-report'), '2023-12-01')).toEqual([]));
});

describe('a request for a document', () => {
  const request = (row: object, rows: PartialRows = {}) => factsFrom({ 'document-request': [{ id: 'r', day: '2026-11-23', ...row }], ...rows });
  it.each([
    ['two days by the default', request({}), ['2026-11-25']],
    ['moved from Saturday', request({ day: '2026-11-19', absent: ['answeredOn'] }), ['2026-11-23']],
    ['a threshold of one’s own', request({}, { threshold: [{ id: 't', key: 'documentRequestDays', value: '7' }] }), ['2026-11-30']],
    ['answered', request({ answeredOn: '2026-11-24' }), ['2026-11-25 done']],
    ['told that it takes time', request({ delayNoticeOn: '2026-11-24' }), ['2026-11-25 done']],
    ['over, and nothing is recorded', request({ day: '2026-11-10' }), ['unknown answeredOn']],
  ])('%s', (_name, given, expected) => expect(found(documentRequest, given, asOf)).toEqual(expected));
});

describe('a separate record', () => {
  const facts = (item: object, decision: object = {}, matterType: string | null = 'ANST_CHEF') => factsFrom({
    'delegation-item': [{ id: 'i', ...item }], matter: [{ id: 'm', matterType: matterType as never, day: '2026-11-01' }], decision: [{ id: 'd', kind: 'decision', basis: 'delegation', item: 'i', matter: 'm', body: 'b', day: '2026-11-23', ...decision }],
  });
  it.each([
    ['three working days', facts({ reporting: 'not-reported' }), ['2026-11-26']],
    ['over a weekend', facts({ reporting: 'not-reported' }, { day: '2026-11-19', absent: ['separateRecordOn'] }), ['2026-11-24']],
    ['both made', facts({ reporting: 'not-reported' }, { separateRecordOn: '2026-11-23', postedOn: '2026-11-24' }), ['2026-11-26 done']],
    ['over, and nothing is recorded', facts({ reporting: 'not-reported' }, { day: '2026-11-10' }), ['unknown separateRecordOn']],
    ['it is reported', facts({ reporting: 'reported' }), ['none']],
    ['nobody has said whether it is', facts({}), ['unknown reporting']],
    ['the matter type is not recorded', facts({ reporting: 'not-reported' }, {}, null), ['unknown matterType']],
    ['appealed in another way', facts({ reporting: 'not-reported' }, {}, 'BYGGLOV'), ['none']],
  ])('%s', (_name, given, expected) => expect(found(separateRecord, given, asOf)).toEqual(expected));
  it('counts past Christmas', () => expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30'));
});
