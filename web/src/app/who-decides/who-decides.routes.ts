import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  { path: '', resolve: { texts: textsFor('whoDecides', { sv: () => import('../../i18n/sv/who-decides.json') }) }, loadComponent: () => import('./who-decides-page').then((file) => file.WhoDecidesPage) },
];
