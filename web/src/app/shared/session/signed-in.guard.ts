import { inject } from '@angular/core';
import { Router, type CanActivateChildFn } from '@angular/router';
import { signInAddress } from './return-address';
import { Session } from './session';

/** Every page but sign-in needs a session; the address asked for is kept. */
export const signedIn: CanActivateChildFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  const info = session.info() === undefined ? await session.load() : session.info();
  return info ? true : router.parseUrl(signInAddress(state.url));
};
