import { boolean, integer, reference, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/**
 * Organ: everything that sits or decides, informal forums included. Region words (RF, RS) are made when shown; the kind is the same.
 * Kinds from `network` on have no power of decision of their own (KL 3 and 9 kap.).
 */
export const bodyKinds = {
  council: 'Fullmäktige', 'council-preparatory': 'Fullmäktigeberedning', 'executive-board': 'Styrelse (KS/RS)', committee: 'Nämnd',
  'joint-committee': 'Gemensam nämnd', subcommittee: 'Utskott', presidium: 'Presidium', 'committee-preparatory': 'Nämndberedning',
  'employee-joint': 'Partssammansatt organ', 'self-governing': 'Självförvaltningsorgan', auditors: 'Revisorer', 'crisis-committee': 'Krisledningsnämnd',
  'federation-council': 'Förbundsfullmäktige', 'federation-direction': 'Förbundsdirektion', 'federation-board': 'Förbundsstyrelse',
  'coordination-board': 'Samordningsförbundets styrelse', 'company-board': 'Bolagsstyrelse', 'foundation-board': 'Stiftelsestyrelse',
  association: 'Förening', network: 'Nätverk', 'steering-group': 'Styrgrupp', 'political-consultation': 'Politisk samrådsgrupp',
  'management-group': 'Ledningsgrupp', 'group-leaders': 'Gruppledarmöte', 'office-holders': 'Förrättare eller gode män', unknown: 'Okänd',
} as const;
export type BodyKind = keyof typeof bodyKinds;

export const body = register({
  kind: 'body', path: 'bodies', area: 'organization', class: 'state', one: 'organ', many: 'organ', thing: 'organet', nameFields: ['name'],
  purpose: 'Här finns fullmäktige, styrelse, nämnder, utskott, bolagsstyrelser och informella forum. Beslut, delegation och uppdrag hör till ett organ.',
  fields: {
    name: text('Namn', { required: true }),
    bodyKind: word('Art', bodyKinds, { required: true }),
    abbreviation: text('Förkortning', { max: 20, help: 'Som i diarienummer: KS, SBN' }),
    parent: reference('Hör till organ', 'body'),
    collaboration: reference('Organ i samverkan', 'collaboration'),
    company: reference('Styrelse i bolag', 'company'),
    isBuildingCommittee: boolean('Är byggnadsnämnd (PBL)'),
    seats: integer('Antal ledamöter'),
    quorum: integer('Beslutsfört antal'),
    remoteAllowed: boolean('Får sammanträda på distans', { help: 'Fullmäktiges beslut (KL 5:16, 6:24)' }),
    reportLeadDays: integer('Anmälningsfrist, dagar före sammanträde'),
    reportingRule: word('Delegationsbeslut anmäls', { 'next-meeting': 'vid nästa sammanträde', 'not-required': 'behöver inte anmälas' }),
    subdelegationNotice: boolean('Vidaredelegering ska anmälas till nämnden'),
    establishedByBody: reference('Inrättat av organ', 'body'),
    successor: reference('Efterträds av', 'body'),
    establishedBy: text('Inrättat genom', { help: 'Till exempel KF 2022-11-28 § 101' }),
  },
  groups: {
    belongs: group('Hör till', 'parent', 'collaboration', 'company', 'establishedByBody', 'establishedBy', 'successor'),
    sitting: group('Sammansättning och sammanträden', 'seats', 'quorum', 'remoteAllowed'),
    reporting: group('Anmälan av delegationsbeslut', 'reportLeadDays', 'reportingRule', 'subdelegationNotice'),
  },
});
export type Body = RowOf<typeof body>;
