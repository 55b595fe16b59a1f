import { withRows } from '../../facts/facts-from.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const seated = exampleTown({
  collaboration: [{ id: 'fire', name: 'Räddningsförbundet', form: 'federation', status: 'active', startYear: 2012 }],
  representation: [
    { id: 'm1', collaboration: 'fire', person: 'kim', seat: 'member', isCouncilMember: true, electedBy: 'KF 2022-12-19 § 140', validFrom: '2023-01-01' },
    { id: 's1', collaboration: 'fire', person: 'tove', seat: 'substitute', isCouncilMember: true, electedBy: 'KF 2022-12-19 § 140', validFrom: '2023-01-01' },
  ],
  meeting: [{ id: 'kf-april', day: '2026-04-27', body: 'kf', status: 'held', meetingKind: 'ordinary' }],
  'completeness-mark': vouched('representation', 'meeting'),
});
const left = (id: string, row: Partial<Row<'representation'>> = {}) => changed(seated, 'representation', id, { isCouncilMember: false, leftCouncilOn: '2026-03-15', mayRemain: false, ...row });
const form = (name: Row<'collaboration'>['form'], facts: Facts = seated) => changed(facts, 'collaboration', 'fire', { form: name });
const third = (seat: Row<'representation'>['seat'], row: Partial<Row<'representation'>> = {}) => withRows(seated, { representation: [{ id: 'x1', collaboration: 'fire', person: 'vide', seat, ...row }] });
/** An agreement that had one representative, who left on the last of August. */
const emptySeat = changed(without(form('agreement'), 'representation', 's1'), 'representation', 'm1', { validUntil: '2026-09-01' });
const { flags, passes, cannotTell } = examplesAbout('fire', '2026-11-24');

