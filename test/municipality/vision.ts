import { body, collaboration, company, idOf } from './key.ts';
import { event, state, type Entry } from './record.ts';

const goal = (key: string): string => idOf('goal', key);
const vision = (key: string): string => idOf('vision', key);

type GoalRow = readonly [key: string, title: string, level: number, owner: 'kf' | 'ks' | 'sbn' | 'sn' | 'bun' | 'tn', parent: string | null, mode: 'measures' | 'dialogue' | 'both'];
const goals: readonly GoalRow[] = [
  ['vaxa', 'Fler ska vilja bo och arbeta i Bänkmåla', 1, 'kf', null, 'both'], ['lara', 'Alla barn klarar skolan', 1, 'kf', null, 'measures'], ['hallbar', 'Vi lever inom naturens gränser', 1, 'kf', null, 'measures'], ['trygg', 'Det är tryggt att bli gammal', 1, 'kf', null, 'both'],
  ['bostader', 'Hundra nya bostäder om året', 2, 'sbn', 'vaxa', 'measures'], ['service', 'Nära service i alla kommundelar', 2, 'ks', 'vaxa', 'dialogue'], ['behoriga', 'Fler elever blir behöriga till gymnasiet', 2, 'bun', 'lara', 'measures'],
  ['avfall-mindre', 'Mindre avfall per invånare', 2, 'tn', 'hallbar', 'measures'], ['hemtjanst', 'Färre olika personer i hemtjänsten', 2, 'sn', 'trygg', 'both'], ['resor', 'Fler resor med buss', 2, 'ks', 'hallbar', 'measures'],
];

const indicators: readonly (readonly [key: string, name: string, goalKey: string, target: string, trend: 'up' | 'down', values: readonly (readonly [string, number])[], reportedTo: string])[] = [
  ['bostader', 'Andel av bostadsmålet som byggts', 'bostader', '100 procent', 'up', [['2024-12-31', 61], ['2025-12-31', 74]], 'sbn'],
  ['behoriga', 'Elever i årskurs 9 behöriga till gymnasiet', 'behoriga', '90 procent', 'up', [['2024-06-30', 84.2], ['2025-06-30', 85.1], ['2026-06-30', 86.4]], 'bun'],
  ['avfall', 'Restavfall, andel av 2018 års nivå', 'avfall-mindre', '80 procent', 'down', [['2024-12-31', 93], ['2025-12-31', 90]], 'tn'],
  ['kontinuitet', 'Hemtjänsttagare som möter högst tolv personer på två veckor', 'hemtjanst', '70 procent', 'up', [['2025-06-30', 52], ['2026-06-30', 55]], 'sn'],
  ['resor', 'Arbetsresor som görs med buss', 'resor', '12 procent', 'up', [['2024-12-31', 6.5], ['2025-12-31', 6.9]], 'ks'],
];

export const visions: readonly Entry[] = [
  state('vision', '2025', '2018-04-23', '2026-01-01', { title: 'Vision 2025', status: 'in-force', text: 'I Bänkmåla är det nära till varandra, till naturen och till nästa steg.', adoptedBy: 'KF 2018-04-23 § 31', adoptedOn: '2018-04-23', source: 'KF 2018-04-23 § 31', absent: ['nextOwner', 'nextBudget', 'nextMethod'] }),
  state('vision', '2040', '2026-03-30', null, { title: 'Bänkmåla 2040', status: 'in-preparation', source: 'KF 2026-03-30 § 24, uppdrag att ta fram ny vision', absent: ['adoptedBy', 'adoptedOn'] }),
  ...goals.map(([key, title, level, owner, parent, followUpMode]) => state('goal', key, '2019-01-01', '2027-01-01', { title, vision: vision('2025'), level, owner: body(owner), followUpMode, ...(parent ? { parent: goal(parent) } : {}) })),
  ...indicators.map(([key, name, goalKey, target, wantedTrend]) => state('indicator', key, '2019-01-01', '2027-01-01', { name, goal: goal(goalKey), target, wantedTrend })),
  ...indicators.flatMap(([key, , , , , values, reportedTo]) => values.map(([day, value]) => event('measurement', `${key}:${day}`, day, { indicator: idOf('indicator', key), value, reportedTo: body(reportedTo) }))),
  ...([
    ['avfall-mindre', collaboration('avfall'), 'supports', 'Förbundet sorterar mer'], ['hallbar', collaboration('avfall'), 'supports', 'Gemensam behandling'], ['service', collaboration('avfall'), 'opposes', 'En återvinningscentral kan stängas'],
    ['trygg', collaboration('raddning'), 'supports', 'Kortare tid till hjälp'], ['resor', collaboration('kollektiv'), 'supports', 'Fler kan resa'], ['bostader', company('hem'), 'supports', 'Bolaget bygger'], ['lara', company('fastighet'), 'supports', 'Bolaget bygger skolor'],
    ['vaxa', company('stadshus'), 'supports', 'Samordnar bolagen'], ['hallbar', company('energi'), 'supports', 'Fjärrvärme av restprodukter'], ['service', company('bredband'), 'supports', 'Fiber i hela kommunen'],
  ] as const).map(([goalKey, subject, relation, note]) => state('goal-link', `${goalKey}:${subject}`, '2024-07-01', '2027-01-01', { goal: goal(goalKey), subject, relation, note })),
];
