import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const federation = exampleTown({
  collaboration: [{ id: 'c', name: 'Miljöförbundet', form: 'federation', status: 'active' }],
  agreement: [{ id: 'order', collaboration: 'c', title: 'Förbundsordningen', documentKind: 'federation-order', adoptedByAll: true, absent: ['missingPoints'] }],
  'completeness-mark': vouched('agreement'),
});
const joint = exampleTown({
  collaboration: [{ id: 'c', name: 'Trafiknämnden', form: 'joint-committee', status: 'active', ownRole: 'party' }],
  agreement: [
    { id: 'deal', collaboration: 'c', title: 'Överenskommelsen', documentKind: 'joint-agreement' },
    { id: 'rules', collaboration: 'c', title: 'Reglementet', documentKind: 'joint-standing-orders', adoptedByAll: true },
  ],
  'collaboration-party': [{ id: 'we', collaboration: 'c', name: 'Exempelkommunen', isHost: false }, { id: 'they', collaboration: 'c', name: 'Grannkommunen', isHost: true }],
  'completeness-mark': vouched('agreement'),
});
const contract = exampleTown({
  collaboration: [{ id: 'c', name: 'Lönesamverkan', form: 'agreement', status: 'active' }],
  agreement: [{ id: 'deal', collaboration: 'c', title: 'Löneavtalet', documentKind: 'contract', competentlyAdopted: true }],
  'completeness-mark': vouched('agreement'),
});
const order = (row: Partial<Row<'agreement'>>) => changed(federation, 'agreement', 'order', { absent: [], ...row });
const { flags, passes, cannotTell } = examplesAbout('c', '2026-11-24');

export const colFormDefectExamples: RuleExamples = {
  rule: 'COL-FORM-DEFECT',
  conditions: ['dokumentet saknas', 'förbundsordningen saknar punkter', 'alla har inte antagit dokumentet', 'ingen part är värd', 'organet fick inte anta avtalet', 'samarbetet pågår', 'formen har krav i kommunallagen'],
  examples: [
    flags('Reglementet är antaget i värdkommunen men inte i grannkommunen', ['unlawful', 'not-all'], changed(joint, 'agreement', 'rules', { adoptedByAll: false })),
    flags('Att alla har antagit reglementet är känt att inte finnas', ['unlawful', 'not-all'], changed(joint, 'agreement', 'rules', { adoptedByAll: null, absent: ['adoptedByAll'] })),
    flags('Förbundsordningen är inte antagen av en av medlemmarna', ['unlawful', 'not-all'], changed(federation, 'agreement', 'order', { adoptedByAll: false })),
    flags('Förbundsordningen saknas', ['unlawful', 'no-document'], without(federation, 'agreement', 'order')),
    flags('Bara ett avtal finns i förbundet', ['unlawful', 'no-document'], order({ documentKind: 'contract', competentlyAdopted: true })),
    flags('Förbundsordningen säger inget om hur tvister löses', ['unlawful', 'missing-points'], order({ missingPoints: ['Tvistlösning (p. 17)'] })),
    flags('Den gemensamma nämnden saknar överenskommelse', ['unlawful', 'no-document'], without(joint, 'agreement', 'deal')),
    flags('Den gemensamma nämnden saknar reglemente', ['unlawful', 'no-document'], without(joint, 'agreement', 'rules')),
    flags('Ingen kommun är värd', ['unlawful', 'no-host'], changed(joint, 'collaboration-party', 'they', { isHost: false })),
    flags('Inget avtal är registrerat', ['risk', 'no-contract'], without(contract, 'agreement', 'deal')),
    flags('Avtalet undertecknades av ett utskott som inte fick besluta', ['unlawful', 'incompetent'], changed(contract, 'agreement', 'deal', { competentlyAdopted: false })),
    flags('Det gamla avtalet gäller inte längre', ['risk', 'no-contract'], changed(contract, 'agreement', 'deal', { validUntil: '2026-01-01' })),
    passes('Likalydande beslut i alla fullmäktige', 'alla har inte antagit dokumentet', joint),
    passes('Förbundsordningen är antagen av alla', 'alla har inte antagit dokumentet', federation),
    passes('Att alla antog överenskommelsen behöver inte antecknas', 'alla har inte antagit dokumentet', changed(joint, 'agreement', 'deal', { adoptedByAll: false })),
    passes('Förbundsordningen har alla punkter', 'förbundsordningen saknar punkter', federation),
    passes('Båda dokumenten finns, fast ingen går i god för resten', 'dokumentet saknas', unvouched(joint, 'agreement')),
    passes('Vi är själva värd', 'ingen part är värd', changed(changed(joint, 'collaboration-party', 'they', { isHost: false }), 'collaboration', 'c', { ownRole: 'host' })),
    passes('Styrelsen fick anta avtalet', 'organet fick inte anta avtalet', contract),
    passes('Samarbetet utreds', 'samarbetet pågår', changed(without(federation, 'agreement', 'order'), 'collaboration', 'c', { status: 'explored' })),
    passes('Samordningsförbundet har en egen lag', 'formen har krav i kommunallagen', changed(without(federation, 'agreement', 'order'), 'collaboration', 'c', { form: 'coordination-federation' })),
    cannotTell('Formen är inte känd', 'collaboration.form', changed(federation, 'collaboration', 'c', { form: null })),
    cannotTell('Ingen går i god för att dokumenten är införda', 'completeness-mark.agreement', unvouched(without(federation, 'agreement', 'order'), 'agreement')),
    cannotTell('Ingen går i god för att avtalen är införda', 'completeness-mark.agreement', unvouched(without(contract, 'agreement', 'deal'), 'agreement')),
    cannotTell('Förbundsordningen är inte läst mot lagens lista', 'agreement.missingPoints', order({})),
    cannotTell('Vilka som har antagit reglementet är inte ifyllt', 'agreement.adoptedByAll', changed(joint, 'agreement', 'rules', { adoptedByAll: null })),
    cannotTell('Om grannkommunen är värd är inte ifyllt', 'collaboration-party.isHost', changed(joint, 'collaboration-party', 'they', { isHost: null })),
    cannotTell('Inga parter är införda', 'collaboration-party.isHost', without(without(joint, 'collaboration-party', 'we'), 'collaboration-party', 'they')),
    cannotTell('Om organet fick anta avtalet är inte ifyllt', 'agreement.competentlyAdopted', changed(contract, 'agreement', 'deal', { competentlyAdopted: null })),
  ],
};
