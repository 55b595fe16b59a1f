import type { Routes } from '@angular/router';
import { registerOfRoute } from './definitions';

/** Every register: list, record, detail, edit. The query of a list and the mode of an edit are component inputs. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', title: 'register.all', loadComponent: () => import('./all-registers').then((file) => file.AllRegisters) },
  {
    path: ':path',
    resolve: { register: registerOfRoute },
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./register-list').then((file) => file.RegisterList) },
      { path: 'new', loadComponent: () => import('./form/register-form').then((file) => file.RegisterForm) },
      { path: ':id', loadComponent: () => import('./register-detail').then((file) => file.RegisterDetail) },
      { path: ':id/edit', loadComponent: () => import('./form/register-form').then((file) => file.RegisterForm) },
    ],
  },
];
