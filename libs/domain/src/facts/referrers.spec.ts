import { describe, expect, it } from '@jest/globals';
import { factsFrom } from './facts-from.js';
import { nameOf } from './names.js';
import { fieldsReferringTo, referrersOf } from './referrers.js';

const DAY = '2026-11-24';
const facts = factsFrom({
  body: [{ id: 'ks', name: 'Kommunstyrelsen' }],
  matter: [{ id: 'm', day: '2026-10-01', diaryNumber: 'KS 2026:1', title: 'Lokal' }],
  decision: [
    { id: 'd', day: '2026-11-01', number: '1', title: 'Hyra lokal', matter: 'm', body: 'ks' },
    { id: 'd2', day: '2026-11-10', number: '2', title: 'Hyra annan lokal', matter: 'm', changes: 'd', underlyingDecision: 'd' },
  ],
  'follow-up': [{ id: 'f', day: '2026-11-02', decision: 'd', step: 'effect' }, { id: 'later', day: '2026-12-02', decision: 'd', step: 'feedback' }],
  'delegation-report': [{ id: 'r', day: '2026-11-20', body: 'ks', decisions: ['d'] }],
  'delegation-item': [{ id: 'old', number: '1', title: 'Lokaler', decidedBy: 'd', validFrom: '2020-01-01', validUntil: '2026-01-01' }],
  'council-mandate': [{ id: 'u', body: 'ks', matterType: 'BYGGLOV' }],
});

describe('what belongs to a thing', () => {
  it('is counted by register and field, and each row is named once', () => {
    const groups = referrersOf(facts, { kind: 'decision', id: 'd' }, DAY);
    expect(groups.map((group) => [group.kind, group.total])).toEqual([['decision', 1], ['delegation-report', 1], ['follow-up', 1]]);
    expect(groups[0]).toMatchObject({ rows: [{ id: 'd2', name: '2 Hyra annan lokal', day: '2026-11-10', fields: ['changes', 'underlyingDecision'] }], fields: [{ name: 'changes', total: 1 }, { name: 'underlyingDecision', total: 1 }] });
  });

  it('is what holds on the day: not what has ended, nor what has not happened', () => {
    const ids = (day: string): readonly string[] => referrersOf(facts, { kind: 'decision', id: 'd' }, day).flatMap((group) => group.rows.map((row) => row.id));
    expect(ids(DAY)).not.toContain('old');
    expect(ids('2025-06-01')).toEqual(['old']);
    expect(ids('2026-12-31')).toContain('later');
  });

  it('may be in every register that has a field for it', () => {
    expect(fieldsReferringTo('company').map((field) => `${field.kind}.${field.name}`)).toEqual(expect.arrayContaining(['shareholder-meeting.company', 'purchase.supplier', 'decision.company']));
    expect(fieldsReferringTo('meeting').map((field) => field.kind)).toEqual(expect.arrayContaining(['minutes', 'participation', 'decision']));
  });

  it('is named by the title of its matter type where that is its name', () => {
    expect(nameOf(facts, 'council-mandate', 'u', DAY)).toBe('Bygglov');
  });
});
