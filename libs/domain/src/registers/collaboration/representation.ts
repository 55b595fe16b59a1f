import { boolean, day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Vår representant i ett samarbete. */
export const representation = register({
  kind: 'representation', path: 'representations', area: 'collaboration', class: 'state', one: 'representant', many: 'representanter', thing: 'representanten', nameFields: ['person'],
  purpose: 'Vem som företräder oss, vald när och av vem.',
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true }),
    person: reference('Person', 'person', { required: true }),
    role: text('Roll', { max: 100 }),
    electedBy: text('Vald av'),
    seat: word('Plats', { member: 'Ledamot', substitute: 'Ersättare', board: 'Förbundsstyrelse eller nämnd', auditor: 'Revisor', delegate: 'Ombud' }),
    isCouncilMember: boolean('Ledamot eller ersättare i fullmäktige'),
    leftCouncilOn: day('Lämnade fullmäktige'),
    mayRemain: boolean('Fullmäktige låter personen sitta kvar', { help: 'KL 4:7' }),
    mayVote: boolean('Rösträtt i någon medlemskommun'),
  },
});
export type Representation = RowOf<typeof representation>;
