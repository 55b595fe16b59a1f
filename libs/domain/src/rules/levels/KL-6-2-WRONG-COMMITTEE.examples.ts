import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const reservation = exampleTown({
  body: [{ id: 'kfn', name: 'Kultur- och fritidsnämnden', bodyKind: 'committee' }],
  remit: [
    { id: 'r-land', body: 'ks', matterType: 'MARKANVISNING', paragraph: '§ 3', validFrom: '2023-01-01' },
    { id: 'r-leisure', body: 'kfn', matterType: 'IDROTTSANL', paragraph: '§ 8', validFrom: '2023-01-01' },
  ],
  'completeness-mark': vouched('remit'),
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'KFN 2026:12', title: 'Mark vid idrottsplatsen', matterType: 'MARKANVISNING', body: 'kfn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-04-14', number: 'KFN § 31', title: 'Markanvisning vid idrottsplatsen', matter: 'm1', kind: 'decision', body: 'kfn', makerKind: 'body', maker: 'kfn', basis: 'body' }],
});
const own = (validUntil: string) => withRows(reservation, { remit: [{ id: 'r-own', body: 'kfn', matterType: 'MARKANVISNING', validFrom: '2023-01-01', validUntil }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const wrongCommitteeExamples: RuleExamples = {
  rule: 'KL-6-2-WRONG-COMMITTEE',
  conditions: [
    'det är ett beslut', 'organet är en nämnd', 'beslutet fattades inte av ett bolag', 'ärendetypen hör inte till vilken nämnd som helst', 'nämnden hade inte frågan i sitt reglemente', 'beslutet hade ingen annan grund',
    'det finns uppgifter om ansvarsområden att pröva mot',
  ],
  examples: [
    flags('Kultur- och fritidsnämnden anvisar mark till en byggherre', 'unlawful', reservation),
    flags('Frågan flyttades från nämnden dagen innan', 'unlawful', own('2026-04-14')),
    flags('Ingen annan har frågan heller, och ansvarsområdena är helt införda', 'unlawful', changed(reservation, 'remit', 'r-land', { validUntil: '2026-01-01' })),
    flags('Den gemensamma nämnden hade inte frågan', 'unlawful', changed(reservation, 'body', 'kfn', { bodyKind: 'joint-committee' })),
    flags('Styrelsen beslutade i en fråga som ingen har gett den', 'unlawful', changed(reservation, 'body', 'kfn', { bodyKind: 'executive-board' })),
    passes('Nämnden yttrar sig i ärendet om mark', 'det är ett beslut', changed(reservation, 'decision', 'd1', { kind: 'opinion' })),
    passes('Fullmäktige beslutar själv', 'organet är en nämnd', changed(reservation, 'decision', 'd1', { body: 'kf' })),
    passes('Bolaget beslutar om sin egen mark', 'beslutet fattades inte av ett bolag', changed(reservation, 'decision', 'd1', { company: 'hem' })),
    passes('Nämnden köper in bollar', 'ärendetypen hör inte till vilken nämnd som helst', changed(reservation, 'matter', 'm1', { matterType: 'DIREKTUPPHANDLING' })),
    passes('Nämnden beslutar om en idrottsanläggning', 'nämnden hade inte frågan i sitt reglemente', changed(reservation, 'matter', 'm1', { matterType: 'IDROTTSANL' })),
    passes('Frågan flyttades från nämnden dagen efter', 'nämnden hade inte frågan i sitt reglemente', own('2026-04-15')),
    passes('Fullmäktige hade gett nämnden uppdraget', 'beslutet hade ingen annan grund', changed(reservation, 'decision', 'd1', { basis: 'council-mandate' })),
    passes('Styrelsen hade rätt att besluta över nämnden', 'beslutet hade ingen annan grund', changed(reservation, 'decision', 'd1', { basis: 'board-over-committee' })),
    passes('Lagen pekar ut den som beslutade', 'beslutet hade ingen annan grund', changed(reservation, 'decision', 'd1', { basis: 'law' })),
    passes('Uppgiften var övertagen i en kris', 'beslutet hade ingen annan grund', changed(reservation, 'decision', 'd1', { basis: 'crisis' })),
    passes('Inga ansvarsområden är införda för någon', 'det finns uppgifter om ansvarsområden att pröva mot', changed(unvouched(reservation, 'remit'), 'remit', 'r-land', { validUntil: '2026-01-01' })),
    cannotTell('Ingen går i god för att ansvarsområdena är införda', 'completeness-mark.remit', unvouched(reservation, 'remit')),
    cannotTell('Vad beslutet vilar på är inte infört', 'decision.basis', changed(reservation, 'decision', 'd1', { basis: null })),
    flags('Beslutet sägs inte vila på något', 'unlawful', changed(reservation, 'decision', 'd1', { basis: null, absent: ['basis'] })),
  ],
};
