import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

const texts = textsFor('termChange', { sv: () => import('../../i18n/sv/term-change.json') });

export const routes: Routes = [{ path: '', resolve: { texts }, loadComponent: () => import('./term-change-page').then((file) => file.TermChangePage) }];
