import { boolean, prose, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Bedömning av ett rättsligt begrepp: made by a person, with name, day and reason (I17). The rules only read it. */
export const assessment = register({
  kind: 'assessment', path: 'assessments', area: 'decisions', class: 'event', one: 'bedömning', many: 'bedömningar', thing: 'bedömningen', nameFields: ['question'],
  dayLabel: 'Bedömd', purpose: 'Bedömningar som bara en människa kan göra, till exempel om ett ärende är av principiell betydelse.',
  fields: {
    matter: reference('Ärende', 'matter', { required: true }),
    question: word('Fråga', {
      principal: 'Principiell beskaffenhet eller annars större vikt (KL 5:1)', 'goals-scope-quality': 'Mål, inriktning, omfattning eller kvalitet (KL 6:38)',
      'major-workplace-change': 'Viktigare förändring av verksamheten (MBL 11 §)',
      'exceptional-grounds': 'Synnerliga skäl för stöd till enskild näringsidkare (KL 2:8)', competence: 'Inom kommunens eller regionens befogenheter (KL 2:1)', 'retroactive-fee': 'Synnerliga skäl för avgift bakåt i tiden (KL 2:4)',
    }, { required: true }),
    value: boolean('Svar', { required: true }),
    by: text('Bedömd av', { required: true, personal: true }),
    reason: prose('Skäl', { required: true }),
  },
});
export type Assessment = RowOf<typeof assessment>;
