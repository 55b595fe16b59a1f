import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('ownership', { sv: () => import('../../i18n/sv/ownership.json') }) },
    loadComponent: () => import('./ownership-page').then((file) => file.OwnershipPage),
    children: [{ path: ':id', loadComponent: () => import('./company-page').then((file) => file.CompanyPage) }],
  },
];
