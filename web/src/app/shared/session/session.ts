import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { BASE } from '../api/api';
import { Problem } from '../api/problem';
import { organizationWords, Texts } from '../text/texts';
import { AsOf } from '../time/as-of';
import type { Credentials, Right, SessionInfo } from './session-info';

/** The server notes that a session is used at most this often. */
const SERVER_NOTES_EVERY_MS = 60_000;

/** Who is signed in, and what that person may do. `null` = signed out, `undefined` = not asked yet. */
@Service()
export class Session {
  private readonly http = inject(HttpClient);
  private readonly asOf = inject(AsOf);
  private readonly texts = inject(Texts);
  private readonly current = signal<SessionInfo | null | undefined>(undefined);

  private readonly again = signal(false);
  /** How long a session lasts without being used, as it was when it was asked for. */
  private idleMs = 0;

  readonly info = this.current.asReadonly();
  readonly mustSignInAgain = this.again.asReadonly();
  readonly isSignedIn = computed(() => !!this.current());
  readonly user = computed(() => this.current()?.user ?? null);
  readonly organization = computed(() => this.current()?.organization ?? null);
  readonly expiresAt = computed(() => this.current()?.expiresAt ?? null);
  readonly csrfToken = computed(() => this.current()?.csrfToken ?? null);
  readonly initials = computed(() => this.user()?.name.split(' ').map((part) => part[0]).filter(Boolean).slice(0, 2).join('').toUpperCase() ?? '');

  /** May this person do this in that area of registers? Buttons are hidden when not; the API decides all the same. */
  may(right: Right, area: string): boolean {
    return this.current()?.permissions[area]?.includes(right) ?? false;
  }

  mayAnywhere(right: Right): boolean {
    return Object.values(this.current()?.permissions ?? {}).some((rights) => rights.includes(right));
  }

  /** Asks the server. Also what extends a session that is about to end. */
  async load(): Promise<SessionInfo | null> {
    try {
      this.take(await firstValueFrom(this.http.get<SessionInfo>(`${BASE}/session`)));
    } catch (error) {
      if (Problem.from(error).status !== 401) throw Problem.from(error);
      this.current.set(null);
    }
    return this.current() ?? null;
  }

  async signIn(credentials: Credentials): Promise<void> {
    await this.start('/session', credentials);
  }

  /** One-click sign-in of the demo, per organisation and role. */
  async signInDemo(organization: string, role: string): Promise<void> {
    await this.start('/session/demo', { organization, role });
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete(`${BASE}/session`)).catch(() => null);
    this.current.set(null);
  }

  /** Any answer from the server keeps the session alive a while longer, so the warning need not come. */
  seen(): void {
    const current = this.current();
    if (!current) return;
    const later = new Date(Date.now() + this.idleMs - SERVER_NOTES_EVERY_MS).toISOString();
    if (later > current.expiresAt) this.current.set({ ...current, expiresAt: later });
  }

  /** The server said 401: the session has ended. */
  ended(): void {
    this.current.set(null);
  }

  /** The session ended while something may be typed: sign-in comes over the page, which stays. */
  signInAgain(): void {
    this.again.set(true);
  }

  private async start(path: string, body: unknown): Promise<void> {
    try {
      await firstValueFrom(this.http.post(BASE + path, body));
    } catch (error) {
      throw Problem.from(error);
    }
    await this.load();
  }

  private take(info: SessionInfo): void {
    this.asOf.today.set(info.today);
    this.texts.words.set(organizationWords[info.organization.organizationKind === 'region' ? 'region' : 'municipality']);
    this.again.set(false);
    this.idleMs = Date.parse(info.expiresAt) - Date.now();
    this.current.set(info);
  }
}
