import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../http/domain-error.js';

/** Argon2id, 19 MiB, two passes (OWASP's floor): the library's own defaults, written out so that they are a decision. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const SHORTEST = 12;
const LONGEST_BYTES = 1_024;

/** Long enough to pass the length rule and yet among the first that anyone tries. */
const common = new Set([
  'password1234', 'password12345', 'password123456', '123456789012', '1234567890123', '12345678901234', '123412341234', 'qwertyuiop12', 'qwertyuiop123', 'qwerty123456',
  'qwertyuiop[]', '1q2w3e4r5t6y', '1qaz2wsx3edc', 'zaq12wsxcde3', 'abcd12345678', 'abc123abc123', 'iloveyou1234', 'administrator', 'administrator1', 'letmein12345',
  'welcome12345', 'changeme1234', 'passw0rd1234', 'p@ssw0rd1234', 'aaaaaaaaaaaa', '000000000000', '111111111111', '121212121212', '123123123123', '987654321098',
  'lösenord1234', 'lösenord12345', 'losenord1234', 'losenord12345', 'hemligt12345', 'välkommen123', 'valkommen123', 'välkommen2026', 'sommaren2026', 'sommaren2025',
  'vintern2026!', 'hösten2026!!', 'sverige12345', 'stockholm123', 'göteborg1234', 'kommunen1234', 'kommunhuset1', 'kommun123456', 'sommar202601', 'fotboll12345',
]);

/** The hash of a password that has passed the rules. `names` are words that must not stand in it: username, organisation. */
export async function hashPassword(password: string, names: readonly string[]): Promise<string> {
  const fault = passwordFault(password, names);
  if (fault) throw new DomainError(fault.code, fault.detail, 422, [{ pointer: '#/password', ...fault }]);
  return hash(password, COST);
}

/** Why the password is refused. No rules of composition: length is what counts, and that it is not the one everybody tries. */
export function passwordFault(password: string, names: readonly string[]): { readonly code: string; readonly detail: string } | undefined {
  if ([...password].length < SHORTEST) return { code: 'password.tooShort', detail: `Lösenordet ska ha minst ${SHORTEST} tecken. En mening är lätt att minnas.` };
  if (Buffer.byteLength(password) > LONGEST_BYTES) return { code: 'password.tooLong', detail: `Lösenordet får vara högst ${LONGEST_BYTES} byte långt.` };
  const lower = password.toLowerCase();
  if (common.has(lower) || new Set(lower).size < 4) return { code: 'password.common', detail: 'Lösenordet är ett av de första som prövas vid intrång. Välj ett annat.' };
  if (names.some((name) => name.length >= 4 && lower.includes(name.toLowerCase()))) {
    return { code: 'password.guessable', detail: 'Lösenordet innehåller användarnamnet eller organisationens namn. Välj ett annat.' };
  }
  return undefined;
}

let decoy: Promise<string> | undefined;

/** True when the password fits. An account that does not exist takes the same time as a wrong password. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hash('an account that nobody has', COST);
  if (Buffer.byteLength(password) > LONGEST_BYTES) return false;
  const fits = await verify(stored ?? (await decoy), password);
  return fits && typeof stored === 'string';
}
