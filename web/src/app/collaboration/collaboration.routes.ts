import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('collaboration', { sv: () => import('../../i18n/sv/collaboration.json') }) },
    children: [
      { path: '', loadComponent: () => import('./collaboration-page').then((file) => file.CollaborationPage) },
      { path: ':id', loadComponent: () => import('./collaboration-detail').then((file) => file.CollaborationDetail) },
    ],
  },
];
