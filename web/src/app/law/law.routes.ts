import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

const texts = textsFor('law', { sv: () => import('../../i18n/sv/law.json') });
/** The tabs above the list are those of Regelboken. */
const rulebook = textsFor('rulebook', { sv: () => import('../../i18n/sv/rulebook.json') });

export const routes: Routes = [
  { path: '', resolve: { texts, rulebook }, loadComponent: () => import('./law-list-page').then((file) => file.LawListPage) },
  { path: ':section', resolve: { texts, rulebook }, loadComponent: () => import('./law-page').then((file) => file.LawPage) },
];
