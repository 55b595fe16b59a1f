import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

export const routes: Routes = [
  {
    path: '', resolve: { texts: textsFor('organization', { sv: () => import('../../i18n/sv/organization.json') }) },
    children: [{ path: '', data: { area: 'organization' }, loadComponent: () => import('../shared/register/area-page').then((file) => file.AreaPage) }],
  },
];
