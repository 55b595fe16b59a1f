import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

/** Approved on a Wednesday; the second day after is a Friday. */
const posted = exampleTown({
  collaboration: [{ id: 'traffic', name: 'Trafiknämnden', form: 'joint-committee', status: 'active' }],
  body: [{ id: 'gn', name: 'Gemensamma trafiknämnden', bodyKind: 'joint-committee', collaboration: 'traffic' }],
  'collaboration-party': [{ id: 'we', collaboration: 'traffic', name: 'Exempelkommunen' }, { id: 'host', collaboration: 'traffic', name: 'Värdkommunen' }, { id: 'third', collaboration: 'traffic', name: 'Tredje kommunen' }],
  meeting: [{ id: 'may', day: '2026-05-06', body: 'gn', status: 'held', meetingKind: 'ordinary' }],
  minutes: [{ id: 'min', day: '2026-05-06', meeting: 'may', approvedOn: '2026-05-06', postedOn: '2026-05-07', lastPostedOn: '2026-05-08', postedIn: ['we', 'host', 'third'] }],
});
const only = (row: Partial<Row<'minutes'>> = {}) => changed(posted, 'minutes', 'min', { postedIn: ['host'], ...row });
const { flags, passes, cannotTell } = examplesAbout('min', '2026-05-20');

export const colPostingExamples: RuleExamples = {
  rule: 'COL-POSTING',
  conditions: ['fristen har gått ut', 'någon part saknar anslag', 'det är en gemensam nämnd i ett samarbete', 'protokollet är justerat före frågan'],
  examples: [
    flags('Protokollet är anslaget i värdkommunen men inte hos oss', 'unlawful', only()),
    flags('Protokollet är inte anslaget någonstans', 'unlawful', only({ postedIn: null, absent: ['postedIn'] })),
    flags('Det är dagen efter den sista', 'unlawful', only(), '2026-05-09'),
    flags('Sista dagen var en lördag och flyttades till måndagen, som har gått', 'unlawful', only({ approvedOn: '2026-05-07' }), '2026-05-12'),
    passes('Sista dagen är en lördag och flyttas till måndagen', 'fristen har gått ut', only({ approvedOn: '2026-05-07' }), '2026-05-11'),
    passes('Det är den sista dagen', 'fristen har gått ut', only(), '2026-05-08'),
    passes('Protokollet är anslaget hos alla tre', 'någon part saknar anslag', posted),
    passes('Den tredje kommunen lämnade samarbetet före justeringen', 'någon part saknar anslag', changed(only({ postedIn: ['we', 'host'] }), 'collaboration-party', 'third', { validUntil: '2026-05-01' })),
    passes('Det är vår egen nämnd', 'det är en gemensam nämnd i ett samarbete', changed(only(), 'body', 'gn', { bodyKind: 'committee' })),
    passes('Vilket samarbete nämnden hör till är inte infört', 'det är en gemensam nämnd i ett samarbete', changed(only(), 'body', 'gn', { collaboration: null })),
    passes('Protokollet är från ett senare möte', 'protokollet är justerat före frågan', only({ day: '2026-05-21' })),
    cannotTell('Var protokollet är anslaget är inte ifyllt', 'minutes.postedIn', only({ postedIn: null })),
    cannotTell('När protokollet justerades är inte ifyllt', 'minutes.approvedOn', only({ approvedOn: null })),
    cannotTell('Inga parter är införda', 'collaboration-party.name', without(without(without(only(), 'collaboration-party', 'we'), 'collaboration-party', 'host'), 'collaboration-party', 'third')),
  ],
};
