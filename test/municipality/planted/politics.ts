import { flag, none, type Planted } from './planted.ts';

export const politicsPlanted: readonly Planted[] = [
  flag('ROLE-BYPASS-COMMITTEE', 'matter', 'sjoangen', 'Tre möten förbi nämndens ordförande'),
  none('ROLE-BYPASS-COMMITTEE', 'matter', 'norrbyplan', 'Nämndens ordförande var med på uppsiktsdialogen'),
  flag('PROMISE-BEFORE-DECISION', 'undertaking', 'stadion', 'Löfte utan beslut och utan förbehåll'),
  none('PROMISE-BEFORE-DECISION', 'undertaking', 'badhus', 'Förbehåll om beslut'),
  flag('CONTRACT-UNAUTHORIZED', 'contract', 'arenadrift', 'Undertecknat tre veckor före beslutet'),
  none('CONTRACT-UNAUTHORIZED', 'contract', 'arenadrift-nastan', 'Villkorat av fullmäktiges beslut'),
  flag('KL-7-1-DIRECTOR', 'post-holding', 'kommundirektor:maria-lindeblad:2024-02-01', 'Utsedd av arbetsutskottet'),
  none('KL-7-1-DIRECTOR', 'body', 'ks', 'En tillförordnad ledde under rekryteringen', { asOf: '2023-10-01' }),
  flag('KL-7-2-DIRECTOR-INSTRUCTION', 'governing-document', 'direktorsinstruktion', 'Kontaktvägarna står inte i instruktionen'),
  none('KL-7-2-DIRECTOR-INSTRUCTION', 'governing-document', 'direktorsinstruktion-2019', 'Prövad av styrelsen under mandatperioden', { asOf: '2023-10-01' }),
  flag('ROLE-DIRECT-ORDER', 'instruction', 'personal', 'En enskild förtroendevald styrde arbetet utan beslut'),
  none('ROLE-DIRECT-ORDER', 'instruction', 'forslag-nastan', 'Bad om ett förslag till styrelsen'),
  flag('ROLE-PERSONNEL', 'instruction', 'omradeschef', 'En enskild förtroendevald ville flytta en chef'),
  none('ROLE-PERSONNEL', 'instruction', 'direktorslon-nastan', 'Styrelsen hade beslutat om lönen'),
  flag('PARALLEL-NEGOTIATION', 'contact', 'stadion-enskilt', 'Eget möte om hyran vid sidan av förhandlaren'),
  none('PARALLEL-NEGOTIATION', 'contact', 'stadion-inbjuden', 'Med på förhandlarens inbjudan'),
];
