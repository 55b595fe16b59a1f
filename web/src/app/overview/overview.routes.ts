import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

const texts = textsFor('overview', { sv: () => import('../../i18n/sv/overview.json') });

export const routes: Routes = [
  { path: '', resolve: { texts }, loadComponent: () => import('./overview-page').then((file) => file.OverviewPage) },
  { path: 'deadlines', redirectTo: '/calendar' },
];
