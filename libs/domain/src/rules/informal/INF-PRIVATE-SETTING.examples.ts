import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const cottage = exampleTown({
  contact: [{
    id: 'c1', day: '2026-08-20', title: 'Ledningsdagar', contactKind: 'management-meeting', place: 'private', leisureShare: 30, agenda: true, hostBenefit: 0, costRecorded: true,
  }],
  'completeness-mark': vouched('governing-document'),
});
const withPolicy = exampleTown({ contact: [...cottage.all('contact')], 'governing-document': [{ id: 'policy', title: 'Så möts vi', documentKind: 'meeting-form-policy', validFrom: '2024-01-01' }] });
const { flags, passes, cannotTell } = examplesAbout('c1', '2026-11-24');

export const infPrivateSettingExamples: RuleExamples = {
  rule: 'INF-PRIVATE-SETTING',
  conditions: ['det är ett ledningsmöte', 'platsen är privat eller fritid ingår', 'policy saknas', 'dagordning saknas', 'värden bjöd utan att kostnaden bokfördes'],
  examples: [
    flags('Två dagar i en sommarstuga, och kommunen har ingen policy', 'notice', cottage),
    flags('Policy finns men dagordning saknades', 'notice', changed(withPolicy, 'contact', 'c1', { agenda: false })),
    flags('Värden bjöd på maten och kostnaden syns inte i bokföringen', 'notice', changed(withPolicy, 'contact', 'c1', { hostBenefit: 8_000, costRecorded: false })),
    flags('Kommunens egen lokal, men halva tiden var golf', 'notice', changed(cottage, 'contact', 'c1', { place: 'office', leisureShare: 50 })),
    passes('Några kolleger hälsade på i stugan en söndag', 'det är ett ledningsmöte', changed(cottage, 'contact', 'c1', { contactKind: 'meeting' })),
    passes('Kursgård med dagordning, anteckning och bokförd kostnad', 'platsen är privat eller fritid ingår', changed(cottage, 'contact', 'c1', { place: 'neutral', leisureShare: 0 })),
    passes('Sommarstuga, men enligt en beslutad policy', 'policy saknas', withPolicy),
    passes('Samma stuga, med dagordning och policy', 'dagordning saknas', changed(withPolicy, 'contact', 'c1', { agenda: true })),
    passes('Värden bjöd, och kommunen bokförde kostnaden', 'värden bjöd utan att kostnaden bokfördes', changed(withPolicy, 'contact', 'c1', { hostBenefit: 8_000, costRecorded: true })),
    cannotTell('Ingen går i god för att alla policyer är införda', 'completeness-mark.governing-document', unvouched(cottage, 'governing-document')),
    cannotTell('Platsen är inte antecknad', 'contact.place', changed(cottage, 'contact', 'c1', { place: null, leisureShare: 0 })),
    cannotTell('Fritidsinslaget är inte antecknat', 'contact.leisureShare', changed(cottage, 'contact', 'c1', { place: 'neutral', leisureShare: null })),
    cannotTell('Om dagordning fanns är inte antecknat', 'contact.agenda', changed(withPolicy, 'contact', 'c1', { agenda: null })),
    cannotTell('Vad värden betalade är inte antecknat, och kostnaden är inte bokförd', 'contact.hostBenefit', changed(withPolicy, 'contact', 'c1', { hostBenefit: null, costRecorded: false })),
    cannotTell('Värden bjöd, men om kostnaden är bokförd vet ingen', 'contact.costRecorded', changed(withPolicy, 'contact', 'c1', { hostBenefit: 8_000, costRecorded: null })),
  ],
};
