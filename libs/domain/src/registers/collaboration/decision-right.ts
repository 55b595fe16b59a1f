import { matterType, reference, subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

export const keyQuestions = { tariff: 'Taxa', budget: 'Budget', investment: 'Investering', location: 'Lokalisering', authority: 'Myndighetsbeslut', staff: 'Personal', loan: 'Lån', other: 'Annat' } as const;

/** Beslutsrätt: who decides a question in a collaboration or company, and where that stands (always with a source, I12). */
export const decisionRight = register({
  kind: 'decision-right', path: 'decision-rights', area: 'collaboration', class: 'state', one: 'beslutsrätt', many: 'beslutsrätter', thing: 'beslutsrätten', nameFields: ['question'],
  purpose: 'Vem som beslutar i nyckelfrågorna, läst ur avtalet en gång.',
  fields: {
    subject: subject('Samarbete eller bolag', ['collaboration', 'company'], { required: true }),
    question: word('Fråga', keyQuestions, { required: true }),
    matterType: matterType('Ärendetyp'),
    organ: reference('Beslutande organ', 'body'),
    organText: text('Beslutande, som det står'),
    consultation: word('Samråd', { none: 'Inget', consultation: 'Samråd', consent: 'Samtycke' }),
    consentBody: reference('Samtycke lämnas av', 'body'),
    clause: text('Dokument och paragraf', { required: true }),
  },
});
export type DecisionRight = RowOf<typeof decisionRight>;
