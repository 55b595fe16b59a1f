import { describe, expect, it } from '@jest/globals';
import { calendarFile, type CalendarEvent } from './i-calendar.js';

const event: CalendarEvent = { uid: 'BUDGET_KF-1@bankmala.ragang', day: '2026-12-31', summary: 'Budgeten ska vara fastställd', description: 'Uträkning', category: 'Ekonomi', remindDaysBefore: [] };
const file = (given: Partial<CalendarEvent>) => calendarFile('Årshjul, Bänkmåla', '2026-11-24T00:00:00Z', [{ ...event, ...given }]);
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('holds whole days, and ends the day after over the turn of the year', () => {
    const written = lines(file({}));
    expect(written).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'DTSTAMP:20261124T000000Z', 'UID:BUDGET_KF-1@bankmala.ragang', 'X-WR-CALNAME:Årshjul\\, Bänkmåla']));
    expect(written.filter((line) => /^(BEGIN|END):/.test(line))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
  });

  it('keeps the identity when the day changes', () => expect(lines(file({ day: '2027-01-04' }))).toContain('UID:BUDGET_KF-1@bankmala.ragang'));

  it('ends every line with CRLF and lets none be longer than 75 octets, whole letters only', () => {
    const text = file({ description: 'åäö'.repeat(60) });
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines(text)).toContain(`DESCRIPTION:${'åäö'.repeat(60)}`);
  });

  it('escapes what has a meaning of its own, so that nobody can write an event into it', () => {
    expect(lines(file({ summary: 'Ett, två; tre\\\nEND:VEVENT\r\nBEGIN:VEVENT' }))).toContain('SUMMARY:Ett\\, två\\; tre\\\\\\nEND:VEVENT\\nBEGIN:VEVENT');
  });

  it('reminds in the morning, that many days before', () => {
    const written = lines(file({ remindDaysBefore: [60, 1, 0] }));
    expect(written.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P59DT15H', 'TRIGGER:-PT15H', 'TRIGGER:PT9H']);
  });
});
