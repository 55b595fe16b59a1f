import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: {
      texts: textsFor('boundary', { sv: () => import('../../i18n/sv/boundary.json') }),
      // The periods are those of the flags, the pairs are drawn as on the overview.
      flags: textsFor('flags', { sv: () => import('../../i18n/sv/flags.json') }),
      overview: textsFor('overview', { sv: () => import('../../i18n/sv/overview.json') }),
    },
    loadComponent: () => import('./boundary-page').then((file) => file.BoundaryPage),
  },
];
