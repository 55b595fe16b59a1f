import { boolean, reference, subject, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/**
 * Närvaro och deltagande: one person's part in one decision, or in a whole meeting when no decision is named.
 * Holds what the minutes say about conflict of interest (jäv): what was declared and what the body found.
 */
export const participation = register({
  kind: 'participation', path: 'participations', area: 'decisions', class: 'event', one: 'deltagande', many: 'deltaganden', thing: 'deltagandet', nameFields: ['person', 'part'],
  dayLabel: 'Dag', purpose: 'Vem som var med när ett ärende handlades och avgjordes, och vad protokollet säger om jäv.',
  columns: ['decision', 'capacity', 'part', 'recusal'],
  fields: {
    person: reference('Person', 'person', { required: true }),
    decision: reference('Beslut', 'decision', { help: 'Tomt när uppgiften gäller hela sammanträdet' }),
    meeting: reference('Sammanträde', 'meeting'),
    holds: subject('Uppdrag eller befattning', ['assignment', 'post'], { help: 'I vilken roll personen var med' }),
    capacity: word('Egenskap', {
      member: 'Ledamot', 'serving-substitute': 'Tjänstgörande ersättare', 'non-serving-substitute': 'Ersättare som inte tjänstgör', 'case-officer': 'Handläggare eller föredragande', secretary: 'Sekreterare',
      'staff-representative': 'Personalföreträdare', auditor: 'Revisor', summoned: 'Kallad för upplysningar (KL 6:26)', 'attendance-right': 'Närvarorätt (KL 4:28)', public: 'Åhörare', other: 'Annan',
    }, { required: true }),
    part: word('Deltagande', { decided: 'Deltog i beslutet', handled: 'Deltog i handläggningen', present: 'Var i rummet utan att delta', left: 'Lämnade rummet', absent: 'Var inte där' }, { required: true }),
    remote: boolean('På distans'),
    recusal: word('Jäv enligt protokollet', { declared: 'Anmält, avstod själv', disqualified: 'Prövat: jävig', 'not-disqualified': 'Prövat: inte jävig' }),
    exception: word('Lagens undantag vid jäv', {
      obvious: 'Opartiskheten saknar uppenbart betydelse (KL 6:29)', 'necessary-action': 'Åtgärd som ingen annan hann göra (KL 6:30)', 'conflict-quorum': 'Prövade jävet för att organet annars inte var beslutsfört (KL 6:30)',
    }),
    paragraph: text('Paragraf', { max: 60 }),
  },
  groups: {
    conflict: group('Jäv', 'recusal', 'exception', 'paragraph'),
  },
});
export type Participation = RowOf<typeof participation>;
