import { boolean, day, integer, lawSections, prose, reference, references, sek, subject, text, word, words } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
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
    coSigner: subject('Medbeslutande', ['post', 'person', 'assignment'], { help: 'Den som skrev under tillsammans med beslutsfattaren' }),
    coSignerRole: word('Medundertecknarens roll', { 'co-deciding': 'Medbeslutande', countersigning: 'Kontrasignerar', consulted: 'Samråd' }),
    statedMaker: text('Angiven beslutsfattare', { personal: true, help: 'Så som det står i beslutet, när det skiljer sig' }),
    notifiedMaker: subject('Beslutsfattare enligt underrättelsen', ['body', 'post', 'assignment', 'person'], { help: 'Den som parten fick veta hade beslutat' }),
    recordMaker: word('Beslutsfattare i beslutshandlingen', { named: 'Person eller befattning', body: 'Organet', mailbox: 'Bara en funktionsbrevlåda' }, { help: 'Den som handlingen själv anger' }),
    forum: word('Var det avgjordes', {
      formal: 'Sammanträde eller delegat', 'group-leaders': 'Gruppledarmöte', majority: 'Majoritetsmöte', presidium: 'Presidiemöte utan delegation', subcommittee: 'Utskott utan delegation', 'management-group': 'Ledningsgrupp', messages: 'Mejl eller sms', other: 'Annat informellt forum',
    }),
    basis: word('Grund', decisionBases),
    item: reference('Delegationspunkt', 'delegation-item'),
    subDelegation: reference('Vidaredelegering', 'sub-delegation'),
    conditionsMet: words('Uppfyllda villkor i punkten', itemConditions),
    conditionsUnmet: words('Villkor i punkten som inte är uppfyllda', itemConditions),
    law: lawSections('Lagstöd'),
    meeting: reference('Sammanträde', 'meeting'),
    announcedOn: day('Ärendet tillkännagivet', { help: 'Fylls i när ärendet tillkännagavs en annan dag än sammanträdet (KL 5:13–14)' }),
    agendaException: word('Varför ärendet fick avgöras', { urgent: 'Brådskande, tillagt (KL 5:14)', unanimous: 'Brådskande, alla närvarande eniga (KL 5:52)', procedural: 'Ordningsfråga' }),
    concernsBody: reference('Gäller organ', 'body', { help: 'Vid ansvarsfrihet och val av revisor: det organ som granskas' }),
    reasons: prose('Skäl'),
    courseChange: word('Ändrad hantering', { changed: 'Ändrar ett tidigare beslut', withdrawn: 'Ärendet utgår', 'referred-back': 'Återremiss' }, { help: 'När ärendet tog en annan väg än den som var bestämd' }),
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
    changes: reference('Ändrar', 'decision', { help: 'Det tidigare beslut som ändras' }),
    legalGround: word('Grund för ändringen', legalGrounds),
    favoursIndividual: boolean('Gynnar en enskild'),
    procedural: boolean('Gäller bara handläggningen', { help: 'Till exempel remiss eller bordläggning' }),
    underFramework: reference('Avrop på beslutat ramavtal', 'decision', { help: 'Tomt när beslutet inte är ett avrop' }),
    separateRecordOn: day('Särskilt protokoll', { help: 'Dagen då protokollet för beslutet skrevs under' }),
    postedOn: day('Tillkännagivet', { help: 'Dagen då beslutet kom upp på anslagstavlan' }),
    company: reference('Bolag', 'company'),
    collaboration: reference('Samarbete', 'collaboration', { help: 'När beslutet gäller ett samarbete, till exempel ansvarsfrihet' }),
    concernsYear: integer('Avser år'),
    boardAuthorization: text('Bolagsstyrelsens bemyndigande', { help: 'Vd-beslut; styrelseprotokoll och paragraf' }),
    boardInformedOn: day('Bolagsstyrelsen underrättad'),
    bindsOrganization: boolean('Binder kommunen eller regionen', { help: 'För ett besked eller avtal som någon utanför kan hålla oss till' }),
    outcome: word('Utfall', {
      approved: 'Bifall eller antaget', rejected: 'Avslag eller inte antaget', tabled: 'Bordläggning', 'referred-back': 'Återremiss', referred: 'Remitteras för beredning', procedural: 'Annan ordningsfråga',
    }),
    unanimousPresent: boolean('Alla närvarande var eniga'),
    effectiveFrom: day('Gäller från', { help: 'När beslutet börjar gälla en annan dag än beslutsdagen' }),
    burdensMembers: boolean('Till nackdel för medlemmarna'),
    obligatoryService: boolean('Avgiften gäller något som kommunen måste erbjuda'),
    newExpenditure: sek('Ny utgift', { help: '0 vid omfördelning inom budgeten' }),
    affectsYear: integer('Utgiften belastar år'),
    financing: text('Finansiering', { help: 'Källa och konto' }),
    favoursBusiness: word('Gynnar näringsidkare', { individual: 'Enskild näringsidkare', general: 'Näringslivet i allmänhet', none: 'Ingen' }),
    belowMarketValue: sek('Under marknadsvärdet', { help: 'Skillnaden mellan marknadsvärdet och priset' }),
    grant: sek('Bidrag', { help: 'Det som mottagaren får genom beslutet' }),
    guarantee: boolean('Innebär borgen eller säkerhet'),
    outsideArea: boolean('Gäller något utanför det egna området'),
    localConnection: boolean('Har anknytning till det egna området eller medlemmarna'),
    affectsOwnOrgRights: boolean('Rör organets egna rättigheter eller skyldigheter som part'),
    appealedOn: day('Överklagat', { help: 'Dagen då överklagandet kom in' }),
    notifiedOn: day('Parten fick del av beslutet', { help: 'Tiden för överklagande räknas härifrån när beslutet inte laglighetsprövas' }),
    choice: boolean('Det fanns alternativ att välja mellan'),
    affectsIndividual: boolean('Påverkar någon enskilds rätt eller plikt'),
    underlyingDecision: reference('Verkställer beslutet', 'decision'),
    chosenOption: text('Valt alternativ'),
    dueDate: day('Ska vara genomfört senast'),
    followUpRequired: boolean('Ska följas upp'),
    budgetMeasure: word('Ekonomisk åtgärd', { savings: 'Sparbeslut', 'recovery-plan': 'Åtgärdsplan vid underskott' }),
    unionException: word('Undantag från förhandling', { 'exceptional-reasons': 'Synnerliga skäl', 'own-procedure': 'Egen förhandlingsordning' }, { help: 'Varför beslutet fattades innan förhandlingen enligt MBL var klar' }),
  },
  groups: {
    maker: group('Vem som beslutade', 'makerKind', 'maker', 'makerPerson', 'members', 'coSigner', 'coSignerRole', 'statedMaker', 'notifiedMaker', 'recordMaker'),
    ground: group('Rätten att besluta', 'basis', 'item', 'subDelegation', 'conditionsMet', 'conditionsUnmet', 'law', 'boardAuthorization', 'boardInformedOn'),
    meeting: group('Sammanträde och utgång', 'forum', 'meeting', 'announcedOn', 'agendaException', 'outcome', 'unanimousPresent', 'procedural', 'choice', 'chosenOption', 'reasons', 'separateRecordOn', 'postedOn'),
    amounts: group('Belopp och tid', 'amount', 'amountBasis', 'durationMonths', 'untilFurtherNotice', 'terminable', 'effectiveFrom', 'underFramework'),
    economy: group('Utgift, stöd och avgift', 'newExpenditure', 'affectsYear', 'financing', 'budgetMeasure', 'grant', 'guarantee', 'favoursBusiness', 'belowMarketValue', 'obligatoryService'),
    concerns: group('Vad och vem det gäller', 'unit', 'concernsBody', 'company', 'collaboration', 'concernsYear', 'favoursIndividual', 'affectsIndividual', 'burdensMembers', 'outsideArea', 'localConnection', 'bindsOrganization', 'affectsOwnOrgRights'),
    urgency: group('Brådska', 'isUrgent', 'urgentReason', 'neededBy', 'urgentEvent', 'urgentKnownSince'),
    chain: group('Förslag, ändring och andra beslut', 'recipient', 'adopts', 'changes', 'legalGround', 'courseChange', 'underlyingDecision'),
    after: group('Underrättelse, överklagande och genomförande', 'notifiedOn', 'appealedOn', 'dueDate', 'followUpRequired', 'unionException'),
  },
});
export type Decision = RowOf<typeof decision>;
