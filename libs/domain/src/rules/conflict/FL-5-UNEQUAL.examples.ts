import { withRows } from '../../facts/facts-from.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';
import { addDays } from '../../time/day.js';

/** Matters of one party, with the days that each of them took. */
const matters = (key: string, party: string, days: readonly number[], more: Partial<Row<'matter'>> = {}) => days.map((_days, index) => ({ id: `${key}${index + 1}`, day: `2026-0${index + 2}-01`, diaryNumber: `TN 2026:${key}${index}`, title: 'Planbesked', matterType: 'PLANBESKED', body: 'tn', status: 'decided' as const, counterparty: party, ...more }));
const decisions = (key: string, days: readonly number[]) => days.map((taken, index) => ({ id: `d-${key}${index + 1}`, day: addDays(`2026-0${index + 2}-01`, taken), number: `${key}${index}`, title: 'Planbesked', matter: `${key}${index + 1}`, kind: 'decision' as const, body: 'tn', makerKind: 'body' as const, maker: 'tn', basis: 'body' as const }));

const waits = (own: readonly number[], others: readonly number[]): Facts => exampleTown({
  matter: [...matters('a', 'Strands Bygg AB', own), ...matters('b', 'Viks Bygg AB', others)],
  decision: [...decisions('a', own), ...decisions('b', others)],
  contact: [{ id: 'c1', day: '2026-02-10', title: 'Samtal om planbesked', contactKind: 'meeting', matter: 'a1', from: 'tn-chair', externalParty: 'Strands Bygg AB' }],
  'completeness-mark': vouched('governing-document'),
});
const fast = waits([20, 21, 22], [100, 112, 120]);
const order = (more: object = {}) => withRows(fast, { 'governing-document': [{ id: 'g1', title: 'Prioriteringsordning', documentKind: 'priority-order', body: 'tn', validFrom: '2024-01-01', ...more }] });
const { flags, passes, cannotTell } = examplesAbout('a3', '2026-11-24');

export const unequalTreatmentExamples: RuleExamples = {
  rule: 'FL-5-UNEQUAL',
  conditions: ['minst tre avgjorda ärenden på var sida', 'väntan är mindre än hälften', 'parten har haft kontakt med förtroendevalda', 'ingen prioriteringsordning gäller'],
  examples: [
    flags('Byggherren fick besked på tre veckor, andra på sexton', 'risk', fast),
    examplesAbout('a4', '2026-11-24').flags('Fyra ärenden, knappt hälften av andras väntan', 'risk', waits([40, 50, 60, 70], [108, 112, 120])),
    flags('Prioriteringsordningen började gälla efteråt', 'risk', order({ validFrom: '2026-05-01' })),
    flags('Prioriteringsordningen gäller en annan nämnd', 'risk', order({ body: 'bun' })),
    flags('Den som tog emot var förtroendevald', 'risk', changed(fast, 'contact', 'c1', { from: 'property-head', to: 'tn-chair' })),
    flags('En förtroendevald var med', 'risk', changed(fast, 'contact', 'c1', { from: null, participants: ['property-head', 'tn-vice'] })),
    flags('Det tredje ärendet avgjordes i dag', 'risk', changed(fast, 'decision', 'd-a1', { day: '2026-11-24' })),
    flags('Samtalet var i dag', 'risk', changed(fast, 'contact', 'c1', { day: '2026-11-24' })),
    passes('Bara två ärenden', 'minst tre avgjorda ärenden på var sida', without(fast, 'decision', 'd-a1')),
    passes('Bara två ärenden att jämföra med', 'minst tre avgjorda ärenden på var sida', without(fast, 'decision', 'd-b2')),
    passes('Ett av de andra ärendena var en annan sort', 'minst tre avgjorda ärenden på var sida', changed(fast, 'matter', 'b2', { matterType: 'BYGGLOV' })),
    passes('Ett av ärendena fick bara ett yttrande', 'minst tre avgjorda ärenden på var sida', changed(fast, 'decision', 'd-a1', { kind: 'opinion' })),
    passes('Ett av ärendena avgörs först i morgon', 'minst tre avgjorda ärenden på var sida', changed(fast, 'decision', 'd-a1', { day: '2026-11-25' })),
    passes('Parten i ett av de andra ärendena är inte ifylld', 'minst tre avgjorda ärenden på var sida', changed(fast, 'matter', 'b2', { counterparty: null })),
    passes('Precis hälften av andras väntan', 'väntan är mindre än hälften', waits([50, 56, 60], [100, 112, 120])),
    passes('Två snabba och två vanliga ärenden', 'väntan är mindre än hälften', waits([20, 21, 100, 110], [100, 112, 120])),
    passes('Bara en handläggare hade kontakt med byggherren', 'parten har haft kontakt med förtroendevalda', changed(fast, 'contact', 'c1', { from: 'property-head' })),
    passes('Kontakten gällde ett annat ärende', 'parten har haft kontakt med förtroendevalda', changed(fast, 'contact', 'c1', { matter: 'b1' })),
    passes('Kontakten var med någon annan', 'parten har haft kontakt med förtroendevalda', changed(fast, 'contact', 'c1', { externalParty: 'Grannen' })),
    passes('Samtalet blir av först i morgon', 'parten har haft kontakt med förtroendevalda', changed(fast, 'contact', 'c1', { day: '2026-11-25' })),
    passes('Samtalet var med en enhet', 'parten har haft kontakt med förtroendevalda', changed(fast, 'contact', 'c1', { from: null, to: 'fastighet' })),
    passes('Nämnden har beslutat i vilken ordning ärenden tas', 'ingen prioriteringsordning gäller', order()),
    passes('En ordning som gäller alla nämnder', 'ingen prioriteringsordning gäller', order({ body: null })),
    cannotTell('Ingen går i god för styrdokumenten', 'completeness-mark.governing-document', unvouched(fast, 'governing-document')),
    cannotTell('Om den som träffade byggherren är förtroendevald är inte känt', 'person.name', withRows(changed(fast, 'contact', 'c1', { from: null, participants: ['nils'] }), { person: [{ id: 'nils', name: 'Nils Hedby' }] })),
    examplesAbout('a2', '2026-11-24').passes('Bolaget har bara två avgjorda ärenden', 'minst tre avgjorda ärenden på var sida', waits([20, 21], [100, 112, 120])),
  ],
};
