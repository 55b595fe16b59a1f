import { boolean, day, integer, lawSections, prose, reference, references, sek, subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';
import { amountBases, delegateKinds } from '../delegation/delegation-item.js';

export const decisionKinds = {
  decision: 'Beslut', proposal: 'Förslag', opinion: 'Yttrande', assignment: 'Uppdrag', information: 'Information', execution: 'Verkställighet', preparatory: 'Förberedande',
} as const;

/** On what the decision maker rests the right to decide. */
export const decisionBases = {
  body: 'Organets egen beslutanderätt', 'council-mandate': 'Uppdrag från fullmäktige', 'standing-orders': 'Reglemente', delegation: 'Delegation', 'sub-delegation': 'Vidaredelegering',
  'self-governance': 'Självförvaltning', 'contract-delegation': 'Extern delegering enligt avtal', urgent: 'Brådskande (KL 6:39)', 'board-over-committee': 'Styrelsen över nämnd',
  crisis: 'Krisledning', law: 'Direkt stöd i lag', company: 'Bolagsbeslut',
} as const;
export type DecisionBasis = keyof typeof decisionBases;

export const makerKinds = { body: 'Organet', ...delegateKinds, ceo: 'Verkställande direktör' } as const;
export type MakerKind = keyof typeof makerKinds;

/** Beslut: one body, one maker, one basis (I1, I2). `amount` is SEK excl. VAT on the basis `amountBasis`. */
export const decision = register({
  kind: 'decision', path: 'decisions', area: 'decisions', class: 'event', one: 'beslut', many: 'beslut', thing: 'beslutet', nameFields: ['number', 'title'],
  dayLabel: 'Beslutsdag', purpose: 'Beslut av fullmäktige, nämnder, delegater och bolag. Varje beslut prövas mot den rätt att besluta som gällde dagen det fattades.',
  fields: {
    number: text('Beslutsnummer', { required: true, max: 40, help: 'Paragraf eller löpnummer' }),
    title: text('Beslut', { required: true, personal: true }),
    matter: reference('Ärende', 'matter', { required: true }),
    kind: word('Art', decisionKinds, { required: true }),
    body: reference('Organ', 'body', { required: true }),
    makerKind: word('Beslutsfattarens art', makerKinds, { required: true }),
    maker: subject('Beslutsfattare', ['body', 'post', 'assignment', 'person']),
    makerPerson: reference('Person', 'person'),
    members: references('Gruppens medlemmar', ['post', 'person', 'assignment']),
    coSigner: subject('Medbeslutande', ['post', 'person', 'assignment']),
    coSignerRole: word('Medundertecknarens roll', { 'co-deciding': 'Medbeslutande', countersigning: 'Kontrasignerar', consulted: 'Samråd' }),
    statedMaker: text('Angiven beslutsfattare', { personal: true }),
    basis: word('Grund', decisionBases),
    item: reference('Delegationspunkt', 'delegation-item'),
    subDelegation: reference('Vidaredelegering', 'sub-delegation'),
    law: lawSections('Lagstöd'),
    meeting: reference('Sammanträde', 'meeting'),
    amount: sek('Belopp, exkl. moms'),
    amountBasis: word('Beloppet avser', amountBases),
    durationMonths: integer('Avtalstid, månader'),
    untilFurtherNotice: boolean('Tills vidare'),
    terminable: boolean('Kommunen kan säga upp'),
    unit: reference('Gäller enhet', 'unit'),
    isUrgent: boolean('Brådskande så att nämnden inte kan avvaktas'),
    urgentReason: prose('Skäl för brådskan'),
    neededBy: day('Måste beslutas senast'),
    company: reference('Bolag', 'company'),
    bindsOrganization: boolean('Binder kommunen eller regionen'),
    appealedOn: day('Överklagat'),
  },
});
export type Decision = RowOf<typeof decision>;
