import { idOf } from '../key.ts';
import { event, state, type Entry } from '../record.ts';

const NAME = 'Samordningsförbundet Kanariefågel-Grannby';
const id = (kind: Parameters<typeof idOf>[0], key: string): string => idOf(kind, key, 'grannby');
const own = (entry: Entry, key: string): Entry => ({ ...entry, row: { ...entry.row, id: id(entry.kind, key) } });
const samordning = id('collaboration', 'samordning');
const common = { name: NAME, form: 'coordination-federation', formCertainty: 'explicit', ownRole: 'member', startYear: 2015, purpose: 'Samordnad rehabilitering.' } as const;

/** COL-FINSAM: the employment service left in the summer of 2024, and the federation was wound up a year and a half later. */
export const collaborationGrannby: readonly Entry[] = [
  own(state('collaboration', '', '2015-01-01', '2026-01-01', { ...common, status: 'active' }), 'samordning'),
  own(state('collaboration', '', '2026-01-01', null, { ...common, status: 'ended' }), 'samordning'),
  ...([['Försäkringskassan', 'social-insurance', 25, '2026-01-01'], ['Arbetsförmedlingen', 'employment-service', 25, '2024-07-01'], ['Region Exempel', 'region', 25, '2026-01-01'], ['Grannby kommun', 'municipality', 15, '2026-01-01'], ['Almnäs kommun', 'municipality', 10, '2026-01-01']] as const)
    .map(([name, partyKind, costShare, until]) => own(state('collaboration-party', '', '2015-01-01', until, { collaboration: samordning, name, partyKind, costShare }), `samordning:${name}`)),
  own(state('agreement', '', '2015-01-01', '2026-01-01', { collaboration: samordning, title: `Förbundsordning för ${NAME}`, documentKind: 'federation-order', adoptedBy: 'Fullmäktige 2014-11-24 § 101', documentRef: 'Dnr 2014:188', noticeMonths: 36, readThrough: true, absent: ['endsOn', 'missingPoints'] }), 'samordning'),
  ...(['2024-03-12', '2025-03-11'] as const).map((day) => own(event('report-received', '', day, { subject: samordning, toBody: id('body', 'ks'), title: `Årsredovisning ${Number(day.slice(0, 4)) - 1}`, reportKind: 'annual', paragraph: '§ 47' }), `samordning:${day}`)),
  ...(['collaboration-party', 'agreement', 'report-received'] as const).map((register) => own(state('completeness-mark', '', '2023-01-01', null, { register, subject: samordning, by: 'Alva Kanariefågel-Grannby' }), `${register}:samordning`)),
];
