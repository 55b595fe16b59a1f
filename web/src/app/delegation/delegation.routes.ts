import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('delegation', { sv: () => import('../../i18n/sv/delegation.json') }) },
    children: [
      { path: '', loadComponent: () => import('./delegation-page').then((file) => file.DelegationPage) },
      { path: ':id', loadComponent: () => import('./order-page').then((file) => file.OrderPage) },
      { path: ':id/health', resolve: { texts: textsFor('proof', { sv: () => import('../../i18n/sv/proof.json') }) }, loadComponent: () => import('./health/health-page').then((file) => file.HealthPage) },
      { path: ':id/replay', resolve: { texts: textsFor('replay', { sv: () => import('../../i18n/sv/replay.json') }) }, loadComponent: () => import('./replay/replay-page').then((file) => file.ReplayPage) },
    ],
  },
];