export const colNoRepExamples: RuleExamples = {
  rule: 'COL-NO-REP',
  conditions: ['ingen ledamot finns', 'ersättarna är inte lika många som ledamöterna', 'en företrädare är inte valbar', 'platsen har varit tom länge', 'samarbetet pågår', 'formen har en plats för oss'],
  examples: [
    flags('Ledamoten i direktionen lämnade fullmäktige i mars och sitter kvar', ['unlawful', 'ineligible'], left('m1')),
    flags('Ersättaren lämnade fullmäktige i mars', ['unlawful', 'ineligible'], left('s1')),
    flags('Revisorn har flyttat från medlemskommunerna', ['unlawful', 'ineligible'], third('auditor', { mayVote: false })),
    flags('En i förbundsstyrelsen har flyttat från medlemskommunerna', ['unlawful', 'ineligible'], third('board', { mayVote: false })),
    flags('Ledamoten har avgått och ingen är vald', ['unlawful', 'none'], without(without(seated, 'representation', 'm1'), 'representation', 's1')),
    flags('Ledamotens tid gick ut i går', ['unlawful', 'none'], changed(seated, 'representation', 'm1', { validUntil: '2026-11-24' })),
    flags('En ledamot och ingen ersättare', ['unlawful', 'uneven'], without(seated, 'representation', 's1')),
    flags('Gemensam nämnd med en ledamot och ingen ersättare', ['unlawful', 'uneven'], form('joint-committee', without(seated, 'representation', 's1'))),
    flags('Gemensam nämnd utan ledamot', ['unlawful', 'none'], form('joint-committee', without(without(seated, 'representation', 'm1'), 'representation', 's1'))),
    flags('Platsen i samrådsgruppen har varit tom sedan den 1 september', ['risk', 'vacant'], emptySeat),
    ...(['joint-company', 'foundation', 'association', 'network', 'civil-partnership'] as const).map((name) => flags(`Tom plats när formen är ${name}`, ['risk', 'vacant'], form(name, emptySeat))),
    flags('Det är den sextioförsta dagen', ['risk', 'vacant'], emptySeat, '2026-11-01'),
    passes('Det är den sextionde dagen', 'platsen har varit tom länge', emptySeat, '2026-10-31'),
    passes('En annan tog över efter den förra', 'platsen har varit tom länge', withRows(emptySeat, { representation: [{ id: 'm2', collaboration: 'fire', person: 'vide', seat: 'delegate', validFrom: '2026-09-01' }] })),
    passes('Ingen har suttit där, och det är inte ett förbund', 'platsen har varit tom länge', without(emptySeat, 'representation', 'm1')),
    passes('En ledamot finns', 'ingen ledamot finns', seated),
    passes('En ledamot och en ersättare, fast ingen går i god för registret', 'ersättarna är inte lika många som ledamöterna', unvouched(seated, 'representation')),
    passes('Fullmäktige lät ledamoten sitta kvar', 'en företrädare är inte valbar', left('m1', { mayRemain: true })),
    passes('Fullmäktige har inte sammanträtt sedan ledamoten lämnade', 'en företrädare är inte valbar', left('m1', { leftCouncilOn: '2026-05-02' })),
    passes('Ledamoten lämnade samma dag som fullmäktige möttes', 'en företrädare är inte valbar', left('m1', { leftCouncilOn: '2026-04-27' })),
    passes('Fullmäktiges möte blev inställt', 'en företrädare är inte valbar', changed(left('m1'), 'meeting', 'kf-april', { status: 'cancelled' })),
    passes('Mötet är i morgon', 'en företrädare är inte valbar', changed(left('m1'), 'meeting', 'kf-april', { day: '2026-11-25' })),
    flags('Fullmäktige möttes i dag utan att ta upp saken', ['unlawful', 'ineligible'], changed(left('m1'), 'meeting', 'kf-april', { day: '2026-11-24' })),
    passes('Det var nämnden som sammanträdde', 'en företrädare är inte valbar', changed(left('m1'), 'meeting', 'kf-april', { body: 'tn' })),
    passes('I en gemensam nämnd behöver man inte sitta i fullmäktige', 'en företrädare är inte valbar', form('joint-committee', left('m1'))),
    passes('Revisorn har rösträtt', 'en företrädare är inte valbar', third('auditor', { mayVote: true })),
    passes('Ombudet behöver inte sitta i fullmäktige', 'en företrädare är inte valbar', third('delegate', { isCouncilMember: false, mayRemain: false, leftCouncilOn: '2026-03-15' })),
    passes('Samarbetet är avslutat', 'samarbetet pågår', changed(left('m1'), 'collaboration', 'fire', { status: 'ended' })),
    passes('Samordningsförbundet har en egen lag', 'formen har en plats för oss', form('coordination-federation', left('m1'))),
    passes('Platsen i samordningsförbundet är tom', 'formen har en plats för oss', form('coordination-federation', emptySeat)),
    flags('Kommunen tål bara trettio dagar', ['risk', 'vacant'], withRows(emptySeat, { threshold: [{ id: 't1', key: 'representativeDays', value: '30' }] }), '2026-10-15'),
    passes('Formen är inte känd ännu', 'formen har en plats för oss', form(null, left('m1'))),
    cannotTell('Ingen går i god för att representanterna är införda', 'completeness-mark.representation', unvouched(without(seated, 'representation', 's1'), 'representation')),
    cannotTell('Platsen är inte ifylld', 'representation.seat', changed(seated, 'representation', 's1', { seat: null })),
    cannotTell('Om ledamoten sitter i fullmäktige är inte ifyllt', 'representation.isCouncilMember', left('m1', { isCouncilMember: null })),
    cannotTell('Om fullmäktige låter ledamoten sitta kvar är inte ifyllt', 'representation.mayRemain', left('m1', { mayRemain: null })),
    cannotTell('När ledamoten lämnade fullmäktige är inte ifyllt', 'representation.leftCouncilOn', left('m1', { leftCouncilOn: null })),
    cannotTell('Ingen går i god för att sammanträdena är införda', 'completeness-mark.meeting', unvouched(left('m1', { leftCouncilOn: '2026-05-02' }), 'meeting')),
    cannotTell('Om revisorn har rösträtt är inte ifyllt', 'representation.mayVote', third('auditor')),
    cannotTell('Ingen ledamot är införd, och ingen går i god för att ingen finns', 'completeness-mark.representation', unvouched(without(without(seated, 'representation', 'm1'), 'representation', 's1'), 'representation')),
    cannotTell('Platsen ser tom ut, men ingen går i god för att företrädarna är införda', 'completeness-mark.representation', unvouched(emptySeat, 'representation')),
    passes('Den som är vald tillträder först nästa år', 'platsen har varit tom länge', changed(emptySeat, 'representation', 'm1', { validFrom: '2027-01-01', validUntil: '2028-01-01' })),
  ],
};
