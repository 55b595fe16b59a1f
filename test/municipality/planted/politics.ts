import { flag, none, type Planted } from './planted.ts';

export const politicsPlanted: readonly Planted[] = [
  flag('ROLE-BYPASS-COMMITTEE', 'matter', 'sjoangen', 'Tre möten förbi nämndens ordförande'),
  none('ROLE-BYPASS-COMMITTEE', 'matter', 'norrbyplan', 'Nämndens ordförande var med på uppsiktsdialogen'),
  flag('PROMISE-BEFORE-DECISION', 'undertaking', 'stadion', 'Löfte utan beslut och utan förbehåll'),
  none('PROMISE-BEFORE-DECISION', 'undertaking', 'badhus', 'Förbehåll om beslut'),
];
