import type { Planted } from './planted.ts';

export const conflictPlanted: readonly Planted[] = [
];
