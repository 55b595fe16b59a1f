/** One whole-day event of a calendar file. */
export interface CalendarEvent {
  /** Stays the same when the day changes, so that the calendar moves the event. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Reminders, in days before. */
  readonly remindDaysBefore: readonly number[];
}

const LINE_OCTETS = 75;
const MORNING_HOUR = 9;

/** A calendar file (iCalendar, RFC 5545): whole-day events with reminders, lines folded at 75 octets and ended with CRLF. */
export function calendarFile(name: string, writtenAt: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rågång//Årshjul//SV', 'CALSCALE:GREGORIAN', property('NAME', name), property('X-WR-CALNAME', name),
    ...events.flatMap((event) => eventLines(event, compact(writtenAt))), 'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function eventLines({ uid, day, summary, description, category, remindDaysBefore }: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT', property('UID', uid), `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(day))}`, property('SUMMARY', summary), property('DESCRIPTION', description),
    property('CATEGORIES', category), 'TRANSP:TRANSPARENT', ...remindDaysBefore.flatMap((days) => alarmLines(days, summary)), 'END:VEVENT',
  ];
}

function alarmLines(daysBefore: number, summary: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', property('DESCRIPTION', summary), `TRIGGER:${trigger(daysBefore)}`, 'END:VALARM'];
}

/** In the morning that many days before, counted from the midnight at which the whole-day event begins. */
function trigger(daysBefore: number): string {
  return daysBefore === 0 ? `PT${MORNING_HOUR}H` : `-P${daysBefore === 1 ? '' : `${daysBefore - 1}D`}T${24 - MORNING_HOUR}H`;
}

const compact = (moment: string): string => moment.replaceAll(/[-:]/g, '').replace(/\.\d+/, '');
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const property = (name: string, text: string): string => `${name}:${escaped(text)}`;

/** Text values: backslash, semicolon, comma and line breaks are written with a backslash (RFC 5545 3.3.11). */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/g, '\\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** A long line goes on in the next, which begins with a space; a letter of several octets is never split (RFC 5545 3.1). */
function folded(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part];
}
