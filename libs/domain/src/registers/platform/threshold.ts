import { text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** The municipality's own thresholds and what they are when nobody has set them (domänunderlaget G.1). `null` must be set locally. */
export const thresholdDefaults = {
  principalAmount: null, principalMonths: '60', reportLeadDays: '7', docDays: '5', reportDays: '30', budgetPct: '2', budgetAbs: '1000000', overviewN: '10',
  overviewMonths: '48', overviewReportMonths: '12', supervisionDue: '06-30', threatDays: '7', vacancyDays: '5', noticeLeadDays: '270', expiringDays: '90', execAmount: '100000', rectifyDays: '60', strategicAmount: null, savingsCover: '80', controlPlanDue: '01-31',
  controlFollowUpDue: '03-31', accountFormMonths: '12', recoveryPlanMonths: '6', urgentMax: '3', urgentDays: '5', frequentDecisions: '20',
  directProcurement: null, providerFollowUpMonths: '12', directorVacancyDays: '90', registrationDays: '1', renewalLeadDays: '180', costPct: '10', costPoints: '5', costIndexPct: null, representativeDays: '60', goalConflictDays: '90',
  documentRequestDays: '2', visionEndingMonths: '24', directionMonths: '9', termChangeDays: '60', threatInfluenceDays: '60',
} as const satisfies Readonly<Record<string, string | null>>;
export type ThresholdKey = keyof typeof thresholdDefaults;

export const thresholdLabels: Readonly<Record<ThresholdKey, string>> = {
  principalAmount: 'Belopp som tyder på principiell betydelse, kr', principalMonths: 'Avtalstid som tyder på principiell betydelse, månader',
  reportLeadDays: 'Anmälningsfrist före sammanträde, dagar', docDays: 'Tid att anteckna en kontakt, dagar', reportDays: 'Tid att rapportera en avvikelse, dagar',
  budgetPct: 'Budgetavvikelse, procent', budgetAbs: 'Budgetavvikelse, kr', overviewN: 'Antal samarbeten som kräver helhetsöversikt', overviewMonths: 'Översikten är aktuell i, månader',
  overviewReportMonths: 'Samarbeten ska rapportera inom, månader', supervisionDue: 'Uppsiktsbeslut senast, månad-dag', threatDays: 'Åtgärd efter hot inom, dagar',
  vacancyDays: 'Vakans tolereras, dagar', noticeLeadDays: 'Förvarning före sista uppsägningsdag, dagar', expiringDays: 'Uppdrag som snart löper ut, dagar',
  execAmount: 'Belopp som kan tyda på mer än verkställighet, kr', rectifyDays: 'Tid att rätta ett upphävt beslut, dagar', strategicAmount: 'Belopp som kräver plan för uppföljning, kr',
  savingsCover: 'Sparåtgärderna ska täcka, procent av besparingen', controlPlanDue: 'Plan för intern kontroll senast, månad-dag', controlFollowUpDue: 'Uppföljning av intern kontroll senast, månad-dag',
  accountFormMonths: 'Fullmäktige bestämmer redovisningens form inom, månader', recoveryPlanMonths: 'Åtgärdsplan efter upprepat underskott inom, månader', urgentMax: 'Brådskebeslut på ett år som väcker fråga, antal',
  urgentDays: 'Brådskebeslut nära ett ordinarie sammanträde, dagar', frequentDecisions: 'Rutinbeslut i nämnden på två år som väcker fråga, antal',
  directProcurement: 'Direktupphandlingsgräns, kr', providerFollowUpMonths: 'Privata utförare följs upp inom, månader',
  directorVacancyDays: 'Utan direktör, dagar', registrationDays: 'Tid att registrera en handling, dagar',
  renewalLeadDays: 'Förvarning före förlängning, dagar', costPct: 'Samarbetets kostnad över budget, procent', costPoints: 'Kostnadsökning över index på tre år, procentenheter',
  costIndexPct: 'Index för kommunal verksamhet på tre år, procent', representativeDays: 'Vakant plats i ett samarbete tolereras, dagar', goalConflictDays: 'Öppen målkonflikt tolereras, dagar',
  documentRequestDays: 'Begäran om handling besvaras inom, dagar', visionEndingMonths: 'Visionen löper snart ut, månader före', directionMonths: 'Inriktning för mandatperioden senast, månader',
  termChangeDays: 'Mandatkedjan bekräftas inom, dagar', threatInfluenceDays: 'Ändring efter hot räknas inom, dagar',
};

/** Tröskel, with history like every other state row. */
export const threshold = register({
  kind: 'threshold', path: 'thresholds', area: 'settings', class: 'state', one: 'tröskel', many: 'trösklar', thing: 'tröskeln', nameFields: ['key'],
  purpose: 'Kommunens egna gränser. De styr när en flagga visas, aldrig vad lagen säger.',
  fields: { key: word('Tröskel', thresholdLabels, { required: true }), value: text('Värde', { required: true, max: 40 }), decidedIn: text('Beslutad i') },
});
export type Threshold = RowOf<typeof threshold>;
