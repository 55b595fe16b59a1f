import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const joint = exampleTown({
  remit: [{ id: 'r1', body: 'bun', matterType: 'SAMV_GEMNAMND', validFrom: '2023-01-01' }, { id: 'r0', body: 'kf', matterType: 'SAMV_FORBUND', validFrom: '2023-01-01' }],
  'completeness-mark': vouched('preparation-step'),
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'BUN 2026:20', title: 'Ny samverkansnämnd', matterType: 'SAMV_GEMNAMND', body: 'bun', status: 'decided', absent: ['exemptFromPreparation'] }],
  'preparation-step': [{ id: 's1', day: '2026-03-11', matter: 'm1', stepKind: 'committee', body: 'bun' }],
  decision: [{ id: 'd1', day: '2026-04-27', number: 'KF § 44', title: 'Gemensam nämnd för vuxenutbildning', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', outcome: 'approved' }],
});
const more = (...steps: object[]) => withRows(joint, { 'preparation-step': steps.map((step, index) => ({ id: `s${index + 2}`, day: '2026-04-26', matter: 'm1', ...step })) });
const council = changed(joint, 'preparation-step', 's1', { stepKind: 'council-preparatory', body: null });
const heard = withRows(council, { 'preparation-step': [{ id: 's2', day: '2026-04-07', matter: 'm1', stepKind: 'board-opinion', body: 'ks' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const boardOpinionExamples: RuleExamples = {
  rule: 'KL-5-28-KS-OPINION',
  conditions: ['det är ett beslut', 'fullmäktige beslutar', 'det är inte en ordningsfråga', 'ärendet är inte undantaget från beredning', 'någon annan än styrelsen har berett ärendet', 'styrelsen har inte fått tillfälle att yttra sig', 'den berörda nämnden har inte fått tillfälle', 'någon nämnd berörs'],
  examples: [
    cannotTell('Vad beslutet blev är inte ifyllt', 'decision.outcome', changed(joint, 'decision', 'd1', { outcome: null })),
    flags('Nämnden sänder förslaget direkt till fullmäktige', ['unlawful', 'board'], joint),
    flags('Styrelsen fick ärendet samma dag som fullmäktige', ['unlawful', 'board'], more({ stepKind: 'board-opinion', body: 'ks', day: '2026-04-27' })),
    flags('Två nämnder har berett men inte styrelsen', ['unlawful', 'board'], more({ stepKind: 'committee', body: 'tn' })),
    flags('En fullmäktigeberedning arbetade ensam', ['unlawful', 'board'], council),
    flags('Styrelsen fick yttra sig men inte nämnden', ['unlawful', 'committee'], heard),
    flags('En nämnd som inte berörs fick yttra sig', ['unlawful', 'committee'], withRows(heard, { 'preparation-step': [{ id: 's3', day: '2026-04-07', matter: 'm1', stepKind: 'committee-opinion', body: 'tn' }] })),
    passes('Fullmäktige får information', 'det är ett beslut', changed(joint, 'decision', 'd1', { kind: 'information' })),
    passes('Nämnden beslutar själv', 'fullmäktige beslutar', changed(joint, 'decision', 'd1', { body: 'bun' })),
    passes('Ärendet återremitteras till styrelsen', 'det är inte en ordningsfråga', changed(joint, 'decision', 'd1', { outcome: 'referred-back' })),
    passes('Ärendet är ett val', 'ärendet är inte undantaget från beredning', changed(joint, 'matter', 'm1', { matterType: 'VAL' })),
    passes('Ingen har berett ärendet, vilket är en annan fråga', 'någon annan än styrelsen har berett ärendet', changed(joint, 'preparation-step', 's1', { stepKind: 'official-letter' })),
    passes('Styrelsen fick ärendet men avstod', 'styrelsen har inte fått tillfälle att yttra sig', more({ stepKind: 'board-opinion', body: 'ks' })),
    passes('Styrelsen behandlade ärendet själv', 'styrelsen har inte fått tillfälle att yttra sig', more({ stepKind: 'committee', body: 'ks' })),
    passes('Både styrelsen och nämnden fick yttra sig', 'den berörda nämnden har inte fått tillfälle', withRows(heard, { 'preparation-step': [{ id: 's3', day: '2026-04-07', matter: 'm1', stepKind: 'committee-opinion', body: 'bun' }] })),
    passes('Nämnden behandlade också ärendet', 'den berörda nämnden har inte fått tillfälle', withRows(heard, { 'preparation-step': [{ id: 's3', day: '2026-04-07', matter: 'm1', stepKind: 'committee', body: 'bun' }] })),
    passes('Frågan ligger hos fullmäktige enligt reglementet', 'någon nämnd berörs', changed(heard, 'matter', 'm1', { matterType: 'SAMV_FORBUND' })),
    cannotTell('Ingen går i god för att beredningen är införd', 'completeness-mark.preparation-step', unvouched(joint, 'preparation-step')),
    cannotTell('Om ärendet är undantaget är inte infört', 'matter.exemptFromPreparation', changed(joint, 'matter', 'm1', { absent: [] })),
  ],
};
