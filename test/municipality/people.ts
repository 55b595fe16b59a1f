import { partyOf } from './elected.ts';
import { holdings } from './holdings.ts';
import { slug } from './key.ts';
import { state, type Entry } from './record.ts';

/** Posts whose holder is named in public; for the rest the role is shown. */
const publicPosts = new Set(['kommundirektor', 'bitr-kommundirektor', 'samhallsbyggnadschef', 'socialchef', 'utbildningschef', 'teknisk-chef', 'registrator']);

const names = [...new Set([...partyOf.keys(), ...holdings.map((row) => row.name)])];
const publicStaff = new Set(holdings.filter((row) => publicPosts.has(row.post)).map((row) => row.name));

/** Every person of the demo. All names are made up. */
export const people: readonly Entry[] = names.map((name) =>
  state('person', slug(name), null, null, { name, isPublic: partyOf.has(name) || publicStaff.has(name), disclosure: partyOf.has(name) || publicStaff.has(name) ? 'public' : 'internal' }),
);
