import { flag, none, type Planted } from './planted.ts';

export const levelsPlanted: readonly Planted[] = [
  flag('KL-5-1-EXCLUSIVE', 'decision', 'lokal-utan-hyra', 'Åtagande utan slut, bedömt som principiellt, taget av en nämnd'),
  none('KL-5-1-EXCLUSIVE', 'decision', 'markreservation-nastan', 'Uppmärksamhet i medier gör inte ett tidsbegränsat ärende principiellt'),
];
