import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const plan = (year: number) => ({ id: `ik${year}`, title: `Plan för intern kontroll ${year}`, documentKind: 'internal-control-plan' as const, body: 'tn', validFrom: `${year}-01-01`, validUntil: `${year + 1}-01-01` });
const both = exampleTown({ 'governing-document': [{ ...plan(2025), followedUpOn: '2026-02-19' }, plan(2026)], 'completeness-mark': vouched('governing-document') });
const planless = without(both, 'governing-document', 'ik2026');
const unfollowed = changed(both, 'governing-document', 'ik2025', { followedUpOn: null, absent: ['followedUpOn'] });
const { flags, passes, cannotTell } = examplesAbout('tn', '2026-11-24');

export const internalControlExamples: RuleExamples = {
  rule: 'KL-6-6-INTERNAL-CONTROL',
  conditions: ['organet är styrelse eller nämnd', 'planen skulle ha varit beslutad', 'året har ingen plan', 'organet fanns vid årets början', 'uppföljningen skulle ha varit gjord', 'det fanns en plan att följa upp', 'planen är inte uppföljd'],
  examples: [
    flags('Tekniska nämnden har ingen plan för året', ['risk', 'no-plan'], planless),
    flags('Dagen efter den sista dagen', ['risk', 'no-plan'], planless, '2026-02-01'),
    flags('Kommunens egen dag är i mitten av januari', ['risk', 'no-plan'], withRows(planless, { threshold: [{ id: 't1', key: 'controlPlanDue', value: '01-15' }] }), '2026-01-16'),
    flags('Planen för året gäller en annan nämnd', ['risk', 'no-plan'], changed(both, 'governing-document', 'ik2026', { body: 'bun' })),
    flags('Dokumentet är en policy', ['risk', 'no-plan'], changed(both, 'governing-document', 'ik2026', { documentKind: 'policy' })),
    flags('Planen gäller först nästa år', ['risk', 'no-plan'], changed(both, 'governing-document', 'ik2026', { validFrom: '2027-01-01', validUntil: null })),
    flags('Förra årets plan är inte uppföljd', ['risk', 'not-followed-up'], unfollowed),
    flags('Dagen efter den sista dagen för uppföljning', ['risk', 'not-followed-up'], unfollowed, '2026-04-01'),
    flags('Uppföljningens dag är satt till februari', ['risk', 'not-followed-up'], withRows(unfollowed, { threshold: [{ id: 't1', key: 'controlFollowUpDue', value: '02-28' }] }), '2026-03-01'),
    flags('En nämnd som är styrelse svarar också för det', ['risk', 'no-plan'], changed(planless, 'body', 'tn', { bodyKind: 'executive-board' })),
    flags('Nämnden inrättades på den sista dagen', ['risk', 'no-plan'], changed(planless, 'body', 'tn', { validFrom: '2026-01-31' })),
    passes('Fullmäktige har ingen egen plan', 'organet är styrelse eller nämnd', changed(planless, 'body', 'tn', { bodyKind: 'council' })),
    passes('Nämnden har upphört', 'organet är styrelse eller nämnd', changed(planless, 'body', 'tn', { validUntil: '2026-10-01' })),
    passes('Det är den sista dagen', 'planen skulle ha varit beslutad', planless, '2026-01-31'),
    passes('Planen beslutades i december', 'året har ingen plan', both),
    passes('Planen gäller tills vidare', 'året har ingen plan', changed(both, 'governing-document', 'ik2026', { validFrom: null, validUntil: null, followedUpOn: '2026-02-19' })),
    passes('Planen gäller från den sista dagen på året', 'året har ingen plan', changed(both, 'governing-document', 'ik2026', { validFrom: '2026-12-31' })),
    passes('Nämnden inrättades i februari', 'organet fanns vid årets början', changed(planless, 'body', 'tn', { validFrom: '2026-02-01' })),
    passes('Det är den sista dagen för uppföljning', 'uppföljningen skulle ha varit gjord', unfollowed, '2026-03-31'),
    passes('Förra året hade ingen plan, vilket är en annan fråga', 'det fanns en plan att följa upp', without(both, 'governing-document', 'ik2025')),
    passes('Nämnden följde upp i februari', 'planen är inte uppföljd', both),
    cannotTell('Ingen går i god för att styrdokumenten är införda', 'completeness-mark.governing-document', unvouched(planless, 'governing-document')),
    cannotTell('Om planen är uppföljd är inte ifyllt', 'governing-document.followedUpOn', changed(unfollowed, 'governing-document', 'ik2025', { absent: [] })),
  ],
};
