import { boolean, percent, reference, text, words } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Functions of one assignment: "Ledamot och ordförande" is one assignment with two functions. */
export const assignmentFunctions = {
  chair: 'Ordförande', 'first-vice-chair': '1:e vice ordförande', 'second-vice-chair': '2:e vice ordförande', 'third-vice-chair': '3:e vice ordförande',
  'vice-chair': 'Vice ordförande', member: 'Ledamot', substitute: 'Ersättare', 'deputy-member': 'Suppleant', commissioner: 'Kommunalråd',
  'opposition-commissioner': 'Oppositionsråd', auditor: 'Revisor', 'lay-auditor': 'Lekmannarevisor', 'deputy-lay-auditor': 'Lekmannarevisorssuppleant',
  representative: 'Representant', 'employee-representative': 'Arbetstagarrepresentant', 'wedding-officiant': 'Vigselförrättare', 'funeral-officiant': 'Begravningsförrättare', trustee: 'God man', other: 'Annan roll',
} as const;
export type AssignmentFunction = keyof typeof assignmentFunctions;

/** Förtroendeuppdrag. */
export const assignment = register({
  kind: 'assignment', path: 'assignments', area: 'organization', class: 'state', one: 'uppdrag', many: 'uppdrag', thing: 'uppdraget', nameFields: ['person', 'body'],
  purpose: 'Förtroendeuppdrag med period, så att frågan "vem satt i nämnden den dagen?" har ett svar.',
  fields: {
    person: reference('Person', 'person', { required: true }),
    body: reference('Organ', 'body', { required: true }),
    functions: words('Funktioner', assignmentFunctions, { required: true }),
    roleAsWritten: text('Roll enligt källan'),
    party: text('Parti', { max: 60 }),
    electedBy: text('Vald av', { help: 'Till exempel KF 2022-12-19 § 140' }),
    electedByBody: reference('Valt av organ', 'body'),
    degree: percent('Tjänstgöringsgrad'),
    accountableLink: boolean('Redovisningsskyldig eller närstående till någon som är det', { help: 'Fylls i för revisorer (KL 4:4)' }),
  },
});
export type Assignment = RowOf<typeof assignment>;
