import { changed, item, type Item } from './delegation-item.ts';
import { buildingItems } from './delegation-sbn.ts';

/**
 * The draft of version 3 that lies with the committee: purchases and plan agreements have other limits, advance notices go from the
 * subcommittee to the head of building permits, dispensations from shore protection go back to the committee, and moving money within the
 * budget, which the committee has decided itself, is given to the head of the administration, who may pass it on.
 */
export const buildingItemsDraft: readonly Item[] = [
  ...changed(buildingItems, {
    '3.9': { delegate: 'bygglovschef', substitutes: ['bygglovshandlaggare'], law: ['PBL-9-17', 'PBL-9-27', 'KL-7-5'] },
    '3.18': null,
    '4.3': { upTo: 1_000_000 },
    '6.3': { upTo: 200_000 },
  }),
  item('6.6', 'Omdisponera inom nämndens ram', 'OMDISPONERING', 'samhallsbyggnadschef', ['planchef'], ['KL-6-37', 'KL-7-5'], { subdelegable: true, unlimited: 'Nämndens budget sätter gränsen' }),
];
