import { join } from 'node:path';
import { root } from '../setup/jest-base.mjs';

/** Where the broken domain lies. */
export const place = join(root, '.cache', 'mutation');
