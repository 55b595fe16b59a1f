import { boolean, day, percent, reference, sek, subject, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Inköp from an own company, a federation or a partner, with the assessment of the exemption (LOU 3:11–18). `day` is the contract's. */
export const purchase = register({
  kind: 'purchase', path: 'purchases', area: 'ownership', class: 'event', one: 'inköp', many: 'inköp', thing: 'inköpet', nameFields: ['title'],
  dayLabel: 'Avtalsdag', purpose: 'Köp från egna bolag, förbund och grannar, och varför de inte annonserades.',
  columns: ['supplier', 'buyer', 'amount', 'exemption', 'assessedOn'],
  fields: {
    title: text('Inköp', { required: true }),
    supplier: subject('Leverantör', ['company', 'collaboration'], { required: true }),
    buyer: reference('Köpande organ', 'body'),
    amount: sek('Värde, exkl. moms'),
    procured: boolean('Upphandlat i konkurrens'),
    exemption: word('Undantag', { internal: 'Intern upphandling (LOU 3:11–16)', cooperation: 'Samarbete (LOU 3:17–18)', direct: 'Direktupphandling', 'exclusive-right': 'Ensamrätt', 'real-estate': 'Fastighet (LOU 3:19)' }),
    assessedOn: day('Undantaget prövat'),
    supplierControlled: boolean('Köparen har kontroll som över sin egen förvaltning'),
    activityShare: percent('Andel av verksamheten åt ägarna, procent', { help: 'Snitt över tre år' }),
    privateOwnership: boolean('Direkt privat ägarintresse'),
    openMarketShare: percent('Andel på den öppna marknaden, procent', { help: 'Snitt över tre år' }),
  },
  groups: {
    exemption: group('Upphandling och undantag', 'procured', 'exemption', 'assessedOn'),
    supplier: group('Leverantören', 'supplierControlled', 'activityShare', 'privateOwnership', 'openMarketShare'),
  },
});
export type Purchase = RowOf<typeof purchase>;
