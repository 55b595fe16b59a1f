import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { ErrorBox } from '../shared/ui/error-box';
import { Icon } from '../shared/ui/icon';

/** Engångskod: connects an authenticator app to an account. The secret is shown once and counts from the next sign-in with a code. */
@Component({
  selector: 'rg-one-time-code',
  imports: [TextPipe, ErrorBox, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.secret-code{font:600 20px/30px ui-monospace,monospace;letter-spacing:.06em;overflow-wrap:anywhere;padding:12px 16px;background:var(--rg-surface);border:1px solid var(--rg-outline);margin-top:12px} ol{padding-left:22px;list-style:decimal;display:grid;gap:6px}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.one-time-code' | t }}</h1></div>
    <p class="lead">{{ 'administration.code.lead' | t }}</p>
    @if (enrolment(); as fresh) {
      <section class="gap-above-2" role="status"><h2>{{ 'administration.code.connected' | t }}</h2>
        <ol class="gap-above"><li>{{ 'administration.code.step1' | t }}</li><li>{{ 'administration.code.step2' | t }}</li><li>{{ 'administration.code.step3' | t }}</li></ol>
        <p class="secret-code" id="secret-code">{{ grouped() }}</p>
        <p class="btns gap-above"><a class="btn" [href]="fresh.uri"><rg-icon name="arrow-square-out" />{{ 'administration.code.open' | t }}</a><button type="button" class="btn" (click)="copySecret(fresh.secret)"><rg-icon name="copy" />{{ (isCopied() ? 'administration.code.copied' : 'administration.code.copy') | t }}</button></p>
        <p class="note upp gap-above"><rg-icon name="key" /><span>{{ 'administration.code.once' | t }}</span></p></section>
    } @else {
      <form class="form gap-above-2" novalidate (submit)="enrol($event)">
        @if (problem(); as problem) { <rg-error-box [problem]="problem" [canRetry]="false" /> }
        <div class="fld"><label for="code-organization">{{ 'shell.signIn.organization' | t }}</label><input class="inp" id="code-organization" name="organization" autocomplete="organization" autocapitalize="none" required [value]="organization"></div>
        <div class="fld"><label for="code-username">{{ 'shell.signIn.username' | t }}</label><input class="inp" id="code-username" name="username" autocomplete="username" autocapitalize="none" required></div>
        <div class="fld"><label for="code-password">{{ 'shell.signIn.password' | t }}</label><input class="inp" id="code-password" name="password" type="password" autocomplete="current-password" required><span class="help">{{ 'administration.code.passwordHelp' | t }}</span></div>
        <div class="btns"><button type="submit" class="btn pri" [disabled]="isBusy()">{{ 'administration.code.connect' | t }}</button></div>
      </form>
    }`,
})
export class OneTimeCode {
  private readonly api = inject(Api);
  protected readonly organization = inject(Session).organization()?.slug ?? localStorage.getItem('ragang.organization') ?? '';
  protected readonly isBusy = signal(false);
  protected readonly isCopied = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly enrolment = signal<{ readonly secret: string; readonly uri: string } | null>(null);
  protected readonly grouped = computed(() => this.enrolment()?.secret.match(/.{1,4}/g)?.join(' ') ?? '');

  protected async copySecret(secret: string): Promise<void> {
    await navigator.clipboard.writeText(secret);
    this.isCopied.set(true);
  }

  protected async enrol(event: Event): Promise<void> {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    const field = (name: string) => String(entered.get(name) ?? '');
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const { body } = await this.api.post<{ secret: string; uri: string }>('/session/one-time-code', { organization: field('organization').trim(), username: field('username').trim(), password: field('password') });
      this.enrolment.set(body);
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
