import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, inject, provideAppInitializer, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, Router, TitleStrategy, withComponentInputBinding, withInMemoryScrolling, withNavigationErrorHandler } from '@angular/router';
import { routes } from './app.routes';
import { sessionInterceptor } from './shared/session/session-interceptor';
import { Theme } from './shared/session/theme';
import { Texts } from './shared/text/texts';
import { DatedRouter } from './shared/time/dated-router';
import { reloadAfterNewVersion } from './shell/new-version';
import { PageTitle } from './shell/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideHttpClient(withInterceptors([sessionInterceptor])),
    provideRouter(routes, withComponentInputBinding(), withNavigationErrorHandler(reloadAfterNewVersion), withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' })),
    { provide: Router, useClass: DatedRouter },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(async () => {
      inject(Theme);
      const texts = inject(Texts);
      await texts.load('shell', { sv: () => import('../i18n/sv/shell.json'), en: () => import('../i18n/en/shell.json') });
    }),
  ],
};
