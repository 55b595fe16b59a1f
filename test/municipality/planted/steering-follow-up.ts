import { flag, none, type Planted } from './planted.ts';

export const steeringFollowUpPlanted: readonly Planted[] = [
  flag('BUDGET-REPEATED', 'body', 'tn', 'Tre år med underskott och ingen åtgärdsplan'),
  none('BUDGET-REPEATED', 'body', 'sbn', 'Nämnden har beslutat om en åtgärdsplan'),
  flag('FOLLOWUP-CHAIN', 'decision', 'avfallsforbund', 'Effekten skulle ha följts upp i juni'),
  none('FOLLOWUP-CHAIN', 'decision', 'sjoskolan-nastan', 'Återkopplingen är senarelagd genom beslut'),
  flag('FOLLOWUP-NOT-PLANNED', 'decision', 'flytt-arskurs', 'Ett strukturbeslut utan plan för uppföljning'),
  none('FOLLOWUP-NOT-PLANNED', 'decision', 'sjoskolan-nastan', 'Ett strukturbeslut med planerade steg'),
  flag('KL-6-5-ACCOUNT', 'council-assignment', 'tomter', 'Redovisningen skulle ha lämnats i april'),
  none('KL-6-5-ACCOUNT', 'council-assignment', 'bostader', 'Redovisat i delårsrapporten'),
  flag('KL-6-6-INTERNAL-CONTROL', 'body', 'tn', 'Förra årets plan är inte uppföljd'),
  none('KL-6-6-INTERNAL-CONTROL', 'body', 'bun', 'Plan för året, och förra årets är uppföljd'),
  flag('SAVINGS-UNASSIGNED', 'decision', 'besparing-sn', 'Åtgärderna täcker inte hälften'),
  none('SAVINGS-UNASSIGNED', 'decision', 'besparing-bun-nastan', 'Åtgärderna täcker beloppet och är beslutade'),
];
