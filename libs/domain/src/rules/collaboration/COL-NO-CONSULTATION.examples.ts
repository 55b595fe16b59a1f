import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

/** The direction raised the fee; the order says that the members are to be heard. */
const fee = exampleTown({
  collaboration: [{ id: 'waste', name: 'Avfallsförbundet', form: 'federation', status: 'active' }],
  body: [{ id: 'direction', name: 'Direktionen', bodyKind: 'federation-direction', collaboration: 'waste' }],
  'collaboration-party': [{ id: 'we', collaboration: 'waste', name: 'Exempelkommunen' }, { id: 'they', collaboration: 'waste', name: 'Grannkommunen', isHost: false }],
  'decision-right': [{ id: 'r1', subject: 'waste', question: 'tariff', matterType: 'TAXA_AVFALL', organ: 'direction', consultation: 'consultation', clause: 'förbundsordningen § 12' }],
  matter: [{ id: 'm1', day: '2026-08-01', diaryNumber: 'AF 2026:12', title: 'Avfallstaxa 2027', matterType: 'TAXA_AVFALL', body: 'direction', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-10-08', number: '§ 31', title: 'Avfallstaxa 2027', matter: 'm1', kind: 'decision', body: 'direction', makerKind: 'body', maker: 'direction', basis: 'body' }],
  'completeness-mark': vouched('consultation'),
});
const heard = (row: Partial<Row<'consultation'>> = {}, facts = fee) =>
  withRows(facts, { consultation: [{ id: 's1', day: '2026-08-28', collaboration: 'waste', matter: 'm1', title: 'Taxan 2027', consultationKind: 'consultation', parties: ['we', 'they'], ...row }] });
const consent = changed(fee, 'decision-right', 'r1', { consultation: 'consent' });
const budget = (matterType: string) => changed(changed(without(fee, 'decision-right', 'r1'), 'body', 'direction', { bodyKind: 'joint-committee' }), 'matter', 'm1', { matterType });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const colNoConsultationExamples: RuleExamples = {
  rule: 'COL-NO-CONSULTATION',
  conditions: ['det är ett beslut', 'organet hör till ett samarbete', 'parterna ska höras eller samtycka', 'någon part hördes inte före beslutet'],
  examples: [
    cannotTell('Vilken part som är värd är inte ifyllt', 'collaboration-party.isHost', changed(budget('BUDGET'), 'collaboration-party', 'they', { isHost: null })),
    flags('Direktionen höjer taxan utan det samråd som förbundsordningen anger', ['risk', 'consultation'], fee),
    flags('Samrådet hölls samma dag som beslutet', ['risk', 'consultation'], heard({ day: '2026-10-08' })),
    flags('Samrådet gällde ett annat ärende', ['risk', 'consultation'], heard({ matter: 'm2' })),
    flags('Samrådet hölls i ett annat samarbete', ['risk', 'consultation'], heard({ collaboration: 'fire' })),
    flags('Bara den ena parten hördes', ['risk', 'consultation'], heard({ parties: ['we'] })),
    flags('Förbundsordningen kräver samtycke, och medlemmarna har bara hörts', ['unlawful', 'consent'], heard({}, consent)),
    flags('En gemensam nämnds budget beslutades utan samråd', ['unlawful', 'budget'], budget('BUDGET')),
    flags('Medlemsbidragen i en gemensam nämnd beslutades utan samråd', ['unlawful', 'budget'], budget('FORBUND_BUDGET')),
    passes('Samråd den 28 augusti med anteckning, en medlem var emot', 'någon part hördes inte före beslutet', heard()),
    passes('Dagen före beslutet hördes alla', 'någon part hördes inte före beslutet', heard({ day: '2026-10-07' })),
    passes('Parterna hördes var för sig', 'någon part hördes inte före beslutet', withRows(heard({ parties: ['we'] }), { consultation: [{ id: 's2', day: '2026-09-01', collaboration: 'waste', matter: 'm1', title: 'Taxan 2027', consultationKind: 'consultation', parties: ['they'] }] })),
    passes('Båda parterna har samtyckt', 'någon part hördes inte före beslutet', heard({ consultationKind: 'consent' }, consent)),
    passes('Samrådet är infört fast ingen går i god för alla', 'någon part hördes inte före beslutet', unvouched(heard(), 'consultation')),
    passes('Värden behöver inte höra sig själv', 'någon part hördes inte före beslutet', changed(heard({ parties: ['they'] }, budget('BUDGET')), 'collaboration-party', 'we', { isHost: true })),
    passes('Förbundsordningen kräver inget samråd', 'parterna ska höras eller samtycka', changed(fee, 'decision-right', 'r1', { consultation: 'none' })),
    passes('Ingen beslutsrätt gäller ärendet', 'parterna ska höras eller samtycka', without(fee, 'decision-right', 'r1')),
    passes('Kravet på samråd kom efter beslutet', 'parterna ska höras eller samtycka', changed(fee, 'decision-right', 'r1', { validFrom: '2026-10-09' })),
    passes('Kravet gäller en annan ärendetyp', 'parterna ska höras eller samtycka', changed(fee, 'decision-right', 'r1', { matterType: 'AVFALL_DRIFT' })),
    passes('Den gemensamma nämnden beslutar om något annat än budget', 'parterna ska höras eller samtycka', budget('SKOLSKJUTS')),
    passes('Direktionens budget följer förbundsordningen, som är tyst', 'parterna ska höras eller samtycka', changed(budget('BUDGET'), 'body', 'direction', { bodyKind: 'federation-direction' })),
    passes('Det är ett förslag', 'det är ett beslut', changed(fee, 'decision', 'd1', { kind: 'proposal' })),
    passes('Organet är vårt eget', 'organet hör till ett samarbete', changed(fee, 'body', 'direction', { collaboration: null })),
    cannotTell('Ingen går i god för att samråden är införda', 'completeness-mark.consultation', unvouched(fee, 'consultation')),
    cannotTell('Vilka som var med på samrådet är inte ifyllt', 'consultation.parties', heard({ parties: null })),
    cannotTell('Om parterna ska höras är inte ifyllt', 'decision-right.consultation', changed(fee, 'decision-right', 'r1', { consultation: null })),
    cannotTell('Inga parter är införda', 'collaboration-party.name', without(without(fee, 'collaboration-party', 'we'), 'collaboration-party', 'they')),
    flags('En punkt i förbundsordningen nämner ingen ärendetyp, en annan kräver samrådet', ['risk', 'consultation'], withRows(fee, { 'decision-right': [{ id: 'r0', subject: 'waste', question: 'tariff', organ: 'direction', consultation: 'none', clause: '§ 1' }, ...fee.all('decision-right')] })),
    flags('I förbundet är ingen part värd, och det är inte ifyllt', ['risk', 'consultation'], changed(fee, 'collaboration-party', 'they', { isHost: null })),
    flags('En annan part är utpekad som värd', ['unlawful', 'budget'], changed(changed(budget('BUDGET'), 'collaboration-party', 'we', { isHost: true }), 'collaboration-party', 'they', { isHost: null })),
  ],
};
