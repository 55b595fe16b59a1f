import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const lunch = exampleTown({
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:44', title: 'Detaljplan Sjöängen', matterType: 'DETALJPLAN_ANTAGANDE', body: 'tn', status: 'preparation' }],
  contact: [{
    id: 'c1', day: '2026-06-04', title: 'Lunch om Sjöängen', contactKind: 'meeting', matter: 'm1', from: 'tn-chair', externalParty: 'Sjöängen Bygg AB', newFacts: true, relevantForDecision: true,
    recipientRole: 'chair', absent: ['documentedOn'],
  }],
});
const { flags, passes, cannotTell } = examplesAbout('c1', '2026-06-20');

export const infMeetingUndocumentedExamples: RuleExamples = {
  rule: 'INF-MEETING-UNDOCUMENTED',
  conditions: ['en extern part var med', 'ärendet är öppet eller bereds', 'ingen anteckning finns', 'tiden för anteckning har gått'],
  examples: [
    flags('Ordföranden fick nya uppgifter om planen över en lunch med byggherren', ['unlawful', 'facts-not-noted'], lunch),
    flags('Samma lunch, men inget nytt kom fram', ['risk', 'undocumented'], changed(lunch, 'contact', 'c1', { newFacts: false })),
    flags('Nya uppgifter, men utan betydelse för beslutet', ['risk', 'undocumented'], changed(lunch, 'contact', 'c1', { relevantForDecision: false })),
    flags('Uppgifterna lämnades till någon utan del i ärendet', ['risk', 'undocumented'], changed(lunch, 'contact', 'c1', { recipientRole: 'other' })),
    flags('Ärendet laglighetsprövas, så förvaltningslagens paragraf gäller inte', ['risk', 'undocumented'], changed(lunch, 'matter', 'm1', { matterType: 'MARKANVISNING' })),
    flags('Om uppgifterna var nya är inte antecknat', ['risk', 'undocumented'], changed(lunch, 'contact', 'c1', { newFacts: null })),
    passes('Ordföranden lunchade med sin vice ordförande', 'en extern part var med', changed(lunch, 'contact', 'c1', { externalParty: null })),
    passes('Ärendet var redan avgjort när de träffades', 'ärendet är öppet eller bereds', changed(lunch, 'matter', 'm1', { status: 'closed' })),
    passes('Tjänsteanteckningen skrevs tredje dagen', 'ingen anteckning finns', changed(lunch, 'contact', 'c1', { documentedOn: '2026-06-07', absent: [] })),
    passes('Det är den femte dagen efter mötet', 'tiden för anteckning har gått', lunch, '2026-06-09'),
    cannotTell('Ingen har fyllt i om mötet antecknades', 'contact.documentedOn', changed(lunch, 'contact', 'c1', { absent: [] })),
    cannotTell('Ärendets läge är inte ifyllt', 'matter.status', changed(lunch, 'matter', 'm1', { status: null })),
    cannotTell('Mötet ägde rum före den nya förvaltningslagen', 'contact.day', changed(lunch, 'contact', 'c1', { day: '2018-06-30' })),
    flags('En handläggare tog emot uppgifterna', ['unlawful', 'facts-not-noted'], changed(lunch, 'contact', 'c1', { recipientRole: 'case-officer' })),
    flags('Den som ska besluta tog emot uppgifterna', ['unlawful', 'facts-not-noted'], changed(lunch, 'contact', 'c1', { recipientRole: 'decider' })),
    flags('Ärendet har bara kommit in', ['unlawful', 'facts-not-noted'], changed(lunch, 'matter', 'm1', { status: 'open' })),
    passes('Mötet gällde inget ärende', 'ärendet är öppet eller bereds', changed(lunch, 'contact', 'c1', { matter: null })),
  ],
};
