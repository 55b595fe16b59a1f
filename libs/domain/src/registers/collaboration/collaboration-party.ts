import { boolean, municipality, percent, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Part i ett samarbete. */
export const collaborationParty = register({
  kind: 'collaboration-party', path: 'collaboration-parties', area: 'collaboration', class: 'state', one: 'part', many: 'parter', thing: 'parten', nameFields: ['name'],
  purpose: 'Kommuner, regioner och andra som är med.',
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true, covers: true }),
    name: text('Namn', { required: true }),
    municipality: municipality('Kommunkod'),
    costShare: percent('Kostnadsandel'),
    voteShare: percent('Röstandel'),
    isHost: boolean('Värd'),
    partyKind: word('Slag', { municipality: 'Kommun', region: 'Region', 'social-insurance': 'Försäkringskassan', 'employment-service': 'Arbetsförmedlingen', other: 'Annan' }),
  },
});
export type CollaborationParty = RowOf<typeof collaborationParty>;
