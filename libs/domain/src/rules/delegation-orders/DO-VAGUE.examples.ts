import type { RuleExamples } from '../example.js';
import { withRows } from '../../facts/facts-from.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const vague = exampleTown({
  'delegation-item': [{ id: 'i1', order: 'tn-order', number: '2.8', title: 'Mindre ändringar av hyresavtal', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('delegation-item'),
});
const title = (text: string) => changed(vague, 'delegation-item', 'i1', { title: text });
const together = changed(title('Hyresavtal i samråd med ordföranden'), 'delegation-item', 'i1', { delegate: null });
const { flags, passes, cannotTell } = examplesAbout('tn-order', '2026-11-24');

export const vagueItemExamples: RuleExamples = {
  rule: 'DO-VAGUE',
  conditions: ['rubriken har ett obestämt ord', 'punkten har ingen gräns', 'punkten har inget villkor', 'ordet är inte förklarat', 'ingen beslutar i samrådet', 'ärendet får delegeras', 'ordningen gäller'],
  examples: [
    flags('Mindre ändringar av hyresavtal', 'notice', vague),
    flags('Hyresavtal vid behov', 'notice', title('Hyresavtal vid behov')),
    flags('Vissa hyresavtal', 'notice', title('Vissa hyresavtal')),
    flags('Hyresavtal, normalt på tre år', 'notice', title('Hyresavtal, normalt på tre år')),
    flags('I princip alla hyresavtal', 'notice', title('I princip alla hyresavtal')),
    flags('Hyresavtal som inte är av större vikt', 'notice', title('Hyresavtal som inte är av större vikt')),
    flags('Samråd i rubriken, men ingen delegat', 'notice', together),
    flags('Samråd i ett villkor, men ingen delegat', 'notice', changed(changed(together, 'delegation-item', 'i1', { title: 'Hyresavtal' }), 'delegation-item', 'i1', { conditions: ['Sker i samråd med ordföranden'] })),
    flags('Det är antecknat att förklaring saknas', 'notice', changed(unvouched(vague, 'delegation-item'), 'delegation-item', 'i1', { absent: ['definition'] })),
    flags('En punkt är vag och en annan förklarad', 'notice', withRows(vague, { 'delegation-item': [{ id: 'i2', order: 'tn-order', number: '2.9', title: 'Vissa avtal', matterType: 'AVTAL_MINDRE', delegateKind: 'employee-post', delegate: 'property-head', definition: 'Se ordlistan', validFrom: '2023-01-01' }] })),
    passes('Ändring av hyresavtal', 'rubriken har ett obestämt ord', title('Ändring av hyresavtal')),
    passes('Ordet finns inuti ett annat ord', 'rubriken har ett obestämt ord', title('Hyresavtal enligt normaltaxa')),
    passes('Mindre ändringar, högst 100 000 kronor om året', 'punkten har ingen gräns', changed(vague, 'delegation-item', 'i1', { amountMax: 100_000 })),
    passes('Mindre ändringar, på högst ett år', 'punkten har ingen gräns', changed(vague, 'delegation-item', 'i1', { durationMaxMonths: 12 })),
    passes('Mindre ändringar, högst tio procent', 'punkten har inget villkor', changed(vague, 'delegation-item', 'i1', { conditions: ['Högst tio procent'] })),
    passes('Vad som är mindre förklaras i avsnitt 1.4', 'ordet är inte förklarat', changed(vague, 'delegation-item', 'i1', { definition: 'Se definition 1.4' })),
    passes('Fastighetschefen beslutar i samråd med ordföranden', 'ingen beslutar i samrådet', title('Hyresavtal i samråd med ordföranden')),
    passes('Ordföranden beslutar, vem det än är', 'ingen beslutar i samrådet', changed(together, 'delegation-item', 'i1', { delegateKind: 'chair' })),
    passes('Delegat saknas, men punkten talar inte om samråd', 'ingen beslutar i samrådet', changed(together, 'delegation-item', 'i1', { title: 'Hyresavtal' })),
    passes('Punkten ska ändå bort: målen får inte delegeras', 'ärendet får delegeras', changed(title('Mindre ändringar av målen'), 'delegation-item', 'i1', { matterType: 'MAL' })),
    passes('Ordningen upphörde i dag', 'ordningen gäller', changed(vague, 'delegation-order', 'tn-order', { validUntil: '2026-11-24' })),
    cannotTell('Om ordet är förklarat är inte antecknat', 'completeness-mark.delegation-item', unvouched(vague, 'delegation-item')),
    cannotTell('Om punkten har en delegat är inte antecknat', 'completeness-mark.delegation-item', unvouched(together, 'delegation-item')),
  ],
};
