import { generateSecret, generateURI, verifySync } from 'otplib';

const PERIOD_SECONDS = 30;

/** A new secret for an authenticator app, and the address that the app reads. Shown once. */
export function newOneTimeSecret(username: string, organization: string): { readonly secret: string; readonly uri: string } {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: `Rågång ${organization}`, label: username, secret }) };
}

/** The time step that the code belongs to, when it fits and has not been used; a code is good once (RFC 6238 § 5.2). */
export function stepOfCode(secret: string, code: string, lastStep: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(Date.now() / 1000);
  const outcome = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD_SECONDS });
  if (!outcome.valid) return undefined;
  const step = Math.floor(epoch / PERIOD_SECONDS) + outcome.delta;
  return step > lastStep ? step : undefined;
}
