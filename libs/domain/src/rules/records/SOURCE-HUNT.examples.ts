import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const hunt = exampleTown({
  instruction: [{
    id: 'i', day: '2026-05-04', content: 'Ta reda på hur tidningen fick uppgiften.', from: 'kso', to: 'technical-head', instructionKind: 'operational', seeksSource: true, mediaRelated: true, sourceException: 'none',
  }],
});
const { flags, passes, cannotTell } = examplesAbout('i', '2026-11-24');

export const sourceHuntExamples: RuleExamples = {
  rule: 'SOURCE-HUNT',
  conditions: ['frågan söker en uppgiftslämnare', 'uppgiften lämnades till medier', 'inget undantag i lag gäller'],
  examples: [
    flags('Kommunalrådet bad chefen ta reda på vem som talat med tidningen', 'unlawful', hunt),
    flags('Det är antecknat att något undantag inte finns', 'unlawful', changed(hunt, 'instruction', 'i', { sourceException: null, absent: ['sourceException'] })),
    passes('Ledningen frågade hur siffran räknats fram', 'frågan söker en uppgiftslämnare', changed(hunt, 'instruction', 'i', { seeksSource: false })),
    passes('Ingen har sagt vad instruktionen syftar till', 'frågan söker en uppgiftslämnare', changed(hunt, 'instruction', 'i', { seeksSource: null })),
    passes('Uppgiften spreds internt av misstag', 'uppgiften lämnades till medier', changed(hunt, 'instruction', 'i', { mediaRelated: false })),
    passes('Åklagaren utreder ett åtalbart brott', 'inget undantag i lag gäller', changed(hunt, 'instruction', 'i', { sourceException: 'prosecution' })),
    cannotTell('Om uppgiften gick till medier är inte ifyllt', 'instruction.mediaRelated', changed(hunt, 'instruction', 'i', { mediaRelated: null })),
    cannotTell('Om något undantag gäller är inte ifyllt', 'instruction.sourceException', changed(hunt, 'instruction', 'i', { sourceException: null })),
  ],
};
