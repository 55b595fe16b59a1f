import { minutesParagraph } from '../../registers/organization/minutes-paragraph.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

type Stated = NonNullable<Row<'minutes-paragraph'>['stated']>;
const everything = Object.keys(minutesParagraph.fields.stated.words ?? {}) as unknown as Stated;
const all = exampleTown({
  'minutes-paragraph': [{ id: 'p', day: '2026-03-30', paragraph: 'KF § 44', occurred: ['motions', 'several-proposals', 'vote-requested', 'open-vote', 'reservation'], stated: everything }],
});
const lacking = (content: Stated[number]) => changed(all, 'minutes-paragraph', 'p', { stated: everything.filter((one) => one !== content) });
const acclaimed = changed(all, 'minutes-paragraph', 'p', { occurred: null, absent: ['occurred'], stated: ['decision', 'participants', 'serving', 'number'] });
const { flags, passes, cannotTell } = examplesAbout('p', '2026-11-24');

export const kl567ContentExamples: RuleExamples = {
  rule: 'KL-5-67-CONTENT',
  conditions: ['något som alltid ska stå saknas', 'något som hände redovisas inte', 'numret saknas'],
  examples: [
    flags('Omröstning begärdes men resultatet står inte', ['unlawful', 'lacking'], lacking('vote-result')),
    flags('Beslutet står inte', ['unlawful', 'lacking'], lacking('decision')),
    flags('Vilka som deltog i beslutet står inte', ['unlawful', 'lacking'], lacking('participants')),
    flags('Vilka som tjänstgjorde står inte', ['unlawful', 'lacking'], lacking('serving')),
    flags('Yrkandena står inte', ['unlawful', 'lacking'], lacking('motions')),
    flags('Två förslag ställdes mot varandra men hur står inte', ['unlawful', 'lacking'], lacking('order')),
    flags('En öppen omröstning utan att det står hur var och en röstade', ['unlawful', 'lacking'], lacking('votes-by-member')),
    flags('En anmäld reservation står inte', ['unlawful', 'lacking'], lacking('reservation')),
    flags('Det är antecknat att paragrafen inte redovisar något alls', ['unlawful', 'lacking'], changed(all, 'minutes-paragraph', 'p', { stated: null, absent: ['stated'] })),
    flags('Paragraf och diarienummer saknas', ['notice', 'numberless'], lacking('number')),
    flags('Beslutet saknas, och vad som hände är inte ifyllt', ['unlawful', 'lacking'], changed(lacking('decision'), 'minutes-paragraph', 'p', { occurred: null })),
    passes('Beslut med acklamation, utan yrkanden och utan omröstning', 'något som hände redovisas inte', acclaimed),
    passes('Omröstning hölls men ingen reserverade sig', 'något som hände redovisas inte', changed(lacking('reservation'), 'minutes-paragraph', 'p', { occurred: ['vote-requested'] })),
    passes('Allt som hände står där', 'något som alltid ska stå saknas', all),
    passes('Paragrafen har nummer och diarienummer', 'numret saknas', all),
    cannotTell('Ingen har fyllt i vad paragrafen redovisar', 'minutes-paragraph.stated', changed(all, 'minutes-paragraph', 'p', { stated: null })),
    cannotTell('Ingen har fyllt i vad som hände', 'minutes-paragraph.occurred', changed(acclaimed, 'minutes-paragraph', 'p', { occurred: null, absent: [] })),
  ],
};
