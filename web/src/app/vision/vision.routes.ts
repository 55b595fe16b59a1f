import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('vision', { sv: () => import('../../i18n/sv/vision.json') }) },
    children: [
      { path: '', loadComponent: () => import('./vision-page').then((file) => file.VisionPage) },
      { path: ':id', loadComponent: () => import('./vision-page').then((file) => file.VisionPage) },
    ],
  },
];
