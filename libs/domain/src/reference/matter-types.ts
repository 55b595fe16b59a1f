import { matterTypes } from './matter-types.data.js';
import type { MatterType } from './matter-type.js';

export { matterTypes };

const byKey = new Map(matterTypes.map((type) => [type.key, type]));

/** The matter type (ärendetyp) with that key; undefined for a key that is not in the reference data. */
export function findMatterType(key: string | null | undefined): MatterType | undefined {
  return key === null || key === undefined ? undefined : byKey.get(key);
}

export function isMatterType(key: string): boolean {
  return byKey.has(key);
}

/** Title for lists and sentences; the key itself when it is unknown. */
export function matterTypeTitle(key: string): string {
  return byKey.get(key)?.title ?? key;
}
