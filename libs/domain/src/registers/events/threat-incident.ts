import { boolean, day, reference, texts, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Hothändelse. Lies in the protected area: always secret, never in open views (I18). */
export const threatIncident = register({
  kind: 'threat-incident', path: 'threat-incidents', area: 'safety', class: 'event', one: 'hothändelse', many: 'hothändelser', thing: 'hothändelsen', nameFields: ['day'], alwaysSecret: true,
  dayLabel: 'Dag', purpose: 'Hot mot förtroendevalda och anställda. Skyddat område. Skriv inga detaljer.',
  fields: {
    target: reference('Utsatt', 'assignment', { personal: true }),
    targetKind: word('Uppdragets art', { 'full-time': 'Heltid eller betydande del (KL 4:2)', 'part-time': 'Fritidspolitiker', employee: 'Anställd' }, { required: true }),
    matter: reference('Ärende', 'matter'),
    actions: texts('Åtgärder', { personal: true }),
    riskAssessmentOn: day('Riskbedömning gjord'),
    trainingDone: boolean('Utbildning genomförd'),
  },
});
export type ThreatIncident = RowOf<typeof threatIncident>;
