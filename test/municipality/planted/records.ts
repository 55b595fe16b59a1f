import type { Planted } from './planted.ts';

export const recordsPlanted: readonly Planted[] = [
];
