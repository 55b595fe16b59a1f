import { day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Bindning eller bisyssla. */
export const affiliation = register({
  kind: 'affiliation', path: 'affiliations', area: 'organization', class: 'state', one: 'bindning', many: 'bindningar', thing: 'bindningen', nameFields: ['entity'],
  purpose: 'Uppdrag i bolag och föreningar samt bisysslor som kan ha betydelse för jäv.',
  fields: {
    person: reference('Person', 'person', { required: true }),
    entity: text('Bolag, förening eller verksamhet', { required: true, personal: true }),
    role: text('Roll', { personal: true }),
    affiliationKind: word('Bindningens art', {
      representative: 'Ställföreträdare eller styrelseuppdrag', 'own-interest': 'Eget eller närståendes intresse', agent: 'Ombud eller betalt biträde i saken', connection: 'Annan anknytning',
    }),
    matter: reference('Bara i ärendet', 'matter', { help: 'Till exempel den som är part i eller har varit ombud i ett visst ärende' }),
    company: reference('Kommunens bolag', 'company'),
    declaredOn: day('Anmäld'),
  },
});
export type Affiliation = RowOf<typeof affiliation>;
