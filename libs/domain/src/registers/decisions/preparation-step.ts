import { day, reference, text, texts, word, words } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** What a statement to a deciding body should tell the consequences of. */
export const impacts = {
  economy: 'Ekonomi', alternatives: 'Alternativ, även att inte göra något', risk: 'Risker', children: 'Barn och jämlikhet', displacement: 'Vad som trängs undan', staff: 'Personal',
} as const;
export type Impact = keyof typeof impacts;

/** Beredningssteg: what was done with a matter before it was decided. `committee` is the committee's own treatment, not a committee-preparatory body. */
export const preparationStep = register({
  kind: 'preparation-step', path: 'preparation-steps', area: 'decisions', class: 'event', one: 'beredningssteg', many: 'beredningssteg', thing: 'beredningssteget', nameFields: ['stepKind'],
  dayLabel: 'Dag', purpose: 'Det som gjordes med ärendet innan det avgjordes: nämndens beredning, tillfälle att yttra sig, remiss, samråd och konsekvenser.',
  columns: ['matter', 'body', 'concludedOn', 'impacts'],
  fields: {
    matter: reference('Ärende', 'matter', { required: true }),
    stepKind: word('Steg', {
      'official-letter': 'Tjänsteskrivelse', committee: 'Nämnden har behandlat ärendet', 'council-preparatory': 'Fullmäktigeberedning', 'board-opinion': 'Styrelsen fick tillfälle att yttra sig',
      'committee-opinion': 'Nämnden fick tillfälle att yttra sig', referral: 'Remiss', consultation: 'Samråd', 'union-negotiation': 'Förhandling enligt MBL 11', 'union-collaboration': 'Samverkan enligt kollektivavtal', 'child-impact': 'Barnets bästa prövat',
      'risk-assessment': 'Riskbedömning', dialogue: 'Dialog',
    }, { required: true }),
    body: reference('Organ', 'body'),
    document: text('Handling'),
    concludedOn: day('Avslutat', { help: 'För en förhandling: dagen då den avslutades' }),
    impacts: words('Beskriver', impacts, { help: 'Följder och alternativ som underlaget redovisar' }),
    options: texts('Beredda alternativ'),
  },
});
export type PreparationStep = RowOf<typeof preparationStep>;
