import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import { expiringAssignments, membersOn } from './members.js';

const rows: PartialRows = {
  body: [{ id: 'kf', name: 'Kommunfullmäktige', bodyKind: 'council' }, { id: 'ab', name: 'Exempelhus AB', bodyKind: 'company-board' }, { id: 'tom', name: 'Styrgruppen', bodyKind: 'steering-group' }],
  person: [{ id: 'p1', name: 'Åsa Ek' }, { id: 'p2', name: 'Bo Al' }, { id: 'p3', name: 'Eva Lind' }],
  assignment: [
    { id: 'a1', person: 'p1', body: 'kf', functions: ['member'], validFrom: '2022-10-15', validUntil: '2026-10-15' },
    { id: 'a2', person: 'p2', body: 'kf', functions: ['member', 'chair'], validFrom: '2022-10-15', validUntil: '2026-10-15' },
    { id: 'b1', person: 'p1', body: 'ab', functions: ['lay-auditor'], validFrom: '2024-01-01', validUntil: '2027-04-01' },
    { id: 'b2', person: 'p2', body: 'ab', functions: ['deputy-member'], validFrom: '2024-01-01', validUntil: '2027-04-01' },
    { id: 'b3', person: 'p3', body: 'ab', functions: ['member', 'vice-chair'], validFrom: '2024-01-01', validUntil: '2024-06-01' },
  ],
  'source-reading': [{ id: 'r', day: '2026-07-15', register: 'assignment', title: 'Registret' }],
};
const facts = factsFrom(rows);
const marked = (validFrom: string | null, subject: string | null = null) =>
  factsFrom({ ...rows, 'completeness-mark': [{ id: 'm', register: 'assignment', subject, by: 'Kansliet', validFrom }] });

describe('membersOn', () => {
  it('names those who sat that day, the chair first', () => {
    const answer = membersOn(facts, 'kf', '2025-03-01');
    expect(answer.status).toBe('known');
    expect(answer.members.map((member) => member.person)).toEqual(['p2', 'p1']);
    expect(answer.members[0]).toMatchObject({ since: '2022-10-15', until: '2026-10-15', lastDay: '2026-10-14' });
  });

  it('counts the last day and not the day after', () => {
    expect(membersOn(facts, 'kf', '2026-10-14').members).toHaveLength(2);
    expect(membersOn(facts, 'kf', '2026-10-15').members).toHaveLength(0);
  });

  it('says okänt, not empty, for a term that ended after the source was read', () => {
    const answer = membersOn(facts, 'kf', '2026-11-24');
    expect(answer).toMatchObject({ status: 'unknown', members: [], sourceReadOn: '2026-07-15', endedUnread: 2 });
    expect(answer.explanation).toContain('till och med 2026-10-14');
  });

  it('is not swayed by a mark from before the term ended, but by one from after', () => {
    expect(membersOn(marked(null), 'kf', '2026-11-24').status).toBe('unknown');
    expect(membersOn(marked('2026-10-15'), 'kf', '2026-11-24').status).toBe('vacant');
  });

  it('says vacant only where somebody vouches for that body', () => {
    expect(membersOn(facts, 'tom', '2025-03-01').status).toBe('unknown');
    expect(membersOn(marked('2020-01-01', 'tom'), 'tom', '2025-03-01').status).toBe('vacant');
    expect(membersOn(marked('2020-01-01', 'kf'), 'tom', '2025-03-01').status).toBe('unknown');
  });

  it('stays okänt before the recorded assignments began', () => {
    expect(membersOn(facts, 'kf', '2010-01-01').status).toBe('unknown');
  });

  it('keeps lay auditors apart from the board', () => {
    expect(membersOn(facts, 'ab', '2024-02-01').members.map((member) => [member.person, member.group])).toEqual([['p3', 'members'], ['p2', 'substitutes'], ['p1', 'auditors']]);
  });

  it('tells of the seats that ran out unread beside those that are known', () => {
    const later = factsFrom({ ...rows, assignment: [...(rows.assignment ?? []), { id: 'a3', person: 'p3', body: 'kf', functions: ['member'], validFrom: '2026-01-01', validUntil: null }] });
    expect(membersOn(later, 'kf', '2026-11-24')).toMatchObject({ status: 'known', endedUnread: 2 });
  });
});

describe('expiringAssignments', () => {
  it('lists what runs out within the days, with the last day included', () => {
    expect(expiringAssignments(facts, '2026-07-16', 90).map((row) => row.assignment).sort()).toEqual(['a1', 'a2']);
    expect(expiringAssignments(facts, '2026-07-15', 90)).toEqual([]);
    expect(expiringAssignments(facts, '2026-10-14', 0)[0]).toMatchObject({ lastDay: '2026-10-14', daysLeft: 0 });
    expect(expiringAssignments(facts, '2026-10-15', 90)).toEqual([]);
  });

  it('leaves out whoever stays on from the next day', () => {
    const again = factsFrom({ ...rows, assignment: [...(rows.assignment ?? []), { id: 'a4', person: 'p1', body: 'kf', functions: ['member'], validFrom: '2026-10-15', validUntil: null }] });
    expect(expiringAssignments(again, '2026-10-01', 90).map((row) => row.assignment)).toEqual(['a2']);
  });
});
