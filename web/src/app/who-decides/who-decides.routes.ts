import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '', loadComponent: () => import('../shared/register/all-registers').then((file) => file.AllRegisters) }];
