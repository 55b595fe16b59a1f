import type { Routes } from '@angular/router';
import { textsFor } from '../shared/text/texts-for';

const texts = textsFor('calendar', { sv: () => import('../../i18n/sv/calendar.json') });

export const routes: Routes = [{ path: '', resolve: { texts }, loadComponent: () => import('./calendar-page').then((file) => file.CalendarPage) }];
