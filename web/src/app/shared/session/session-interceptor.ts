import { HttpErrorResponse, HttpEventType, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, tap, throwError } from 'rxjs';
import { signInAddress } from './return-address';
import { Session } from './session';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Unsafe methods carry the CSRF token; an ended session leads to sign-in and back to the same address. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  const isSessionItself = request.url.includes('/session');
  const token = isSessionItself && request.method === 'POST' ? null : injector.get(Session).csrfToken();
  const sent = !SAFE.has(request.method) && token ? request.clone({ setHeaders: { 'X-CSRF-Token': token } }) : request;
  return next(sent).pipe(
    tap((event) => {
      if (event.type === HttpEventType.Response && !isSessionItself) injector.get(Session).seen();
    }),
    catchError((error: unknown) => {
      if (error instanceof HttpErrorResponse && error.status === 401 && !isSessionItself) leaveForSignIn(injector, request.method);
      return throwError(() => error);
    }),
  );
};

/** A refused write keeps its form: the sign-in is then a dialog over it (`SessionWatch`), not a change of page. */
function leaveForSignIn(injector: Injector, method: string): void {
  const session = injector.get(Session);
  const router = injector.get(Router);
  if (!session.isSignedIn()) return;
  if (!SAFE.has(method)) return session.signInAgain();
  session.ended();
  void router.navigateByUrl(signInAddress(router.url));
}
