import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Api, BASE } from '../../shared/api/api';
import { Problem } from '../../shared/api/problem';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { Dialog } from '../../shared/ui/dialog';
import { ErrorBox } from '../../shared/ui/error-box';
import { Icon } from '../../shared/ui/icon';
import { Snackbar } from '../../shared/ui/snackbar';
import type { Account } from './user-answers';

type Action = 'disable' | 'open' | 'password' | 'code';

/** Lock or open the account, a new password, and the one-time code from the beginning. Each is explained before it is done. */
@Component({
  selector: 'rg-account-actions',
  imports: [TextPipe, Dialog, ErrorBox, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="btns gap-above">
      @for (action of actions(); track action.name) { <button type="button" class="btn" (click)="asking.set(action.name)"><rg-icon [name]="action.icon" />{{ 'administration.users.action.' + action.name | t }}</button> }
    </div>
    @if (asking(); as action) {
      <rg-dialog [label]="'administration.users.action.' + action | t" (closed)="close()">
        <form class="form" novalidate (submit)="carryOut($event, action)">
          <h2>{{ 'administration.users.action.' + action | t }}</h2>
          <p>{{ 'administration.users.actionHelp.' + action | t: { name: account().displayName } }}</p>
          @if (problem(); as problem) { <rg-error-box [problem]="problem" [canRetry]="false" /> }
          @if (action === 'password') { <div class="fld"><label for="field-password">{{ 'administration.users.newPassword' | t }}</label><input class="inp" id="field-password" name="password" type="password" autocomplete="new-password" required><span class="help">{{ 'administration.users.firstPasswordHelp' | t }}</span></div> }
          <div class="btns"><button type="submit" class="btn pri" [disabled]="isSaving()">{{ 'administration.users.action.' + action | t }}</button><button type="button" class="btn txt" (click)="close()">{{ 'shell.cancel' | t }}</button></div>
        </form>
      </rg-dialog>
    }`,
})
export class AccountActions {
  private readonly api = inject(Api);
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly account = input.required<Account>();
  readonly changed = output<void>();

  protected readonly asking = signal<Action | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);
  protected readonly actions = computed((): readonly { readonly name: Action; readonly icon: string }[] => [
    this.account().status === 'active' ? { name: 'disable', icon: 'prohibit' } : { name: 'open', icon: 'check' },
    ...(this.account().issuer === 'local' ? [{ name: 'password', icon: 'key' } as const] : []),
    ...(this.account().hasOneTimeCode ? [{ name: 'code', icon: 'arrow-counter-clockwise' } as const] : []),
  ]);

  protected close(): void {
    this.asking.set(null);
    this.problem.set(null);
  }

  protected async carryOut(event: Event, action: Action): Promise<void> {
    event.preventDefault();
    const address = `/administration/accounts/${this.account().id}`;
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      if (action === 'password') await this.api.post(`${address}/password`, { password: String(new FormData(event.target as HTMLFormElement).get('password') ?? '') });
      else if (action === 'code') await this.api.post(`${address}/one-time-code-reset`, {});
      else await firstValueFrom(this.http.patch(BASE + address, { status: action === 'disable' ? 'disabled' : 'active' }, { headers: { 'If-Match': `"${this.account().versionId}"` } }));
      this.close();
      this.snackbar.show(this.texts.text(`administration.users.actionDone.${action}`, { name: this.account().displayName }));
      this.changed.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
