import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Session } from '../shared/session/session';
import { textsFor } from '../shared/text/texts-for';
import { groupsFor } from './administration-entries';

/** Leads to the first page that the role may use. */
const firstPage: CanActivateFn = () => inject(Router).parseUrl(`/administration/${groupsFor(inject(Session))[0]?.entries[0]?.path ?? 'roles'}`);

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('administration', { sv: () => import('../../i18n/sv/administration.json') }) },
    loadComponent: () => import('./administration-page').then((file) => file.AdministrationPage),
    children: [
      { path: '', pathMatch: 'full', canActivate: [firstPage], children: [] },
      { path: 'users', title: 'administration.page.users', loadComponent: () => import('./users/users-page').then((file) => file.UsersPage) },
      { path: 'users/:id', loadComponent: () => import('./users/user-page').then((file) => file.UserPage) },
      { path: 'roles', title: 'administration.page.roles', loadComponent: () => import('./roles-page').then((file) => file.RolesPage) },
      { path: 'sessions', title: 'administration.page.sessions', loadComponent: () => import('./sessions-page').then((file) => file.SessionsPage) },
      { path: 'one-time-code', title: 'administration.page.one-time-code', loadComponent: () => import('./one-time-code').then((file) => file.OneTimeCode) },
      { path: 'thresholds', title: 'administration.page.thresholds', loadComponent: () => import('./thresholds-page').then((file) => file.ThresholdsPage) },
      { path: 'completeness', title: 'administration.page.completeness', loadComponent: () => import('./completeness-page').then((file) => file.CompletenessPage) },
      { path: 'publications', title: 'administration.page.publications', loadComponent: () => import('./publications-page').then((file) => file.PublicationsPage) },
      { path: 'import', title: 'administration.page.import', loadComponent: () => import('./import/import-page').then((file) => file.ImportPage) },
      { path: 'bundle', title: 'administration.page.bundle', loadComponent: () => import('./bundle-page').then((file) => file.BundlePage) },
      { path: 'status', title: 'administration.page.status', loadComponent: () => import('./status-page').then((file) => file.StatusPage) },
      { path: 'reading-log', title: 'administration.page.reading-log', loadComponent: () => import('./reading-log-page').then((file) => file.ReadingLogPage) },
    ],
  },
];
