import { withRows } from '../../facts/facts-from.js';
import { requiredClauses } from '../../ownership/directive-check.js';
import { clauseTypes } from '../../registers/ownership/directive-clause.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const types = requiredClauses.map((clause) => clause.type);
const complete = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  directive: [{ id: 'dir', company: 'property', title: 'Ägardirektiv 2023', validFrom: '2023-01-01' }],
  'directive-clause': types.map((clauseType) => ({ id: clauseType, directive: 'dir', clauseType, threshold: 25_000_000, days: 30, recipient: 'ks', validFrom: '2023-01-01' })),
  'completeness-mark': vouched('directive-clause'),
});
const noDuty = without(complete, 'directive-clause', 'information-duty');
const about = examplesAbout('dir', '2026-11-24');

export const directiveMissingContentExamples: RuleExamples = {
  rule: 'DIRECTIVE-MISSING-CONTENT',
  conditions: ['en del som krävs saknas', 'en klausul saknar tid, mottagare eller belopp', 'direktivet gäller'],
  examples: [
    about.flags('Direktivet säger ingenting om vad bolaget ska berätta', ['risk', 'missing'], noDuty),
    ...types.filter((type) => type !== 'information-duty').map((type) => about.flags(`Allt finns utom delen ${clauseTypes[type].toLocaleLowerCase('sv')}`, ['risk', 'missing'], without(complete, 'directive-clause', type))),
    about.flags('Informationsplikten har ingen tidsgräns', ['notice', 'partial'], changed(complete, 'directive-clause', 'information-duty', { days: null })),
    about.flags('Informationsplikten säger inte från vilket belopp', ['notice', 'partial'], changed(complete, 'directive-clause', 'information-duty', { threshold: null })),
    about.flags('Informationsplikten har ingen mottagare', ['notice', 'partial'], changed(complete, 'directive-clause', 'information-duty', { recipient: null, absent: ['recipient'] })),
    about.flags('Underställningen har inget tröskelbelopp', ['notice', 'partial'], changed(complete, 'directive-clause', 'submission', { threshold: null })),
    about.passes('Informationsplikten står i koncernens gemensamma direktiv som direktivet hänvisar till', 'en del som krävs saknas',
      changed(changed(withRows(complete, { directive: [...complete.all('directive'), { id: 'group', company: 'parent', title: 'Koncerndirektiv', validUntil: '2025-01-01' }] }), 'directive', 'dir', { commonDirective: 'group' }), 'directive-clause', 'information-duty', { directive: 'group' })),
    about.passes('Klausulen om insyn har varken belopp eller tid, men behöver inte det', 'en klausul saknar tid, mottagare eller belopp', changed(complete, 'directive-clause', 'insight', { threshold: null, days: null, recipient: null })),
    about.passes('Underställningen räknar upp besluten i stället för ett belopp', 'en klausul saknar tid, mottagare eller belopp', changed(complete, 'directive-clause', 'submission', { threshold: null, text: 'Köp och försäljning av fastigheter' })),
    about.passes('Direktivet med luckan ersattes förra året', 'direktivet gäller', changed(noDuty, 'directive', 'dir', { validUntil: '2025-06-01' })),
    about.cannotTell('Ingen går i god för att alla klausuler är införda', 'completeness-mark.directive-clause', unvouched(noDuty, 'directive-clause')),
    about.cannotTell('Tidsgränsen är inte ifylld och ingen går i god för direktivet', 'directive-clause.days', unvouched(changed(complete, 'directive-clause', 'information-duty', { days: null }), 'directive-clause')),
    examplesAbout('property', '2026-11-24').cannotTell('Bolaget har inget direktiv i registret', 'directive.company', unvouched(without(complete, 'directive', 'dir'), 'directive-clause')),
    examplesAbout('property', '2026-11-24').passes('Bolaget har inget direktiv, och det är säkert', 'direktivet gäller', without(complete, 'directive', 'dir')),
    examplesAbout('property', '2026-11-24').passes('En stiftelse har stadgar och inget direktiv', 'direktivet gäller', unvouched(without(changed(complete, 'company', 'property', { companyKind: 'foundation' }), 'directive', 'dir'), 'directive-clause')),
    examplesAbout('property', '2026-11-24').passes('Bolaget har ett direktiv', 'direktivet gäller', unvouched(complete, 'directive-clause')),
    about.flags('En del saknas och en annan har ingen tidsgräns', ['risk', 'missing'], changed(without(complete, 'directive-clause', 'insight'), 'directive-clause', 'information-duty', { days: null })),
    about.cannotTell('En del saknas kanske, och en annan har säkert ingen tidsgräns', 'completeness-mark.directive-clause', unvouched(changed(without(complete, 'directive-clause', 'insight'), 'directive-clause', 'information-duty', { days: null, absent: ['days'] }), 'directive-clause')),
    about.flags('Direktivet är infört, men inte bolaget', ['risk', 'missing'], without(noDuty, 'company', 'property')),
    about.flags('Det är känt att informationsplikten inte har någon tidsgräns, fast ingen går i god för resten', ['notice', 'partial'], unvouched(changed(complete, 'directive-clause', 'information-duty', { days: null, absent: ['days'] }), 'directive-clause')),
    about.flags('Informationsplikten har en text men ingen tidsgräns', ['notice', 'partial'], changed(complete, 'directive-clause', 'information-duty', { days: null, text: 'Bolaget ska berätta om viktiga händelser' })),
  ],
};
