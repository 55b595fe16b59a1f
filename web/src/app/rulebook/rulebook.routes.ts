import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

const texts = textsFor('rulebook', { sv: () => import('../../i18n/sv/rulebook.json') });

export const routes: Routes = [
  { path: '', resolve: { texts }, loadComponent: () => import('./rules-page').then((file) => file.RulesPage) },
  { path: 'coverage', title: 'rulebook.coverage.title', resolve: { texts }, loadComponent: () => import('./coverage-page').then((file) => file.CoveragePage) },
  { path: 'doubts', title: 'rulebook.doubts.title', resolve: { texts }, loadComponent: () => import('./doubts-page').then((file) => file.DoubtsPage) },
  { path: 'law', title: 'shell.title.law', loadChildren: () => import('../law/law.routes').then((file) => file.routes) },
  { path: ':rule', resolve: { texts }, loadComponent: () => import('./rule-page').then((file) => file.RulePage) },
];
