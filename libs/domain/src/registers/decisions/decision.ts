import { boolean, day, integer, lawSections, prose, reference, references, sek, subject, text, word, words } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';
import { amountBases, delegateKinds, itemConditions } from '../delegation/delegation-item.js';

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

/** On what a decision may be changed (FL 36–38), or taken anew. */
export const legalGrounds = {
  'fl-36': 'Rättelse (FL 36 §)', 'fl-37': 'Ändring (FL 37 §)', 'fl-38': 'Ändring till fördel (FL 38 §)', 'new-application': 'Ny ansökan', court: 'Domstolens avgörande', other: 'Annan grund',
} as const;

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
    notifiedMaker: subject('Beslutsfattare enligt underrättelsen', ['body', 'post', 'assignment', 'person']),
    recordMaker: word('Beslutsfattare i beslutshandlingen', { named: 'Person eller befattning', body: 'Organet', mailbox: 'Bara en funktionsbrevlåda' }),
    forum: word('Var det avgjordes', {
      formal: 'Sammanträde eller delegat', 'group-leaders': 'Gruppledarmöte', majority: 'Majoritetsmöte', presidium: 'Presidiemöte', 'management-group': 'Ledningsgrupp', messages: 'Mejl eller sms', other: 'Annat informellt forum',
    }),
    basis: word('Grund', decisionBases),
    item: reference('Delegationspunkt', 'delegation-item'),
    subDelegation: reference('Vidaredelegering', 'sub-delegation'),
    conditionsMet: words('Uppfyllda villkor i punkten', itemConditions),
    conditionsUnmet: words('Villkor i punkten som inte är uppfyllda', itemConditions),
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
    urgentEvent: text('Händelse bakom brådskan', { help: 'Samma ord för beslut som rör samma händelse' }),
    urgentKnownSince: day('Brådskan känd sedan'),
    recipient: word('Riktas till', { council: 'Fullmäktige', committee: 'Nämnd', court: 'Domstol', authority: 'Myndighet', other: 'Någon annan' }),
    adopts: reference('Antar', 'decision', { help: 'Det förslag eller yttrande som beslutet antar' }),
    changes: reference('Ändrar', 'decision'),
    legalGround: word('Grund för ändringen', legalGrounds),
    favoursIndividual: boolean('Gynnar en enskild'),
    procedural: boolean('Gäller bara handläggningen'),
    underFramework: reference('Avrop på beslutat ramavtal', 'decision'),
    separateRecordOn: day('Särskilt protokoll', { help: 'Dagen då protokollet för beslutet skrevs under' }),
    postedOn: day('Tillkännagivet', { help: 'Dagen då beslutet kom upp på anslagstavlan' }),
    company: reference('Bolag', 'company'),
    bindsOrganization: boolean('Binder kommunen eller regionen'),
    appealedOn: day('Överklagat'),
  },
});
export type Decision = RowOf<typeof decision>;
