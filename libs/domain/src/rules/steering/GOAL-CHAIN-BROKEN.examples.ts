import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const owned = ['ks', 'tn', 'bun'].map((owner) => ({ id: `goal-${owner}`, title: `Mål för ${owner}`, level: 2, owner, parent: 'top', followUpMode: 'dialogue' as const, validFrom: '2023-01-01' }));
const whole = exampleTown({
  goal: [
    { id: 'top', title: 'Fler ska kunna bo här', level: 1, owner: 'kf', followUpMode: 'both', validFrom: '2023-01-01' },
    { id: 'homes', title: 'Hundra bostäder om året', level: 2, owner: 'tn', parent: 'top', followUpMode: 'measures', validFrom: '2023-01-01' },
    ...owned,
  ],
  indicator: [{ id: 'built', name: 'Färdiga bostäder', goal: 'homes' }],
  company: [{ id: 'housing', name: 'Bostadsbolaget', ownership: 'wholly', companyKind: 'limited-company' }],
  'goal-link': [{ id: 'link', goal: 'homes', subject: 'housing', relation: 'supports' }],
  'completeness-mark': vouched('goal', 'indicator'),
});
const outside = without(whole, 'goal-link', 'link');
const childless = ['homes', 'goal-ks', 'goal-tn', 'goal-bun'].reduce((facts, id) => changed(facts, 'goal', id, { parent: 'other' }), whole);
const top = examplesAbout('top', '2026-11-24');
const homes = examplesAbout('homes', '2026-11-24');
const housing = examplesAbout('housing', '2026-11-24');
const committee = examplesAbout('tn', '2026-11-24');

