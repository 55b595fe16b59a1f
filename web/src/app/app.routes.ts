import type { Routes } from '@angular/router';
import { signedIn } from './shared/session/signed-in.guard';
import { textsFor } from './shared/text/texts-for';

/** One lazy chunk a feature. A feature exports `routes` from `<feature>/<feature>.routes.ts` and loads its own texts there. */
export const routes: Routes = [
  { path: 'sign-in', title: 'shell.title.signIn', loadComponent: () => import('./shell/sign-in').then((file) => file.SignIn) },
  {
    path: 'one-time-code', title: 'administration.page.one-time-code', resolve: { texts: textsFor('administration', { sv: () => import('../i18n/sv/administration.json') }) },
    loadComponent: () => import('./administration/one-time-code-alone').then((file) => file.OneTimeCodeAlone),
  },
  {
    path: '',
    canActivate: [signedIn],
    canActivateChild: [signedIn],
    loadComponent: () => import('./shell/shell').then((file) => file.Shell),
    resolve: { texts: textsFor('register', { sv: () => import('../i18n/sv/register.json') }) },
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'overview' },
      { path: 'overview', title: 'shell.nav.overview', loadChildren: () => import('./overview/overview.routes').then((file) => file.routes) },
      { path: 'who-decides', title: 'shell.nav.whoDecides', loadChildren: () => import('./who-decides/who-decides.routes').then((file) => file.routes) },
      { path: 'collaboration', title: 'shell.nav.collaboration', loadChildren: () => import('./collaboration/collaboration.routes').then((file) => file.routes) },
      { path: 'ownership', title: 'shell.nav.ownership', loadChildren: () => import('./ownership/ownership.routes').then((file) => file.routes) },
      { path: 'delegation', title: 'shell.nav.delegation', loadChildren: () => import('./delegation/delegation.routes').then((file) => file.routes) },
      { path: 'structure', title: 'shell.nav.delegation', loadChildren: () => import('./structure/structure.routes').then((file) => file.routes) },
      { path: 'decisions', title: 'shell.nav.decisions', loadChildren: () => import('./decisions/decisions.routes').then((file) => file.routes) },
      { path: 'flags', title: 'shell.nav.flags', loadChildren: () => import('./flags/flags.routes').then((file) => file.routes) },
      { path: 'boundary', title: 'shell.nav.boundary', loadChildren: () => import('./boundary/boundary.routes').then((file) => file.routes) },
      { path: 'vision', title: 'shell.nav.vision', loadChildren: () => import('./vision/vision.routes').then((file) => file.routes) },
      { path: 'casebook', title: 'shell.nav.casebook', loadChildren: () => import('./casebook/casebook.routes').then((file) => file.routes) },
      { path: 'rulebook', title: 'shell.nav.rulebook', loadChildren: () => import('./rulebook/rulebook.routes').then((file) => file.routes) },
      { path: 'law/:section', redirectTo: 'rulebook/law/:section' },
      { path: 'calendar', title: 'shell.nav.calendar', loadChildren: () => import('./calendar/calendar.routes').then((file) => file.routes) },
      { path: 'term-change', title: 'shell.nav.termChange', loadChildren: () => import('./term-change/term-change.routes').then((file) => file.routes) },
      { path: 'organization', title: 'shell.nav.organization', loadChildren: () => import('./organization/organization.routes').then((file) => file.routes) },
      { path: 'administration', title: 'shell.nav.administration', loadChildren: () => import('./administration/administration.routes').then((file) => file.routes) },
      { path: 'register', loadChildren: () => import('./shared/register/register.routes').then((file) => file.routes) },
      { path: '**', title: 'shell.title.notFound', loadComponent: () => import('./shell/not-found').then((file) => file.NotFound) },
    ],
  },
];
