import { flag, none, type Planted } from './planted.ts';

export const collaborationPlanted: readonly Planted[] = [
  flag('COL-NOTICE', 'agreement', 'lon', 'Sista dag att säga upp är 2026-12-31'),
  none('COL-NOTICE', 'agreement', 'kollektiv-central', 'Uppsägning är redan lämnad'),
  flag('COL-NO-REPORTING', 'collaboration', 'lon', 'Ingen rapport sedan april 2024'),
  none('COL-NO-REPORTING', 'collaboration', 'avfall', 'Delårsrapporten behandlades i oktober'),
  flag('COL-NO-OVERVIEW', 'collaboration', '*', 'Ingen översyn sedan 2019'),
  none('COL-NO-OVERVIEW', 'collaboration', '*', 'Grannby såg över sina samarbeten förra året', { bundle: 'grannby.bundle.json' }),
];
