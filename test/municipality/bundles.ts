import { bankmala } from './bankmala.ts';
import { bundleOf, type Bundle } from './bundle.ts';
import { grannby, regionExempel } from './second-municipality.ts';

/** Every demo bundle by file name. */
export const bundles: Readonly<Record<string, Bundle>> = {
  'bankmala.bundle.json': bundleOf({ slug: 'bankmala', name: 'Bänkmåla kommun', organizationKind: 'municipality', code: null }, bankmala),
  'grannby.bundle.json': bundleOf({ slug: 'grannby', name: 'Grannby kommun', organizationKind: 'municipality', code: null }, grannby),
  'region-exempel.bundle.json': bundleOf({ slug: 'region-exempel', name: 'Region Exempel', organizationKind: 'region', code: null }, regionExempel),
};
