import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const chairVisits = exampleTown({
  meeting: [{ id: 'sitting', day: '2026-03-18', body: 'bun', status: 'held', isPublic: false }],
  matter: [{ id: 'm', diaryNumber: 'BUN 2026:7', title: 'Öppettider på fritidsgården', matterType: 'FRITIDSGARD', body: 'bun' }],
  decision: [{ id: 'd', day: '2026-03-18', number: '§ 24', title: 'Öppettider', matter: 'm', kind: 'decision', body: 'bun', makerKind: 'body', maker: 'bun', meeting: 'sitting' }],
  participation: [{ id: 'p', day: '2026-03-18', person: 'kim', decision: 'd', capacity: 'other', part: 'present' }],
});
const open = changed(chairVisits, 'meeting', 'sitting', { isPublic: true });
const permit = changed(open, 'matter', 'm', { matterType: 'BYGGLOV' });
const staff = changed(chairVisits, 'participation', 'p', { capacity: 'staff-representative' });
const { flags, passes, cannotTell } = examplesAbout('p', '2026-11-24');

export const kl625OutsiderPresentExamples: RuleExamples = {
  rule: 'KL-6-25-OUTSIDER-PRESENT',
  conditions: ['det är en nämnd eller styrelsen', 'personen var med', 'personen saknar rätt att närvara', 'sammanträdet var stängt', 'den som inte får besluta deltog i beslutet', 'ärendet är stängt för personalföreträdare'],
  examples: [
    flags('Styrelsens ordförande satt med hos nämnden utan kallelse', ['unlawful', 'outsider'], chairVisits),
    flags('En åhörare vid ett stängt sammanträde', ['unlawful', 'outsider'], changed(chairVisits, 'participation', 'p', { capacity: 'public', part: 'handled' })),
    flags('En åhörare deltog i beslutet', ['unlawful', 'outsider'], changed(chairVisits, 'participation', 'p', { capacity: 'public', part: 'decided' })),
    flags('Sammanträdet var offentligt men ärendet var ett bygglov', ['unlawful', 'outsider'], permit),
    flags('Sammanträdet var offentligt men ärendet sekretessbelagt', ['unlawful', 'outsider'], changed(open, 'matter', 'm', { disclosure: 'secret' })),
    flags('Närvaron är antecknad för hela sammanträdet', ['unlawful', 'outsider'], changed(chairVisits, 'participation', 'p', { decision: null, meeting: 'sitting' })),
    flags('En kallad sakkunnig deltog i beslutet', ['unlawful', 'decided'], changed(chairVisits, 'participation', 'p', { capacity: 'summoned', part: 'decided' })),
    flags('Ett kommunalråd med närvarorätt deltog i beslutet', ['unlawful', 'decided'], changed(chairVisits, 'participation', 'p', { capacity: 'attendance-right', part: 'decided' })),
    flags('En personalföreträdare satt med när styrelsen sammanträdde', ['unlawful', 'staff'], changed(changed(staff, 'meeting', 'sitting', { body: 'ks' }), 'decision', 'd', { body: 'ks' })),
    flags('En personalföreträdare satt med när ett bygglov avgjordes', ['unlawful', 'staff'], changed(staff, 'matter', 'm', { matterType: 'BYGGLOV' })),
    flags('En personalföreträdare satt med vid en upphandling', ['unlawful', 'staff'], changed(staff, 'matter', 'm', { matterType: 'UPPHANDLING' })),
    passes('Fullmäktiges sammanträde är offentligt', 'det är en nämnd eller styrelsen', changed(changed(chairVisits, 'meeting', 'sitting', { body: 'kf' }), 'decision', 'd', { body: 'kf' })),
    passes('Ordföranden gick innan ärendet togs upp', 'personen var med', changed(chairVisits, 'participation', 'p', { part: 'left' })),
    passes('Chefen föredrog sitt ärende', 'personen saknar rätt att närvara', changed(chairVisits, 'participation', 'p', { capacity: 'case-officer' })),
    passes('Fullmäktige har gett kommunalrådet närvarorätt', 'den som inte får besluta deltog i beslutet', changed(chairVisits, 'participation', 'p', { capacity: 'attendance-right' })),
    passes('Åhörare vid ett offentligt sammanträde', 'sammanträdet var stängt', open),
    passes('En personalföreträdare var med när öppettider avgjordes', 'ärendet är stängt för personalföreträdare', staff),
    passes('En personalföreträdare gick ut när bygglovet avgjordes', 'personen var med', changed(changed(staff, 'matter', 'm', { matterType: 'BYGGLOV' }), 'participation', 'p', { part: 'left' })),
    cannotTell('Om sammanträdet var offentligt är inte ifyllt', 'meeting.isPublic', changed(chairVisits, 'meeting', 'sitting', { isPublic: null })),
    cannotTell('Vad personen gjorde är inte ifyllt', 'participation.part', changed(chairVisits, 'participation', 'p', { part: null })),
    cannotTell('Vilket sammanträde det var är inte känt', 'participation.meeting', changed(changed(chairVisits, 'decision', 'd', { meeting: null, day: '2026-03-17' }), 'participation', 'p', { meeting: null })),
    passes('En ledamot deltog i beslutet', 'den som inte får besluta deltog i beslutet', changed(chairVisits, 'participation', 'p', { capacity: 'member', part: 'decided' })),
    passes('En ledamot var med när bygglovet avgjordes', 'ärendet är stängt för personalföreträdare', changed(permit, 'participation', 'p', { capacity: 'member', part: 'present' })),
  ],
};
