import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Problem } from '../shared/api/problem';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { ErrorBox } from '../shared/ui/error-box';

/** User name, password and, for those who have one, the one-time code. */
@Component({
  selector: 'rg-sign-in-form',
  imports: [RouterLink, TextPipe, ErrorBox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" (submit)="signIn($event)" novalidate>
      @if (problem(); as problem) { <rg-error-box [problem]="problem" [canRetry]="false" />@if (problem.code === 'code.enrolmentNeeded') { <a routerLink="/one-time-code">{{ 'shell.signIn.connectApp' | t }}</a> } }
      <div class="fld"><label for="sign-in-organization">{{ 'shell.signIn.organization' | t }}</label><input id="sign-in-organization" name="organization" class="inp" required autocomplete="organization" autocapitalize="none" [value]="organization"><span class="help">{{ 'shell.signIn.organizationHelp' | t }}</span></div>
      <div class="fld"><label for="sign-in-username">{{ 'shell.signIn.username' | t }}</label><input id="sign-in-username" name="username" class="inp" required autocomplete="username" autocapitalize="none"></div>
      <div class="fld"><label for="sign-in-password">{{ 'shell.signIn.password' | t }}</label><input id="sign-in-password" name="password" class="inp" type="password" required autocomplete="current-password"></div>
      <div class="fld"><label for="sign-in-code">{{ 'shell.signIn.code' | t }}</label><input id="sign-in-code" name="code" class="inp code" inputmode="numeric" autocomplete="one-time-code" maxlength="8"><span class="help">{{ 'shell.signIn.codeHelp' | t }}</span></div>
      <div class="btns"><button class="btn pri" type="submit" [disabled]="isBusy()">{{ 'shell.signIn.submit' | t }}</button></div>
    </form>`,
})
export class SignInForm {
  private readonly session = inject(Session);
  readonly signedIn = output<void>();
  protected readonly organization = this.session.organization()?.slug ?? localStorage.getItem('ragang.organization') ?? '';
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    const field = (name: string) => String(entered.get(name) ?? '').trim();
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const code = field('code');
      await this.session.signIn({ organization: field('organization'), username: field('username'), password: String(entered.get('password') ?? ''), ...(code ? { code } : {}) });
      localStorage.setItem('ragang.organization', field('organization'));
      this.signedIn.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
