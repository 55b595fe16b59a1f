import { boolean, matterType, reference, references, text, texts, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Ärende (never "case": the cases are the teaching cases). */
export const matter = register({
  kind: 'matter', path: 'matters', area: 'decisions', class: 'event', one: 'ärende', many: 'ärenden', thing: 'ärendet', nameFields: ['diaryNumber', 'title'],
  dayLabel: 'Inkommet', purpose: 'Ärenden med diarienummer. Beslut, kontakter och bedömningar hör till ett ärende.',
  fields: {
    diaryNumber: text('Diarienummer', { required: true, max: 40 }),
    title: text('Ärendemening', { required: true, personal: true }),
    matterType: matterType('Ärendetyp', { required: true }),
    body: reference('Ansvarigt organ', 'body', { required: true }),
    status: word('Läge', { open: 'Öppet', preparation: 'Beredning', decided: 'Beslutat', executing: 'Verkställs', closed: 'Avslutat' }, { required: true }),
    individual: boolean('Enskilt ärende'),
    touchesVisionGoal: boolean('Berör visionen eller ett mål'),
    origin: word('Väckt genom', {
      application: 'Ansökan', 'citizen-proposal': 'Medborgarförslag', motion: 'Motion', assignment: 'Politiskt uppdrag', initiative: 'Eget initiativ', referral: 'Remiss', appeal: 'Överklagande',
      complaint: 'Synpunkt eller felanmälan',
    }),
    handedOverByCouncil: boolean('Lämnat till nämnden av fullmäktige'),
    appealOf: reference('Gäller överklagande av', 'decision'),
    counterparty: text('Part eller motpart', { personal: true }),
    affectedParties: texts('Andra som saken angår', { personal: true }),
    caseOfficer: reference('Handläggare', 'person'),
    isSupervision: boolean('Tillsyn över kommunens egen verksamhet'),
    personallyConcerns: references('Rör personligen', 'person', { personal: true, help: 'Förtroendevalda som saken rör personligen, själva eller genom närstående' }),
  },
});
export type Matter = RowOf<typeof matter>;
