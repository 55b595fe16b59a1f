import { flag, none, type Planted } from './planted.ts';

export const administrationPlanted: readonly Planted[] = [
  flag('EXEC-BEFORE-DECISION', 'execution-action', 'omplacering', 'Personalen flyttades före fullmäktiges beslut'),
  none('EXEC-BEFORE-DECISION', 'execution-action', 'omstallningsplan', 'Planering inför ett beslut är inte verkställighet'),
  flag('PROF-DEVIATES', 'follow-up', 'mobila-team:execution', 'Genomförandet avviker utan nytt beslut'),
  none('PROF-DEVIATES', 'follow-up', 'mobila-team:feedback', 'Avvikelsen följer av yrkesansvar'),
];
