import { flag, none, type Planted } from './planted.ts';
import { steeringGoalsPlanted } from './steering-goals.ts';
import { steeringFollowUpPlanted } from './steering-follow-up.ts';

export const steeringPlanted: readonly Planted[] = [
  flag('VISION-EXPIRED', 'vision', '2025', 'Visionen gick ut vid årsskiftet och ingen ny är antagen'),
  none('VISION-EXPIRED', 'vision', '2025', 'Sista dagen visionen gällde', { asOf: '2025-12-31' }),
  none('VISION-EXPIRED', 'vision', '*', 'Grannby förlängde sin vision', { bundle: 'grannby.bundle.json' }),
  flag('THREAT-NO-ACTION', 'threat-incident', '2026-10', 'Ingen åtgärd efter mer än en vecka'),
  none('THREAT-NO-ACTION', 'threat-incident', '2026-05', 'Åtgärder och riskbedömning samma vecka'),
  flag('BUDGET-DEVIATION-UNREPORTED', 'financial-report', 'sn:2026-08', 'Stor avvikelse som nämnden inte har fått'),
  none('BUDGET-DEVIATION-UNREPORTED', 'financial-report', 'bun:2026-08', 'Avvikelsen är 0,3 procent'),
  ...steeringFollowUpPlanted,
  ...steeringGoalsPlanted,
];
