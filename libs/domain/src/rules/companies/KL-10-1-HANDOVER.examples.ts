import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const cleaning = exampleTown({
  handover: [{ id: 'h1', title: 'Städning av skolor', recipientKind: 'private-provider', recipientName: 'Rent Golv AB', body: 'tn', mustBeCommittee: false, includesAuthorityExercise: false, councilDecision: 'KF 2023-05-29 § 61, riktlinjer för entreprenader', validFrom: '2024-01-01' }],
});
const { flags, passes, cannotTell } = examplesAbout('h1', '2026-11-24');
const handed = (fields: Parameters<typeof changed<'handover'>>[3]) => changed(cleaning, 'handover', 'h1', fields);
const assistance = handed({ title: 'Beslut om hemtjänst', includesAuthorityExercise: true, absent: ['statute'] });

export const handoverWithoutDecisionExamples: RuleExamples = {
  rule: 'KL-10-1-HANDOVER',
  conditions: ['uppgiften måste skötas av en nämnd', 'uppgiften innefattar myndighetsutövning', 'lagstöd saknas', 'fullmäktige har inte beslutat', 'uppgiften är kommunens egen', 'överlämnandet gäller'],
  examples: [
    flags('Ett vårdbolag fattar biståndsbesluten åt nämnden', ['unlawful', 'authority'], assistance),
    flags('Tillsynen har lagts på ett bolag, fast lagen pekar ut nämnden', ['unlawful', 'must-be-committee'], handed({ mustBeCommittee: true })),
    flags('Nämnden lade ut driften utan att fråga fullmäktige', ['unlawful', 'no-decision'], handed({ councilDecision: null, absent: ['councilDecision'] })),
    passes('Entreprenad för städning inom fullmäktiges inriktning', 'uppgiften måste skötas av en nämnd', cleaning),
    passes('Städning rör inga enskilda', 'uppgiften innefattar myndighetsutövning', changed(assistance, 'handover', 'h1', { includesAuthorityExercise: false })),
    passes('Parkeringsövervakning har stöd i lag', 'lagstöd saknas', changed(assistance, 'handover', 'h1', { statute: 'Lagen om kommunal parkeringsövervakning', absent: [] })),
    passes('Beslutet omfattar uppgiften', 'fullmäktige har inte beslutat', cleaning),
    passes('En fristående skola sköter sin egen uppgift', 'uppgiften är kommunens egen', handed({ recipientKind: 'independent-principal', councilDecision: null, absent: ['councilDecision'] })),
    passes('Avtalet gick ut i våras', 'överlämnandet gäller', handed({ councilDecision: null, absent: ['councilDecision'], validUntil: '2026-05-01' })),
    cannotTell('Fullmäktiges beslut är inte ifyllt', 'handover.councilDecision', handed({ councilDecision: null })),
    cannotTell('Om uppgiften måste skötas av en nämnd är inte ifyllt', 'handover.mustBeCommittee', handed({ mustBeCommittee: null })),
    cannotTell('Om det är myndighetsutövning är inte ifyllt', 'handover.includesAuthorityExercise', changed(assistance, 'handover', 'h1', { includesAuthorityExercise: null })),
    cannotTell('Lagstödet är inte ifyllt', 'handover.statute', changed(assistance, 'handover', 'h1', { absent: [] })),
  ],
};
