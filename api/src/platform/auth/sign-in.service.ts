import { Inject, Injectable } from '@nestjs/common';
import type { PasswordChangeInput, SignInInput } from '@ragang/contracts';
import type { Config } from '../config.js';
import { Database, type Transaction } from '../database/database.js';
import { requestContext, systemActor, type RequestContext, type Role } from '../database/request-context.js';
import { DomainError, notFound } from '../http/domain-error.js';
import { CONFIG } from '../tokens.js';
import { note, setPassword } from './account-store.js';
import { demoAccount, type DemoRole } from './demo-accounts.js';
import { newOneTimeSecret, stepOfCode } from './one-time-code.js';
import { passwordFits } from './passwords.js';
import type { SessionToken } from './session-token.js';
import { Sessions } from './sessions.js';
import { countTry, forgetTries } from './throttle.js';

/** Where a request comes from: its network address, and the browser's own name for itself. */
export interface Origin {
  readonly address: string;
  readonly device: string;
}

interface StoredAccount {
  readonly id: string;
  readonly hash: string | null;
  readonly role: Role | null;
  readonly secret: string | null;
  readonly confirmed: boolean;
  readonly lastStep: number;
}

/** Roles that never sign in with a password alone. */
const NEEDS_CODE: readonly (Role | null)[] = ['system-administrator'];

/** Sign-in with a local account: throttled before the password is looked at, the same answer and the same time whatever is wrong. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async signIn(input: SignInInput, origin: Origin): Promise<SessionToken> {
    const tenantId = await this.#tenant(input.organization);
    const account = await this.#account(tenantId, input, origin);
    if (!tenantId || !account) throw wrongCredentials();
    const step = this.#stepFor(account, input.code ?? '');
    return this.#inTenant(tenantId, async (tx) => {
      await forgetTries(tx, username(input), origin.address);
      if (step !== null) {
        // Two requests with the same code: the second finds the step taken.
        const used = await tx.query('update account set totp_confirmed = true, totp_last_step = $3 where tenant_id = $1 and id = $2 and totp_last_step < $3 returning id', [tenantId, account.id, step]);
        if (used.length === 0) throw wrongCode();
      }
      await tx.query('update account set last_sign_in = now() where tenant_id = $1 and id = $2', [tenantId, account.id]);
      await note(tx, 'sign-in', { account: account.id });
      return this.sessions.start(tx, account.id, origin.device);
    });
  }

  /** A new authenticator secret, shown this once. It takes effect with the first code; a confirmed one can only be taken away by another administrator. */
  async enrol(input: SignInInput, origin: Origin): Promise<{ secret: string; uri: string }> {
    const tenantId = await this.#tenant(input.organization);
    const account = await this.#account(tenantId, input, origin);
    if (!tenantId || !account) throw wrongCredentials();
    if (account.confirmed) throw new DomainError('code.enrolled', 'Kontot har redan en app för engångskoder. Be en annan systemadministratör att nollställa den.', 409);
    const fresh = newOneTimeSecret(username(input), input.organization);
    await this.#inTenant(tenantId, async (tx) => {
      await tx.query('update account set totp_secret = $3 where tenant_id = $1 and id = $2', [tenantId, account.id, fresh.secret]);
      await note(tx, 'one-time-code.enrolment', { account: account.id });
    });
    return fresh;
  }

  /** One click, one role: only in the demo, where everybody is invented. */
  async signInToDemo(organization: string, role: DemoRole, origin: Origin): Promise<SessionToken> {
    if (this.config.mode !== 'demo') throw notFound();
    const tenantId = await this.#tenant(organization);
    if (!tenantId) throw wrongCredentials();
    return this.#inTenant(tenantId, async (tx) => {
      const account = await demoAccount(tx, role);
      await note(tx, 'sign-in.demo', { account, role });
      return this.sessions.start(tx, account, origin.device);
    });
  }

  async changePassword(input: PasswordChangeInput): Promise<void> {
    const { actor } = requestContext();
    await this.database.transaction(async (tx) => {
      const row = await tx.one<{ hash: string | null }>('select password_hash as hash from account where tenant_id = $1 and id = $2', [tx.tenantId, actor.id]);
      if (!(await passwordFits(row?.hash, input.currentPassword))) {
        throw new DomainError('password.wrong', 'Det nuvarande lösenordet stämmer inte.', 422, [{ pointer: '#/currentPassword', code: 'password.wrong', detail: 'Skriv ditt nuvarande lösenord.' }]);
      }
      await setPassword(tx, actor.id, input.password);
    });
  }

  async #account(tenantId: string | undefined, input: SignInInput, origin: Origin): Promise<StoredAccount | undefined> {
    const refused = tenantId && (await this.#inTenant(tenantId, (tx) => countTry(tx, username(input), origin.address)));
    if (refused) throw refused;
    const account = tenantId === undefined ? undefined : await this.#inTenant(tenantId, (tx) => tx.one<StoredAccount>(
      `select id, password_hash as hash, role, totp_secret as secret, totp_confirmed as confirmed, totp_last_step as "lastStep"
       from account where tenant_id = $1 and username = $2 and issuer = 'local' and status = 'active'`, [tenantId, username(input)]));
    const fits = await passwordFits(account?.hash, input.password);
    if (!fits && tenantId) await this.#inTenant(tenantId, (tx) => note(tx, 'sign-in.refused', { account: account?.id ?? null }));
    return fits ? account : undefined;
  }

  /** The time step of the code that the account must give; null when it needs none. */
  #stepFor(account: StoredAccount, code: string): number | null {
    if (!account.confirmed && !NEEDS_CODE.includes(account.role)) return null;
    if (account.secret === null) throw new DomainError('code.enrolmentNeeded', 'Rollen kräver engångskod. Koppla en app för engångskoder till kontot först.', 403);
    if (code === '') throw new DomainError('code.missing', 'Skriv engångskoden från din app.', 403);
    const step = stepOfCode(account.secret, code, account.lastStep);
    if (step === undefined) throw wrongCode();
    return step;
  }

  async #tenant(slug: string): Promise<string | undefined> {
    return this.database.tenantBySlug(slug.toLowerCase());
  }

  #inTenant<T>(tenantId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const context: RequestContext = { ...requestContext(), tenantId, actor: systemActor };
    return this.database.inTenant(tenantId, work, context);
  }
}

const username = (input: SignInInput): string => input.username.toLowerCase();

function wrongCredentials(): DomainError {
  return new DomainError('signIn.refused', 'Organisation, användarnamn eller lösenord stämmer inte. Kontrollera och försök igen.', 401);
}

function wrongCode(): DomainError {
  return new DomainError('code.wrong', 'Engångskoden stämmer inte eller är redan använd. Vänta på nästa kod och försök igen.', 401);
}
