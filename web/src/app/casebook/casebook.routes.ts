import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

const texts = textsFor('casebook', { sv: () => import('../../i18n/sv/casebook.json') });

export const routes: Routes = [
  { path: '', resolve: { texts }, loadComponent: () => import('./casebook-page').then((file) => file.CasebookPage) },
  { path: ':no', resolve: { texts }, loadComponent: () => import('./case-page').then((file) => file.CasePage) },
];
