import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const coming = exampleTown({
  collaboration: [{ id: 'waste', name: 'Avfallsförbundet', form: 'federation', status: 'active' }],
  body: [{ id: 'direction', name: 'Direktionen', bodyKind: 'federation-direction', collaboration: 'waste' }],
  meeting: [{ id: 'dec', day: '2026-12-10', body: 'direction', status: 'planned', topics: ['tariff'] }],
  'completeness-mark': vouched('position'),
});
const taken = (row: Partial<Row<'position'>> = {}) => withRows(coming, { position: [{ id: 'p1', day: '2026-11-24', collaboration: 'waste', title: 'Taxan 2027', topic: 'tariff', body: 'ks', paragraph: '§ 170', ...row }] });
const topics = (...list: NonNullable<Row<'meeting'>['topics']>) => changed(coming, 'meeting', 'dec', { topics: list });
const { flags, passes, cannotTell } = examplesAbout('dec', '2026-11-24');

export const colNoPositionExamples: RuleExamples = {
  rule: 'COL-NO-POSITION',
  conditions: ['mötet ligger framför oss', 'mötet avgör något viktigt', 'ingen ståndpunkt finns', 'samarbetet pågår', 'mötet hålls i samarbetets organ'],
  examples: [
    flags('Direktionen behandlar taxehöjningen den 10 december, och styrelsen har inte diskuterat den', 'notice', coming),
    ...(['budget', 'investment', 'location', 'constitution'] as const).map((topic) => flags(`Frågan gäller ${topic}`, 'notice', topics(topic))),
    flags('Ståndpunkten gällde budgeten', 'notice', taken({ topic: 'budget' })),
    flags('Ståndpunkten är mer än ett år gammal', 'notice', taken({ day: '2025-12-09' })),
    flags('Ståndpunkten tas först i morgon', 'notice', taken({ day: '2026-11-25' })),
    flags('Det var tekniska nämnden som hade en ståndpunkt', 'notice', taken({ body: 'tn' })),
    flags('Ståndpunkten gällde ett annat samarbete', 'notice', taken({ collaboration: 'fire' })),
    flags('Två frågor avgörs och bara den ena är förberedd', 'notice', changed(taken(), 'meeting', 'dec', { topics: ['tariff', 'budget'] })),
    passes('Styrelsen antecknade en ståndpunkt den 24 november', 'ingen ståndpunkt finns', taken()),
    passes('Fullmäktige har en ståndpunkt', 'ingen ståndpunkt finns', taken({ body: 'kf' })),
    passes('Ståndpunkten är ett år på dagen', 'ingen ståndpunkt finns', taken({ day: '2025-12-10' })),
    passes('Ståndpunkten finns, fast ingen går i god för alla', 'ingen ståndpunkt finns', unvouched(taken(), 'position')),
    passes('Mötet avgör ett personalärende', 'mötet avgör något viktigt', topics('staff')),
    passes('Vad mötet avgör är inte infört', 'mötet avgör något viktigt', changed(coming, 'meeting', 'dec', { topics: null })),
    passes('Mötet är hållet', 'mötet ligger framför oss', changed(coming, 'meeting', 'dec', { status: 'held' })),
    passes('Mötet är i dag', 'mötet ligger framför oss', changed(coming, 'meeting', 'dec', { day: '2026-11-24' })),
    passes('Samarbetet är avslutat', 'samarbetet pågår', changed(coming, 'collaboration', 'waste', { status: 'ended' })),
    passes('Mötet hålls i vår egen nämnd', 'mötet hålls i samarbetets organ', changed(coming, 'meeting', 'dec', { body: 'tn' })),
    cannotTell('Ingen går i god för att ståndpunkterna är införda', 'completeness-mark.position', unvouched(coming, 'position')),
    cannotTell('Vad ståndpunkten rör är inte ifyllt', 'position.topic', taken({ topic: null })),
    cannotTell('Vem som tog ställning är inte ifyllt', 'position.body', taken({ body: null })),
  ],
};
