import type { Truth } from '../three-valued.js';

/** Each way in which the rule can be broken, the most telling first, by the code of its text. */
export type Points = readonly (readonly [code: string, truth: Truth])[];

/** Code of the first that is true; of the first of all when none is. */
export function firstTrue(points: Points): string {
  return (points.find(([, truth]) => truth === true) ?? points[0])?.[0] ?? '';
}
