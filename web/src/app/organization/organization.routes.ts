import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('organization', { sv: () => import('../../i18n/sv/organization.json') }) },
    children: [
      { path: '', loadComponent: () => import('./organization-page').then((file) => file.OrganizationPage) },
      { path: 'bodies/:id', loadComponent: () => import('./body-page').then((file) => file.BodyPage) },
      { path: 'persons/:id', loadComponent: () => import('./person-page').then((file) => file.PersonPage) },
    ],
  },
];
