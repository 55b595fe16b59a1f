import type { NavigationError } from '@angular/router';

const LAST = 'ragang.reloaded';
const ONCE_A_MINUTE_MS = 60_000;

/** A part of the interface that is gone from the server means that a newer version is there: the page asked for is loaded anew, once. */
export function reloadAfterNewVersion(error: NavigationError): void {
  const isMissingPart = error.error instanceof TypeError && /dynamically imported module|module script/i.test(error.error.message);
  const last = Number(sessionStorage.getItem(LAST) ?? 0);
  if (!isMissingPart || Date.now() - last < ONCE_A_MINUTE_MS) return;
  sessionStorage.setItem(LAST, String(Date.now()));
  location.assign(error.url);
}
