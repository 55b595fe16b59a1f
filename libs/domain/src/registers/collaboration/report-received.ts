import { reference, subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Mottagen rapport från ett samarbete eller bolag. */
export const reportReceived = register({
  kind: 'report-received', path: 'reports-received', area: 'collaboration', class: 'event', one: 'rapport', many: 'rapporter', thing: 'rapporten', nameFields: ['title'],
  dayLabel: 'Behandlad', purpose: 'Det som samarbeten och bolag har redovisat för oss.',
  fields: {
    subject: subject('Från', ['collaboration', 'company'], { required: true }),
    toBody: reference('Till', 'body'),
    title: text('Rapport', { required: true }),
    reportKind: word('Art', { annual: 'Årsredovisning', interim: 'Delårsrapport', 'agreement-report': 'Årsrapport om avtalssamverkan (KL 9:38)', other: 'Annan' }),
    paragraph: text('Paragraf', { max: 60 }),
  },
});
export type ReportReceived = RowOf<typeof reportReceived>;
