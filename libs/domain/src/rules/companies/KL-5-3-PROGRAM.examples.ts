import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const homes = exampleTown({
  handover: [{ id: 'h1', title: 'Äldreboendet Linden', recipientKind: 'private-provider', recipientName: 'Exempelvård AB', validFrom: '2023-03-01', validUntil: '2026-10-15' }],
  'completeness-mark': vouched('governing-document'),
});
const program = (adoptedOn: string | null, contents: readonly ('all-providers' | 'follow-up' | 'insight')[] | null = ['all-providers', 'follow-up', 'insight'], absent: readonly string[] = []) =>
  withRows(homes, { 'governing-document': [{ id: 'p1', title: 'Program för privata utförare', documentKind: 'provider-program', adoptedOn, contents, absent, validFrom: '2023-01-01' }] });
const council = examplesAbout('kf', '2026-10-15');
const document = examplesAbout('p1', '2026-10-15');

export const providerProgramExamples: RuleExamples = {
  rule: 'KL-5-3-PROGRAM',
  conditions: ['en privat utförare har en uppgift under perioden', 'inget program är antaget för perioden', 'programmet är antaget efter lagändringen', 'en del av innehållet saknas', 'det är ett program för privata utförare', 'programmet gäller'],
  examples: [
    council.flags('Tre avtal om äldreboenden, och perioden gick ut utan program', ['unlawful', 'ended'], homes),
    council.flags('Sista dagen av perioden är det ännu en risk', ['risk', 'late'], homes, '2026-10-14'),
    council.flags('Dagen efter periodens första år', ['risk', 'late'], homes, '2023-10-16'),
    council.flags('Sista dagen av periodens första år', ['notice', 'due'], homes, '2023-10-15'),
    council.flags('Programmet antogs av det förra fullmäktige', ['notice', 'due'], program('2022-10-14'), '2023-10-15'),
    council.flags('Programmet antogs först efter perioden', ['unlawful', 'ended'], program('2026-10-15')),
    council.flags('Avtalet har inget slut, och den nya perioden har börjat', ['notice', 'due'], changed(homes, 'handover', 'h1', { validFrom: '2026-10-15', validUntil: null }), '2026-11-24'),
    council.flags('Avtalet och den nya perioden börjar i dag', ['notice', 'due'], changed(homes, 'handover', 'h1', { validFrom: '2026-10-15', validUntil: null })),
    council.flags('Avtalet har alltid funnits', ['risk', 'late'], changed(program('2019-05-27'), 'handover', 'h1', { validFrom: null, validUntil: '2022-12-01' }), '2024-02-01'),
    council.passes('Inga privata utförare, bara kommunens bolag', 'en privat utförare har en uppgift under perioden', changed(homes, 'handover', 'h1', { recipientKind: 'municipal-company' })),
    council.passes('En fristående förskola är ingen privat utförare', 'en privat utförare har en uppgift under perioden', changed(homes, 'handover', 'h1', { recipientKind: 'independent-principal' })),
    council.passes('Avtalet börjar först nästa vecka', 'en privat utförare har en uppgift under perioden', changed(homes, 'handover', 'h1', { validFrom: '2023-03-01' }), '2023-02-28'),
    council.passes('Avtalet tog slut före perioden', 'en privat utförare har en uppgift under perioden', changed(homes, 'handover', 'h1', { validFrom: '2018-11-01', validUntil: '2018-12-01' }), '2026-11-24'),
    council.passes('Programmet antogs periodens första dag', 'inget program är antaget för perioden', program('2022-10-15')),
    council.passes('Programmet antogs periodens sista dag', 'inget program är antaget för perioden', program('2026-10-14')),
    document.flags('Det nya programmet nämner inte insynen', ['risk', 'content'], program('2024-07-01', ['all-providers', 'follow-up'])),
    document.flags('Det nya programmet nämner inte uppföljningen', ['risk', 'content'], program('2025-03-31', ['all-providers', 'insight'])),
    document.flags('Det nya programmet gäller bara vissa utförare', ['risk', 'content'], program('2025-03-31', ['follow-up', 'insight'])),
    document.flags('Det nya programmet har inget av detta', ['risk', 'content'], program('2025-03-31', null, ['contents'])),
    document.passes('Programmet antogs dagen före lagändringen', 'programmet är antaget efter lagändringen', program('2024-06-30', ['all-providers'])),
    document.passes('Programmet har alla delar', 'en del av innehållet saknas', program('2025-03-31')),
    document.passes('En riktlinje är inget program', 'det är ett program för privata utförare', changed(program('2025-03-31', ['follow-up']), 'governing-document', 'p1', { documentKind: 'guideline' })),
    document.passes('Programmet har ersatts', 'programmet gäller', changed(program('2025-03-31', ['follow-up']), 'governing-document', 'p1', { validUntil: '2026-01-01' })),
    council.cannotTell('Ingen går i god för att styrdokumenten är införda', 'completeness-mark.governing-document', unvouched(homes, 'governing-document')),
    council.cannotTell('När programmet antogs är inte ifyllt', 'governing-document.adoptedOn', program(null)),
    document.cannotTell('Programmets innehåll är inte ifyllt', 'governing-document.contents', program('2025-03-31', null)),
    examplesAbout('organization', '2026-10-15').flags('Fullmäktige finns inte i registret', ['unlawful', 'ended'], without(homes, 'body', 'kf')),
  ],
};