export const goalChainBrokenExamples: RuleExamples = {
  rule: 'GOAL-CHAIN-BROKEN',
  conditions: ['målet saknar överordnat mål', 'målet följs inte upp', 'fullmäktiges mål har gällt ett halvår', 'fullmäktiges mål bryts inte ned', 'verksamheten ska ha mål', 'verksamheten saknar mål under fullmäktiges'],
  examples: [
    housing.flags('Bostadsbolaget har inget mål som hör till fullmäktiges bostadsmål', ['risk', 'outside'], outside),
    housing.flags('Bolagets koppling har upphört', ['risk', 'outside'], changed(whole, 'goal-link', 'link', { validUntil: '2026-11-24' })),
    committee.flags('Nämndens enda mål hänger löst', ['risk', 'outside'], without(changed(whole, 'goal', 'goal-tn', { parent: null }), 'goal', 'homes')),
    committee.flags('Nämndens mål har upphört', ['risk', 'outside'], changed(changed(whole, 'goal', 'goal-tn', { validUntil: '2026-01-01' }), 'goal', 'homes', { validUntil: '2026-01-01' })),
    examplesAbout('ks', '2026-11-24').flags('Styrelsen har inget mål', ['risk', 'outside'], without(whole, 'goal', 'goal-ks')),
    homes.flags('Det är antecknat att målet inte hör till något', ['risk', 'no-parent'], changed(whole, 'goal', 'homes', { parent: null, absent: ['parent'] })),
    homes.flags('Målet skulle följas med mått men inget finns', ['risk', 'no-follow-up'], without(whole, 'indicator', 'built')),
    homes.flags('Måttet har upphört', ['risk', 'no-follow-up'], changed(whole, 'indicator', 'built', { validUntil: '2026-01-01' })),
    homes.flags('Det är antecknat att ingen uppföljning är bestämd', ['risk', 'no-follow-up'], changed(without(whole, 'indicator', 'built'), 'goal', 'homes', { followUpMode: null, absent: ['followUpMode'] })),
    top.flags('Ingen nämnd har brutit ned fullmäktiges mål', ['risk', 'no-children'], childless),
    top.flags('Målen under har upphört', ['risk', 'no-children'], ['homes', 'goal-ks', 'goal-tn', 'goal-bun'].reduce((facts, id) => changed(facts, 'goal', id, { validUntil: '2026-11-24' }), whole)),
    top.passes('Målet är sex månader gammalt i dag', 'fullmäktiges mål har gällt ett halvår', changed(childless, 'goal', 'top', { validFrom: '2026-05-24' })),
    top.flags('Målet är sex månader och en dag gammalt', ['risk', 'no-children'], changed(childless, 'goal', 'top', { validFrom: '2026-05-23' })),
    top.passes('Nämnderna har mål under fullmäktiges', 'fullmäktiges mål bryts inte ned', whole),
    homes.passes('Målet hör till fullmäktiges och har ett mått', 'målet saknar överordnat mål', whole),
    homes.passes('Målet följs upp med dialog i stället för mått', 'målet följs inte upp', changed(without(whole, 'indicator', 'built'), 'goal', 'homes', { followUpMode: 'dialogue' })),
    housing.passes('Bolaget är delägt', 'verksamheten ska ha mål', changed(outside, 'company', 'housing', { ownership: 'partly' })),
    examplesAbout('vn', '2026-11-24').passes('Valnämnden driver ingen verksamhet', 'verksamheten ska ha mål', withRows(whole, { body: [{ id: 'vn', name: 'Valnämnden', bodyKind: 'committee' }] })),
    examplesAbout('rev', '2026-11-24').passes('Revisorerna har ett kansli men inga mål', 'verksamheten ska ha mål', withRows(whole, { unit: [{ id: 'rk', name: 'Revisionskontoret', unitKind: 'administration', body: 'rev' }] })),
    committee.passes('Nämndens förvaltning är avvecklad', 'verksamheten ska ha mål', changed(without(without(whole, 'goal', 'goal-tn'), 'goal', 'homes'), 'unit', 'tf', { validUntil: '2026-01-01' })),
    housing.passes('Bolaget är kopplat till bostadsmålet', 'verksamheten saknar mål under fullmäktiges', whole),
    housing.passes('Bolaget äger ett eget mål', 'verksamheten saknar mål under fullmäktiges', withRows(outside, { goal: [...outside.all('goal'), { id: 'own', title: 'Bygga', owner: 'housing', parent: 'top', followUpMode: 'dialogue' }] })),
    housing.cannotTell('Ingen går i god för att målen är införda', 'completeness-mark.goal', unvouched(outside, 'goal')),
    homes.cannotTell('Ingen går i god för att indikatorerna är införda', 'completeness-mark.indicator', unvouched(without(whole, 'indicator', 'built'), 'indicator')),
    homes.cannotTell('Vem som äger målet är inte ifyllt', 'goal.owner', changed(whole, 'goal', 'homes', { owner: null, parent: null, absent: ['parent'] })),
    homes.cannotTell('Överordnat mål är inte ifyllt', 'goal.parent', changed(whole, 'goal', 'homes', { parent: null })),
    homes.cannotTell('Hur målet följs upp är inte ifyllt', 'goal.followUpMode', changed(without(whole, 'indicator', 'built'), 'goal', 'homes', { followUpMode: null })),
    top.cannotTell('När fullmäktiges mål började gälla är inte ifyllt', 'goal.validFrom', changed(childless, 'goal', 'top', { validFrom: null })),
    examplesAbout('vn', '2026-11-24').passes('Valnämnden har bara en enhet', 'verksamheten ska ha mål',
      withRows(whole, { body: [{ id: 'vn', name: 'Valnämnden', bodyKind: 'committee' }], unit: [{ id: 'vk', name: 'Valkansliet', unitKind: 'unit', body: 'vn' }] })),
    examplesAbout('second', '2026-11-24').passes('Frågan om målen är redan ställd om ett annat bolag', 'verksamheten saknar mål under fullmäktiges',
      withRows(unvouched(outside, 'goal'), { company: [...outside.all('company'), { id: 'second', name: 'Energibolaget', ownership: 'wholly', companyKind: 'limited-company' }] })),
    examplesAbout('second-goal', '2026-11-24').cannotTell('Två mål saknar ägare, och frågan ställs om båda', 'goal.owner',
      withRows(changed(whole, 'goal', 'homes', { owner: null, parent: null, absent: ['parent'] }), { goal: [...changed(whole, 'goal', 'homes', { owner: null, parent: null, absent: ['parent'] }).all('goal'), { id: 'second-goal', title: 'Ett mål till', absent: ['parent'] }] })),
  ],
};
