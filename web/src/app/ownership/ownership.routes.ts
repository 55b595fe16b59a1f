import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '', data: { area: 'ownership' }, loadComponent: () => import('../shared/register/area-page').then((file) => file.AreaPage) }];
