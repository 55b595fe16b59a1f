import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const added = exampleTown({
  meeting: [{ id: 'sitting', day: '2026-03-30', body: 'kf', status: 'held', announcedOn: '2026-03-20', noticeSentOn: '2026-03-23' }],
  matter: [{ id: 'm', diaryNumber: 'KS 2026:1', title: 'Försäljning av skogsmark', matterType: 'FASTIGHET_FORSALJNING', body: 'kf' }],
  decision: [{
    id: 'd', day: '2026-03-30', number: '§ 24', title: 'Försäljning av skogsmark', matter: 'm', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', meeting: 'sitting', announcedOn: '2026-03-27', absent: ['agendaException'],
  }],
});
const urgent = changed(added, 'decision', 'd', { agendaException: 'urgent', absent: [] });
const { flags, passes, cannotTell } = examplesAbout('d', '2026-11-24');
const sitting = examplesAbout('sitting', '2026-11-24');

export const kl513NoticeExamples: RuleExamples = {
  rule: 'KL-5-13-NOTICE',
  conditions: ['det är ett beslut i fullmäktige', 'ärendet tillkännagavs sent', 'inget undantag räcker', 'sammanträdet hölls', 'kallelsen gick ut sent'],
  examples: [
    flags('Ett ärende som inte brådskade lades till tre dagar före', ['unlawful', 'item'], added),
    flags('Tillagt sex dagar före', ['unlawful', 'item'], changed(added, 'decision', 'd', { announcedOn: '2026-03-24' })),
    flags('Hela sammanträdet tillkännagavs sex dagar före', ['unlawful', 'item'], changed(changed(added, 'meeting', 'sitting', { announcedOn: '2026-03-24' }), 'decision', 'd', { announcedOn: null })),
    flags('Brådskande, men det stod på anslagstavlan först på söndagen', ['unlawful', 'item'], changed(urgent, 'decision', 'd', { announcedOn: '2026-03-29' })),
    flags('Sammanträdet är inte utpekat men fullmäktige hade ett den dagen', ['unlawful', 'item'],
      changed(changed(added, 'meeting', 'sitting', { announcedOn: '2026-03-24' }), 'decision', 'd', { announcedOn: null, meeting: null })),
    passes('Nämnden har ingen kungörelse', 'det är ett beslut i fullmäktige', changed(added, 'decision', 'd', { body: 'tn' })),
    passes('Fullmäktige fick bara information', 'det är ett beslut i fullmäktige', changed(added, 'decision', 'd', { kind: 'information' })),
    passes('Beslutet fattas i morgon', 'det är ett beslut i fullmäktige', added, '2026-03-29'),
    passes('Precis en vecka före', 'ärendet tillkännagavs sent', changed(added, 'decision', 'd', { announcedOn: '2026-03-23' })),
    passes('Ärendet stod i kungörelsen från början', 'ärendet tillkännagavs sent', changed(added, 'decision', 'd', { announcedOn: null })),
    passes('Brådskande och tillkännagivet lördagen före', 'inget undantag räcker', changed(urgent, 'decision', 'd', { announcedOn: '2026-03-28' })),
    passes('Brådskande och alla närvarande eniga', 'inget undantag räcker', changed(urgent, 'decision', 'd', { agendaException: 'unanimous', announcedOn: '2026-03-30' })),
    passes('Ordningen vid sammanträdet behöver inte kungöras', 'inget undantag räcker', changed(urgent, 'decision', 'd', { agendaException: 'procedural' })),
    cannotTell('Ingen har antecknat om ärendet brådskade', 'decision.agendaException', changed(added, 'decision', 'd', { absent: [] })),
    cannotTell('Ingen har fyllt i när sammanträdet tillkännagavs', 'meeting.announcedOn', changed(changed(added, 'meeting', 'sitting', { announcedOn: null }), 'decision', 'd', { announcedOn: null })),
    cannotTell('Det är okänt vid vilket sammanträde beslutet fattades', 'decision.meeting', changed(without(added, 'meeting', 'sitting'), 'decision', 'd', { announcedOn: null, meeting: null })),
    cannotTell('Sammanträdet den dagen ställdes in', 'decision.meeting', changed(changed(added, 'meeting', 'sitting', { status: 'cancelled' }), 'decision', 'd', { announcedOn: null, meeting: null })),
    sitting.flags('Kallelsen gick ut sex dagar före', ['unlawful', 'summons'], changed(added, 'meeting', 'sitting', { noticeSentOn: '2026-03-24' })),
    sitting.passes('Kallelsen gick ut en vecka före', 'kallelsen gick ut sent', added),
    sitting.passes('Sammanträdet ställdes in', 'sammanträdet hölls', changed(added, 'meeting', 'sitting', { noticeSentOn: '2026-03-24', status: 'cancelled' })),
    sitting.passes('Sammanträdet hålls i morgon', 'sammanträdet hölls', changed(added, 'meeting', 'sitting', { noticeSentOn: '2026-03-24' }), '2026-03-29'),
    sitting.cannotTell('Ingen har fyllt i när kallelsen gick ut', 'meeting.noticeSentOn', changed(added, 'meeting', 'sitting', { noticeSentOn: null })),
    flags('Frågan ställs samma dag som fullmäktige beslutar', ['unlawful', 'item'], added, '2026-03-30'),
    sitting.flags('Frågan ställs på sammanträdesdagen', ['unlawful', 'summons'], changed(added, 'meeting', 'sitting', { noticeSentOn: '2026-03-24' }), '2026-03-30'),
    sitting.passes('En nämnd kallades samman sent', 'det är ett beslut i fullmäktige', changed(added, 'meeting', 'sitting', { body: 'tn', noticeSentOn: '2026-03-27' })),
  ],
};
