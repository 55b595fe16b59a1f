import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const airport = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'KS 2026:21', title: 'Flygplatsen', matterType: 'INVESTERING', body: 'ks', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-05-05', number: '§ 61', title: 'Flygplatsen drivs i bolag', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body', chosenOption: 'Bolag' }],
  'preparation-step': [{ id: 's1', day: '2026-04-02', matter: 'm1', stepKind: 'official-letter', impacts: ['economy', 'alternatives', 'risk', 'children', 'displacement', 'staff'], options: ['Avveckla', 'Driva vidare'] }],
  'completeness-mark': vouched('preparation-step'),
});
const prepared = changed(airport, 'decision', 'd1', { chosenOption: 'Avveckla' });
const thin = changed(prepared, 'preparation-step', 's1', { impacts: ['economy', 'alternatives', 'risk', 'children', 'staff'] });
const none = without(prepared, 'preparation-step', 's1');
const twice = (facts: typeof prepared) => withRows(facts, { 'preparation-step': [{ id: 's2', day: '2026-04-20', matter: 'm1', stepKind: 'official-letter', impacts: ['displacement'], options: ['Bolag'] }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const preparationThinExamples: RuleExamples = {
  rule: 'PREP-THIN',
  conditions: ['det är ett beslut', 'förtroendevalda beslutar', 'ärendetypen kräver att följder beskrivs', 'underlaget beskriver inte allt', 'det valda alternativet var inte berett'],
  examples: [
    flags('Styrelsen valde ett bolag som ingen hade berett', ['risk', 'outside'], airport),
    flags('Inga alternativ var beredda', ['risk', 'outside'], changed(airport, 'preparation-step', 's1', { options: null, absent: ['options'] })),
    flags('Underlaget säger inte vad som trängs undan', ['notice', 'thin'], thin),
    flags('Någon tjänsteskrivelse finns inte', ['notice', 'thin'], none),
    flags('Skrivelsen kom efter beslutet', ['notice', 'thin'], changed(prepared, 'preparation-step', 's1', { day: '2026-05-06' })),
    flags('Bara en dialog hölls', ['notice', 'thin'], changed(prepared, 'preparation-step', 's1', { stepKind: 'dialogue' })),
    flags('Skrivelsen beskriver inga följder alls', ['notice', 'thin'], changed(prepared, 'preparation-step', 's1', { impacts: null, absent: ['impacts'] })),
    flags('Utskottet beslutade på delegation', ['notice', 'thin'], changed(thin, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', basis: 'delegation' })),
    passes('Styrelsen föreslog fullmäktige ett bolag', 'det är ett beslut', changed(airport, 'decision', 'd1', { kind: 'proposal' })),
    passes('Chefen beslutade på delegation', 'förtroendevalda beslutar', changed(airport, 'decision', 'd1', { makerKind: 'employee-post', maker: 'property-head' })),
    passes('Ett tjänstledigt år kräver ingen sådan beskrivning', 'ärendetypen kräver att följder beskrivs', changed(airport, 'matter', 'm1', { matterType: 'TJANSTLEDIGHET' })),
    passes('Styrelsen valde ett av de beredda alternativen', 'det valda alternativet var inte berett', prepared),
    passes('Skrivelsen kom samma dag', 'underlaget beskriver inte allt', changed(prepared, 'preparation-step', 's1', { day: '2026-05-05' })),
    passes('Vilket alternativ som valdes är inte antecknat, men följderna är beskrivna', 'underlaget beskriver inte allt', changed(airport, 'decision', 'd1', { chosenOption: null })),
    passes('En andra skrivelse tog upp det som trängs undan', 'underlaget beskriver inte allt', twice(thin)),
    passes('En andra skrivelse beredde bolaget', 'det valda alternativet var inte berett', twice(airport)),
    cannotTell('Vad skrivelsen beskriver är inte ifyllt', 'preparation-step.impacts', changed(prepared, 'preparation-step', 's1', { impacts: null })),
    cannotTell('Vilka alternativ som var beredda är inte ifyllt', 'preparation-step.options', changed(airport, 'preparation-step', 's1', { options: null })),
    cannotTell('Ingen går i god för att beredningen är införd', 'completeness-mark.preparation-step', unvouched(none, 'preparation-step')),
  ],
};
