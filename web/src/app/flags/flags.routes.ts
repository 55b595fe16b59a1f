import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

const texts = textsFor('flags', { sv: () => import('../../i18n/sv/flags.json') });

export const routes: Routes = [
  { path: '', resolve: { texts }, loadComponent: () => import('./flags-page').then((file) => file.FlagsPage) },
  { path: ':id', resolve: { texts }, loadComponent: () => import('./flag-page').then((file) => file.FlagPage) },
];
