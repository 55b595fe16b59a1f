import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const town = exampleTown({
  'governing-document': [{
    id: 'g1', title: 'Instruktion för kommundirektören', documentKind: 'director-instruction', adoptedByBody: 'ks', adoptedOn: '2026-03-04', validFrom: '2019-01-01', reviewDue: '2027-03-01',
    contents: ['leadership', 'other-tasks', 'other-administrations', 'companies', 'contact-paths', 'reporting'],
  }],
  'term-of-office': [{ id: 't1', body: 'ks', label: '2023–2026', validFrom: '2023-01-01', validUntil: '2027-01-01' }],
  'completeness-mark': vouched('governing-document'),
});
const none = without(town, 'governing-document', 'g1');
const set = (fields: object) => changed(town, 'governing-document', 'g1', fields);
const all = ['leadership', 'other-tasks', 'other-administrations', 'companies', 'contact-paths', 'reporting'] as const;
const but = (part: (typeof all)[number]) => set({ contents: all.filter((one) => one !== part) });
const board = examplesAbout('ks', '2026-11-24');
const { flags, passes, cannotTell } = examplesAbout('g1', '2026-11-24');

export const directorInstructionExamples: RuleExamples = {
  rule: 'KL-7-2-DIRECTOR-INSTRUCTION',
  conditions: ['det finns ingen gällande instruktion', 'instruktionen är antagen av någon annan än styrelsen, ofullständig eller inaktuell'],
  examples: [
    cannotTell('När den senast antogs är inte ifyllt, och ingen går i god för styrdokumenten', 'governing-document.adoptedOn', unvouched(set({ adoptedOn: null }), 'governing-document')),
    board.flags('Det finns ingen instruktion', ['unlawful', 'none'], none),
    board.flags('Instruktionen slutade gälla', ['unlawful', 'none'], set({ validUntil: '2026-11-24' })),
    board.flags('Det som finns är en policy', ['unlawful', 'none'], set({ documentKind: 'policy' })),
    flags('Arbetsutskottet antog instruktionen', ['unlawful', 'adopter'], set({ adoptedByBody: 'ksau' })),
    flags('Hur direktören leder förvaltningen står inte', ['unlawful', 'incomplete'], but('leadership')),
    flags('Övriga uppgifter står inte', ['unlawful', 'incomplete'], but('other-tasks')),
    flags('Innehållet är antecknat som tomt', ['unlawful', 'incomplete'], set({ contents: null, absent: ['contents'] })),
    flags('Kontaktvägarna står inte', ['notice', 'stale'], but('contact-paths')),
    flags('Andra förvaltningar nämns inte', ['notice', 'stale'], but('other-administrations')),
    flags('Bolagen nämns inte', ['notice', 'stale'], but('companies')),
    flags('Rapporteringen nämns inte', ['notice', 'stale'], but('reporting')),
    flags('Instruktionen antogs 2015, före nuvarande lag', ['notice', 'stale'], set({ adoptedOn: '2015-05-05' })),
    flags('Dagen före mandatperioden', ['notice', 'stale'], set({ adoptedOn: '2022-12-31' })),
    flags('När den antogs är inte ifyllt, och den gäller från förra mandatperioden', ['notice', 'stale'], set({ adoptedOn: null })),
    flags('Översynen skulle ha gjorts i går', ['notice', 'stale'], set({ reviewDue: '2026-11-23' })),
    board.passes('En instruktion gäller', 'det finns ingen gällande instruktion', town),
    passes('Styrelsen prövade och fastställde den oförändrad i mars', 'instruktionen är antagen av någon annan än styrelsen, ofullständig eller inaktuell', town),
    passes('Den antogs första dagen i mandatperioden', 'instruktionen är antagen av någon annan än styrelsen, ofullständig eller inaktuell', set({ adoptedOn: '2023-01-01' })),
    passes('Översynen ska göras i dag', 'instruktionen är antagen av någon annan än styrelsen, ofullständig eller inaktuell', set({ reviewDue: '2026-11-24' })),
    passes('Ingen dag för översyn är bestämd', 'instruktionen är antagen av någon annan än styrelsen, ofullständig eller inaktuell', set({ reviewDue: null })),
    board.cannotTell('Ingen går i god för styrdokumenten', 'completeness-mark.governing-document', unvouched(none, 'governing-document')),
    cannotTell('Vem som antog den är inte ifyllt', 'governing-document.adoptedByBody', set({ adoptedByBody: null })),
    cannotTell('Organet som antog den finns inte i registret', 'governing-document.adoptedByBody', set({ adoptedByBody: 'okänt' })),
    cannotTell('Innehållet är inte ifyllt', 'governing-document.contents', set({ contents: null })),
    cannotTell('När den antogs är inte känt', 'governing-document.adoptedOn', set({ adoptedOn: null, validFrom: null })),
    cannotTell('Styrelsens mandatperiod är inte känd', 'term-of-office.validFrom', without(town, 'term-of-office', 't1')),
    cannotTell('Mandatperioden hade tagit slut', 'term-of-office.validFrom', changed(town, 'term-of-office', 't1', { validUntil: '2026-11-24' })),
    cannotTell('Det antagande organets art är inte ifylld', 'body.bodyKind', changed(set({ adoptedByBody: 'ksau' }), 'body', 'ksau', { bodyKind: null })),
  ],
};
