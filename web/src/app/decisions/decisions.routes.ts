import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: {
      texts: textsFor('decisions', { sv: () => import('../../i18n/sv/decisions.json') }),
      // The trial speaks of outcomes in the same words as "Vem bestämmer?".
      whoDecides: textsFor('whoDecides', { sv: () => import('../../i18n/sv/who-decides.json') }),
    },
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./decision-list-page').then((file) => file.DecisionListPage) },
      { path: 'new', loadComponent: () => import('./decision-form-page').then((file) => file.DecisionFormPage) },
      { path: 'check', loadComponent: () => import('./decision-check-page').then((file) => file.DecisionCheckPage) },
      { path: ':id', loadComponent: () => import('./decision-page').then((file) => file.DecisionPage) },
    ],
  },
];
