import { boolean, integer, lawSections, matterType, reference, references, sek, subject, text, texts, word, words } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** What sort of delegate an item names (KL 6:37, 7:5). */
export const delegateKinds = {
  presidium: 'Presidium', subcommittee: 'Utskott', chair: 'Ordförande', member: 'Ledamot', substitute: 'Ersättare i nämnden', 'employee-post': 'Befattning',
  'employee-person': 'Namngiven anställd', automated: 'Automatiserad funktion', 'external-employee': 'Anställd hos annan', group: 'Grupp',
} as const;
export type DelegateKind = keyof typeof delegateKinds;

/** What an amount counts: the rule compares an amount only with a limit of the same basis. */
export const amountBases = { 'whole-contract': 'hela avtalstiden', 'per-year': 'per år', 'per-decision': 'per beslut' } as const;
export type AmountBasis = keyof typeof amountBases;

/** Villkor that a rule can read; the wording itself stands in `conditions`. */
export const itemConditions = {
  'within-budget': 'Inom budget', 'per-guideline': 'Enligt riktlinje', 'after-consultation': 'Efter samråd', 'not-principal': 'Inte principiellt', 'user-endorsement': 'Brukarna har tillstyrkt',
} as const;
export type ItemCondition = keyof typeof itemConditions;

/** Delegationspunkt. Amounts are SEK excl. VAT, options included when the basis is the whole contract. */
export const delegationItem = register({
  kind: 'delegation-item', path: 'delegation-items', area: 'delegation', class: 'state', one: 'punkt', many: 'punkter', thing: 'punkten', nameFields: ['number', 'title'],
  purpose: 'En punkt säger vem som får besluta i nämndens ställe, om vad och inom vilka gränser.',
  columns: ['order', 'delegate', 'amountMax', 'amountBasis'],
  fields: {
    order: reference('Delegationsordning', 'delegation-order', { required: true, covers: true }),
    number: text('Nr', { required: true, max: 20 }),
    title: text('Ärende', { required: true }),
    matterType: matterType('Ärendetyp', { required: true }),
    delegateKind: word('Delegatens art', delegateKinds, { required: true }),
    delegate: subject('Delegat', ['post', 'body', 'person', 'assignment']),
    members: references('Gruppens medlemmar', ['post', 'person', 'assignment']),
    jointMode: word('Beslutar', { severally: 'var för sig', jointly: 'gemensamt' }),
    substitutes: references('Ersättare, i ordning', ['post', 'person']),
    amountMin: sek('Lägsta belopp (över)'),
    amountMax: sek('Högsta belopp'),
    amountInclusive: boolean('Gränsen ingår', { help: 'Ja när delegaten också beslutar om exakt det beloppet' }),
    amountBasis: word('Belopp räknas', amountBases),
    durationMaxMonths: integer('Längsta tid, månader'),
    unit: reference('Bara för enhet', 'unit'),
    area: text('Bara för område'),
    conditions: texts('Villkor'),
    conditionKinds: words('Villkor som prövas', itemConditions, { help: 'De av villkoren som Rågång jämför med beslutet' }),
    ownUnitOnly: boolean('Bara delegatens egen enhet', { help: 'Delegaten beslutar bara i ärenden som rör den egna enheten' }),
    subdelegable: boolean('Får vidaredelegeras (KL 7:6)'),
    reporting: word('Anmälan', { reported: 'Anmäls', 'not-reported': 'Anmäls inte' }),
    legalBasis: lawSections('Lagrum'),
    transitionalReference: boolean('Hänvisar med avsikt till äldre lag', { help: 'Ja när en övergångsbestämmelse gör att den äldre lagen fortfarande används' }),
    unlimitedReason: text('Skäl att beloppsgräns saknas'),
    definition: text('Orden förklaras så här', { help: 'Till exempel en hänvisning till ordningens ordlista' }),
    reserveReason: text('Skäl att punkten finns i reserv'),
    beneficiary: subject('Ger en förmån åt', ['post', 'assignment', 'person'], { help: 'Fylls i för representation, resor, kurser och ersättningar' }),
  },
  groups: {
    delegate: group('Delegaten', 'delegateKind', 'delegate', 'members', 'jointMode', 'substitutes', 'subdelegable'),
    limits: group('Belopp och tid', 'amountMin', 'amountMax', 'amountInclusive', 'amountBasis', 'durationMaxMonths', 'unlimitedReason'),
    scope: group('Villkor och avgränsning', 'conditions', 'conditionKinds', 'ownUnitOnly', 'unit', 'area', 'definition'),
    law: group('Anmälan och lagrum', 'reporting', 'legalBasis', 'transitionalReference'),
    special: group('Särskilda fall', 'reserveReason', 'beneficiary'),
  },
});
export type DelegationItem = RowOf<typeof delegationItem>;
