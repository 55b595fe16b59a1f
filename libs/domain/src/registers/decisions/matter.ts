import { boolean, day, matterType, reference, references, text, texts, word, words } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Ärende (never "case": the cases are the teaching cases). */
export const matter = register({
  kind: 'matter', path: 'matters', area: 'decisions', class: 'event', one: 'ärende', many: 'ärenden', thing: 'ärendet', nameFields: ['diaryNumber', 'title'],
  dayLabel: 'Inkommet', purpose: 'Ärenden med diarienummer. Beslut, kontakter och bedömningar hör till ett ärende.',
  columns: ['matterType', 'body', 'status', 'caseOfficer'],
  fields: {
    diaryNumber: text('Diarienummer', { required: true, max: 40 }),
    title: text('Ärendemening', { required: true, personal: true }),
    matterType: matterType('Ärendetyp', { required: true }),
    body: reference('Ansvarigt organ', 'body', { required: true }),
    status: word('Läge', { open: 'Öppet', preparation: 'Beredning', decided: 'Beslutat', executing: 'Verkställs', closed: 'Avslutat' }, { required: true }),
    individual: boolean('Enskilt ärende', { help: 'Gäller en viss person eller ett visst företag' }),
    touchesVisionGoal: boolean('Berör visionen eller ett mål'),
    origin: word('Väckt genom', {
      application: 'Ansökan', 'citizen-proposal': 'Medborgarförslag', motion: 'Motion', assignment: 'Politiskt uppdrag', initiative: 'Eget initiativ', referral: 'Remiss', appeal: 'Överklagande',
      complaint: 'Synpunkt eller felanmälan',
    }),
    handedOverByCouncil: boolean('Lämnat till nämnden av fullmäktige'),
    appealOf: reference('Gäller överklagande av', 'decision'),
    counterparty: text('Part eller motpart', { personal: true, help: 'Den som ärendet gäller, eller som avtalet sluts med' }),
    exemptFromPreparation: word('Undantag från beredning', {
      election: 'Val (KL 5:29)', resignation: 'Avsägelse (KL 5:29)', 'term-start': 'Mandattid, av nyvalda fullmäktige (KL 5:30)', 'extra-election': 'Extra val (KL 5:31)', 'audit-report': 'Revisionsberättelsen (KL 5:32)',
      'recall-after-refusal': 'Återkallelse efter vägrad ansvarsfrihet', 'citizen-proposal-handover': 'Medborgarförslag lämnas över (KL 5:34)', 'urgent-unanimous': 'Brådskande och alla eniga (KL 5:33)',
    }),
    partyBody: reference('Organ som är part', 'body'),
    supervisedBody: reference('Organ vars verksamhet granskas', 'body', { help: 'Den nämnd som ansvarar för anläggningen eller verksamheten' }),
    appliesLaw: boolean('Tillämpar lag mot någon enskild'),
    affectedParties: texts('Andra som saken angår', { personal: true }),
    caseOfficer: reference('Handläggare', 'person'),
    isSupervision: boolean('Tillsyn över kommunens egen verksamhet'),
    personallyConcerns: references('Rör personligen', 'person', { personal: true, help: 'Förtroendevalda som saken rör personligen, själva eller genom närstående' }),
    impact: words('Konsekvenser och dialog i underlaget', {
      'user-impact': 'Konsekvenser för barn eller brukare', 'place-impact': 'Konsekvenser för orterna', 'dialogue-plan': 'Dialogplan', compensation: 'Kompensation', 'transition-plan': 'Omställningsplan',
    }),
    reportedToCouncilOn: day('Läget anmält till fullmäktige', { help: 'Motion eller medborgarförslag som inte är avgjort (KL 5:35, 6:34)' }),
  },
  groups: {
    origin: group('Hur ärendet väcktes', 'origin', 'handedOverByCouncil', 'appealOf', 'reportedToCouncilOn'),
    parties: group('Parter och andra som berörs', 'individual', 'counterparty', 'partyBody', 'affectedParties', 'personallyConcerns'),
    preparation: group('Handläggning och beredning', 'caseOfficer', 'exemptFromPreparation', 'impact', 'touchesVisionGoal'),
    authority: group('Myndighetsutövning och tillsyn', 'appliesLaw', 'isSupervision', 'supervisedBody'),
  },
});
export type Matter = RowOf<typeof matter>;
