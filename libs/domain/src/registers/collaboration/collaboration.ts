import { boolean, integer, matterTypes, prose, reference, text, word, words } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';
import { keyQuestions } from './decision-right.js';

export const collaborationForms = {
  federation: 'Kommunalförbund', 'joint-committee': 'Gemensam nämnd', agreement: 'Avtalssamverkan', 'joint-company': 'Gemensamt bolag', foundation: 'Stiftelse',
  association: 'Förening', 'coordination-federation': 'Samordningsförbund', network: 'Nätverk', 'civil-partnership': 'IOP', none: 'Inget samarbete ännu',
} as const;
export type CollaborationForm = keyof typeof collaborationForms;

/** Samverkan. `form` is null (okänd) until a document shows it; what people assume stands in `assumedForm`. */
export const collaboration = register({
  kind: 'collaboration', path: 'collaborations', area: 'collaboration', class: 'state', one: 'samarbete', many: 'samarbeten', thing: 'samarbetet', nameFields: ['name'],
  purpose: 'Här samlas alla samarbeten med andra: förbund, gemensamma nämnder, avtal och nätverk. Börja med det ni vet. Det som saknas visas som saknat, inte som fel.',
  columns: ['form', 'ownRole', 'status', 'hostBody'],
  fields: {
    name: text('Namn', { required: true }),
    form: word('Form', collaborationForms),
    formCertainty: word('Formens säkerhet', { explicit: 'Står i källan', inferred: 'Slutsats', assumed: 'Antagande' }),
    assumedForm: word('Antagen form', collaborationForms),
    federationKind: word('Förbundets beslutande församling', { direction: 'Direktion', council: 'Fullmäktige' }),
    ownRole: word('Vår roll', { member: 'Medlem', host: 'Värd', buyer: 'Beställare', provider: 'Utförare', owner: 'Ägare', party: 'Part' }),
    purpose: prose('Syfte'),
    scope: matterTypes('Uppgifter'),
    status: word('Läge', { active: 'Pågår', explored: 'Utreds', 'notice-given': 'Uppsagd', ended: 'Avslutad' }, { required: true }),
    hostBody: reference('Vår avtalspart', 'body', { help: 'Det egna organ som ingår samarbetet' }),
    delegationAgreed: boolean('Avtalet medger extern delegering', { help: 'Anställda hos en part får besluta åt oss (KL 9:37)' }),
    startYear: integer('Sedan år'),
    residentInfo: text('Var invånaren läser besluten och överklagar'),
    dissent: text('Frågor som drar åt olika håll'),
    keyQuestions: words('Nyckelfrågor', keyQuestions, { help: 'Där det måste vara klart vem som bestämmer' }),
    noGoalReason: text('Skäl att inte koppla till mål', { help: 'Till exempel att uppgiften är lagstadgad' }),
  },
  groups: {
    form: group('Form och roll', 'form', 'formCertainty', 'assumedForm', 'federationKind', 'ownRole', 'hostBody'),
    task: group('Syfte och uppgifter', 'purpose', 'scope', 'startYear', 'noGoalReason'),
    power: group('Vem som beslutar', 'delegationAgreed', 'keyQuestions', 'residentInfo', 'dissent'),
  },
});
export type Collaboration = RowOf<typeof collaboration>;
