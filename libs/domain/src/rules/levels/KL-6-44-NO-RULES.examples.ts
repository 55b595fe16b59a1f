import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';
import { withRows } from '../../facts/facts-from.js';

const newCommittee = exampleTown({
  body: [{ id: 'sbn', name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', validFrom: '2026-03-01' }],
  'governing-document': [{ id: 'g1', title: 'Arbetsordning', documentKind: 'rules-of-procedure', body: 'kf', adoptedByBody: 'kf', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('governing-document'),
});
const orders = (fields: object = {}) => withRows(newCommittee, { 'governing-document': [{ id: 'g2', title: 'Reglemente', documentKind: 'standing-orders', body: 'sbn', adoptedByBody: 'kf', validFrom: '2026-03-01', ...fields }] });
const joint = (adoptedByAllMembers: boolean | null) => changed(orders({ adoptedByAllMembers }), 'body', 'sbn', { bodyKind: 'joint-committee' });
const { flags, passes, cannotTell } = examplesAbout('sbn', '2026-11-24');
const council = examplesAbout('kf', '2026-11-24');

export const noRulesExamples: RuleExamples = {
  rule: 'KL-6-44-NO-RULES',
  conditions: ['organet är fullmäktige eller en nämnd', 'dokumentet finns inte', 'någon annan än fullmäktige antog det', 'organet finns den dagen', 'någon kommun har inte antagit det'],
  examples: [
    flags('Ny samhällsbyggnadsnämnd sedan mars, utan reglemente', ['unlawful', 'missing'], newCommittee),
    flags('Styrelsen saknar reglemente', ['unlawful', 'missing'], changed(newCommittee, 'body', 'sbn', { bodyKind: 'executive-board' })),
    flags('Reglementet upphörde samma dag', ['unlawful', 'missing'], orders({ validUntil: '2026-11-24' })),
    flags('Reglementet gäller en annan nämnd', ['unlawful', 'missing'], orders({ body: 'tn' })),
    flags('Nämnden har riktlinjer men inget reglemente', ['unlawful', 'missing'], orders({ documentKind: 'guideline' })),
    flags('Nämnden antog sitt reglemente själv', ['unlawful', 'adopter'], orders({ adoptedByBody: 'sbn' })),
    flags('Den ena kommunen har inte antagit reglementet', ['unlawful', 'not-all'], joint(false)),
    council.flags('Fullmäktige saknar arbetsordning', ['unlawful', 'no-order'], without(newCommittee, 'governing-document', 'g1')),
    council.passes('Fullmäktige har sin arbetsordning', 'dokumentet finns inte', newCommittee),
    council.passes('Vem som antog arbetsordningen är inte infört', 'någon annan än fullmäktige antog det', changed(newCommittee, 'governing-document', 'g1', { adoptedByBody: null })),
    passes('Fullmäktige antog reglementet när nämnden inrättades', 'dokumentet finns inte', orders()),
    passes('Utskottet behöver inget eget reglemente', 'organet är fullmäktige eller en nämnd', changed(newCommittee, 'body', 'sbn', { bodyKind: 'subcommittee' })),
    passes('Nämnden börjar först nästa år', 'organet finns den dagen', changed(newCommittee, 'body', 'sbn', { validFrom: '2027-01-01' })),
    passes('Reglementet är antaget av fullmäktige', 'någon annan än fullmäktige antog det', orders({ source: 'KF 2026-02-23 § 12' })),
    passes('Fullmäktige i alla samverkande kommuner har antagit reglementet', 'någon kommun har inte antagit det', joint(true)),
    passes('Den gemensamma nämndens reglemente finns hos värdkommunen', 'organet är fullmäktige eller en nämnd', changed(newCommittee, 'body', 'sbn', { bodyKind: 'joint-committee' })),
    cannotTell('Ingen går i god för att styrdokumenten är införda', 'completeness-mark.governing-document', unvouched(newCommittee, 'governing-document')),
    cannotTell('Vem som antog reglementet är inte infört', 'governing-document.adoptedByBody', orders({ adoptedByBody: null })),
    cannotTell('Om alla kommuner har antagit reglementet är inte infört', 'governing-document.adoptedByAllMembers', joint(null)),
  ],
};
