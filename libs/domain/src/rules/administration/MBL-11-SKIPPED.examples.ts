import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const skipped = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-05', diaryNumber: 'BUN 2026:3', title: 'Ny organisation', matterType: 'ORGANISATION_FORV', body: 'bun', status: 'executing' }],
  assessment: [{ id: 'a1', day: '2026-01-20', matter: 'm1', question: 'major-workplace-change', value: true, by: 'Personalchefen', reason: 'Fyrtio tjänster ändras' }],
  decision: [{ id: 'd1', day: '2026-02-12', number: '§ 9', title: 'Ny organisation för förvaltningen', matter: 'm1', kind: 'decision', body: 'bun', makerKind: 'body', maker: 'bun', basis: 'body', absent: ['unionException'] }],
  'preparation-step': [{ id: 's1', day: '2026-02-02', matter: 'm1', stepKind: 'union-negotiation', concludedOn: '2026-02-20' }],
  'completeness-mark': vouched('preparation-step'),
});
const never = without(skipped, 'preparation-step', 's1');
const unassessed = without(never, 'assessment', 'a1');
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const negotiationSkippedExamples: RuleExamples = {
  rule: 'MBL-11-SKIPPED',
  conditions: ['det är ett beslut', 'kommunen beslutar som arbetsgivare', 'förändringen är eller kan vara viktigare', 'förhandlingen var inte avslutad', 'inget undantag gäller'],
  examples: [
    cannotTell('Om något undantag gällde är inte ifyllt', 'decision.unionException', changed(skipped, 'decision', 'd1', { absent: [] })),
    flags('Nämnden beslutade den 12 februari, förhandlingen slutade den 20', ['unlawful', 'skipped'], skipped),
    flags('Ingen förhandling har hållits', ['unlawful', 'skipped'], never),
    flags('Den började först efter beslutet', ['unlawful', 'skipped'], changed(skipped, 'preparation-step', 's1', { day: '2026-02-13', concludedOn: '2026-02-13' })),
    flags('Förhandlingen blev aldrig avslutad', ['unlawful', 'skipped'], changed(skipped, 'preparation-step', 's1', { concludedOn: null, absent: ['concludedOn'] })),
    flags('Bara en dialog hölls', ['unlawful', 'skipped'], changed(skipped, 'preparation-step', 's1', { stepKind: 'dialogue', concludedOn: '2026-02-05' })),
    flags('En omorganisation som ingen har bedömt', ['notice', 'to-assess'], unassessed),
    flags('Ett hyresavtal som är bedömt som en viktigare förändring', ['unlawful', 'skipped'], changed(never, 'matter', 'm1', { matterType: 'LOKALHYRA' })),
    passes('Förvaltningen föreslog en ny organisation', 'det är ett beslut', changed(never, 'decision', 'd1', { kind: 'proposal' })),
    passes('Ett bolag beslutade', 'kommunen beslutar som arbetsgivare', changed(never, 'body', 'bun', { bodyKind: 'company-board' })),
    passes('Organet är inte infört', 'kommunen beslutar som arbetsgivare', changed(never, 'decision', 'd1', { body: 'okänd' })),
    passes('Förändringen är bedömd som liten', 'förändringen är eller kan vara viktigare', changed(never, 'assessment', 'a1', { value: false })),
    passes('Ett hyresavtal som ingen har bedömt', 'förändringen är eller kan vara viktigare', changed(unassessed, 'matter', 'm1', { matterType: 'LOKALHYRA' })),
    passes('Förhandlingen avslutades en vecka före beslutet', 'förhandlingen var inte avslutad', changed(skipped, 'preparation-step', 's1', { concludedOn: '2026-02-05' })),
    passes('Den avslutades samma dag', 'förhandlingen var inte avslutad', changed(skipped, 'preparation-step', 's1', { day: '2026-02-12', concludedOn: '2026-02-12' })),
    passes('Frågan togs upp i samverkansgruppen', 'förhandlingen var inte avslutad', changed(skipped, 'preparation-step', 's1', { stepKind: 'union-collaboration', concludedOn: '2026-02-05' })),
    passes('Förhandlingen är avslutad och ingen behöver bedöma frågan', 'förhandlingen var inte avslutad', without(changed(skipped, 'preparation-step', 's1', { concludedOn: '2026-02-05' }), 'assessment', 'a1')),
    passes('Synnerliga skäl gjorde att beslutet inte kunde vänta', 'inget undantag gäller', changed(never, 'decision', 'd1', { unionException: 'exceptional-reasons' })),
    cannotTell('Ingen går i god för att beredningen är införd', 'completeness-mark.preparation-step', unvouched(never, 'preparation-step')),
    cannotTell('När förhandlingen avslutades är inte ifyllt', 'preparation-step.concludedOn', changed(skipped, 'preparation-step', 's1', { concludedOn: null })),
    flags('En förhandling började dagen efter och är inte avslutad', ['unlawful', 'skipped'], changed(skipped, 'preparation-step', 's1', { day: '2026-02-13', concludedOn: null })),
  ],
};
