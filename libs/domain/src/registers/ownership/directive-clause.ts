import { integer, percent, reference, sek, prose, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

export const clauseTypes = {
  purpose: 'Ändamål', 'powers-frame': 'Kommunala befogenheter', 'financial-goals': 'Ekonomiska mål', submission: 'Underställning', 'information-duty': 'Informationsplikt',
  reporting: 'Rapportering', insight: 'Insyn', 'vision-goals': 'Vision och mål', dividend: 'Utdelning', investment: 'Investeringsram', guarantee: 'Finans och borgen',
  group: 'Koncernsamordning', 'internal-control': 'Intern kontroll', dialogue: 'Ägardialog',
} as const;
export type ClauseType = keyof typeof clauseTypes;

/** Direktivsklausul. `threshold` is SEK; `days` calendar days. */
export const directiveClause = register({
  kind: 'directive-clause', path: 'directive-clauses', area: 'ownership', class: 'state', one: 'klausul', many: 'klausuler', thing: 'klausulen', nameFields: ['clauseType'],
  purpose: 'En klausul i ägardirektivet.',
  fields: {
    directive: reference('Ägardirektiv', 'directive', { required: true, covers: true }),
    clauseType: word('Krav', clauseTypes, { required: true }),
    paragraph: text('Paragraf', { max: 20 }),
    text: prose('Lydelse'),
    threshold: sek('Tröskelbelopp'),
    days: integer('Inom dagar'),
    rate: percent('Krav i procent'),
    recipient: reference('Mottagare', 'body'),
    requiredBy: text('Kravet kommer från'),
  },
});
export type DirectiveClause = RowOf<typeof directiveClause>;
