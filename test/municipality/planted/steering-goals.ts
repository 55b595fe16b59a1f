import { flag, none, type Planted } from './planted.ts';

export const steeringGoalsPlanted: readonly Planted[] = [
  flag('GOAL-CHAIN-BROKEN', 'company', 'event', 'Bolaget har inget mål under fullmäktiges'),
  none('GOAL-CHAIN-BROKEN', 'goal', 'service', 'Målet följs upp med dialog i stället för mått'),
  flag('STRUCTURE-NO-IMPACT', 'decision', 'norrbyskolan', 'Kompensationen var inte beredd när skolan lades ned'),
  none('STRUCTURE-NO-IMPACT', 'decision', 'sjoskolan-nastan', 'Dialog, kompensation och omställning fanns i underlaget'),
  flag('GOAL-CONTRADICTION', 'goal-link', 'bostader:lara', 'Två mål tar av samma ram, och ingen ordning är beslutad'),
  none('GOAL-CONTRADICTION', 'goal-link', 'resor:service', 'Fullmäktige har beslutat vad som går först'),
  flag('NO-DIRECTION-FOR-TERM', 'term-of-office', 'kf:2026-10-15', 'Inget antaget på tio månader', { asOf: '2027-08-16' }),
  none('NO-DIRECTION-FOR-TERM', 'term-of-office', 'kf:2022-10-15', 'Budget med mål antagen under perioden', { asOf: '2026-10-01' }),
  flag('TERM-CHANGE', 'term-of-office', 'bun:2023-01-01', 'Brådskemandatet är inte bekräftat'),
  none('TERM-CHANGE', 'term-of-office', 'sbn:2023-01-01', 'Allt bekräftades vid första sammanträdet'),
  none('TERM-CHANGE', 'term-of-office', 'kf:2026-10-15', 'Sextio dagar har inte gått'),
  flag('VISION-ENDING', 'vision', '2025', 'Ett år kvar och ingen har fått uppdraget', { asOf: '2024-11-24' }),
  none('VISION-ENDING', 'vision', '*', 'Grannby har bestämt ägare, budget och arbetssätt', { bundle: 'grannby.bundle.json' }),
  flag('ROLE-SOCIAL-MEDIA', 'governing-document', '*', 'Rutinen slutade gälla i somras'),
  none('ROLE-SOCIAL-MEDIA', 'governing-document', '*', 'Rutinen gällde i våras', { asOf: '2026-05-01' }),
  flag('THREAT-INFLUENCED', 'threat-incident', 'sn-2026-09', 'Ärendet utgick två dagar efter hotet, utan skäl'),
  none('THREAT-INFLUENCED', 'threat-incident', 'sn-2026-10', 'Återremiss med ett nytt underlag'),
];
