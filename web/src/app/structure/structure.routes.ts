import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('structure', { sv: () => import('../../i18n/sv/structure.json') }) },
    children: [
      { path: 'diff', loadComponent: () => import('./diff-page').then((file) => file.DiffPage) },
      { path: '', pathMatch: 'full', redirectTo: 'diff' },
    ],
  },
];
