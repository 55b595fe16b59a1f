import { flag, none, type Planted } from './planted.ts';

export const companiesPlanted: readonly Planted[] = [
  flag('KL-10-3-PRINCIPLE', 'decision', 'spinnrocken', 'Fullmäktige fick inte ta ställning'),
  none('KL-10-3-PRINCIPLE', 'decision', 'stambyte-nastan', 'Under direktivets tröskel och enligt underhållsplan'),
  none('KL-10-3-PRINCIPLE', 'decision', 'kvarnskolan-2-nastan', 'Fullmäktige tog ställning först'),
  flag('COMPANY-INFO-DUTY', 'deviation', 'kvarnskolan', 'Känd i bolaget sedan januari 2024, inte rapporterad'),
  none('COMPANY-INFO-DUTY', 'deviation', 'takomlaggning', 'Under tröskeln'),
  flag('DIRECTIVE-MISSING-CONTENT', 'directive', 'fastighet', 'Klausul om underställning saknas'),
  none('DIRECTIVE-MISSING-CONTENT', 'directive', 'hem', 'Ekonomiska mål står i koncernens direktiv som direktivet hänvisar till'),
  flag('KL-6-9-SUPERVISION', 'company', 'fastighet', 'Inget uppsiktsbeslut för 2025'),
  none('KL-6-9-SUPERVISION', 'company', 'hem', 'En beslutspunkt i det samlade ärendet'),
];
