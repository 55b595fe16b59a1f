import { deadlineFamilies, type Facts } from '@ragang/domain';
import { citationLabel, isLawSectionId } from '@ragang/domain/law';
import type { ComingDeadline } from '@ragang/domain';
import { deadlineView, type DeadlineView } from './deadline-view.js';
import type { CalendarEvent } from './i-calendar.js';

/** Deadlines as events of a calendar: what and whose in the heading, the calculation and the law in the text. */
export function calendarEvents(facts: Facts, coming: readonly ComingDeadline[], asOf: string): readonly CalendarEvent[] {
  return coming.map((one) => {
    const view = deadlineView(facts, one, asOf);
    const { key, subject, instance, family } = one.deadline;
    return {
      uid: `${[key, subject.id, instance].filter(Boolean).join('-').replaceAll(' ', '-')}@${facts.organization.slug}.ragang`, day: one.day, summary: summaryOf(view), description: descriptionOf(view),
      category: deadlineFamilies[family], remindDaysBefore: view.leadDays,
    };
  });
}

function summaryOf({ label, subject, body, instance }: DeadlineView): string {
  const about = subject.kind === 'body' || subject.kind === 'fiscal-year' ? [body?.name, instance].filter(Boolean).join(' ') : subject.name;
  return about ? `${label}: ${about}` : label;
}

function descriptionOf({ steps, grounds, setBy, body }: DeadlineView): string {
  const laws = grounds.map(({ law, text, markLabel }) => (law !== null && isLawSectionId(law) ? citationLabel(law) : `${text} (${markLabel?.toLowerCase()})`)).join(', ');
  const by = { law: 'Dagen följer av lag.', agreement: 'Dagen följer av avtal.', local: 'Dagen är kommunens egen.' }[setBy] ?? '';
  return [body ? `Ansvarigt organ: ${body.name}` : null, 'Så är dagen räknad:', ...steps.map(({ text, day }) => `– ${text}${day === null ? '' : ` ${day}`}`), `Grund: ${laws}`, by].filter((line) => line !== null).join('\n');
}
