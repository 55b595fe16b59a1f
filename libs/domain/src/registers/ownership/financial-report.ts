import { day, reference, sek, subject, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Ekonomisk rapport: budget (or frame) against forecast for one period. `day` is the period's last day. */
export const financialReport = register({
  kind: 'financial-report', path: 'financial-reports', area: 'ownership', class: 'event', one: 'ekonomisk rapport', many: 'ekonomiska rapporter', thing: 'rapporten', nameFields: ['title'],
  dayLabel: 'Periodens sista dag', purpose: 'Budget och prognos per period, och när den nådde organet.',
  fields: {
    subject: subject('Gäller', ['body', 'company'], { required: true }),
    title: text('Rapport', { required: true }),
    project: text('Projekt', { max: 100 }),
    budget: sek('Budget eller ram'),
    forecast: sek('Prognos'),
    outcome: sek('Utfall för hela året', { help: 'Bara i årets sista rapport' }),
    reportedOn: day('Rapporterad'),
    reportedTo: reference('Rapporterad till', 'body'),
  },
});
export type FinancialReport = RowOf<typeof financialReport>;
