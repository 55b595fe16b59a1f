import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '../../shared/api/api';
import { Problem } from '../../shared/api/problem';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { Dialog } from '../../shared/ui/dialog';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { Snackbar } from '../../shared/ui/snackbar';
import type { Account } from './user-answers';

/** Ny användare: an account without a role; the role is asked for on the account's own page. */
@Component({
  selector: 'rg-new-user',
  imports: [TextPipe, Dialog, ErrorSummary],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <rg-dialog [label]="'administration.users.new' | t" (closed)="closed.emit()">
      <form class="form" novalidate (submit)="createAccount($event)">
        <h2>{{ 'administration.users.new' | t }}</h2>
        <p>{{ 'administration.users.newHelp' | t }}</p>
        <rg-error-summary [problem]="problem()" />
        @for (field of fields; track field.name) {
          <div class="fld"><label [attr.for]="'field-' + field.name">{{ 'administration.users.' + field.label | t }}</label>
            <input class="inp" [id]="'field-' + field.name" [name]="field.name" [type]="field.type" autocomplete="off" autocapitalize="none" maxlength="200" required [attr.aria-invalid]="!!faults()[field.name] || null" [attr.aria-describedby]="'help-' + field.name">
            <span class="help" [id]="'help-' + field.name">{{ 'administration.users.' + field.label + 'Help' | t }}</span>
            @if (faults()[field.name]; as fault) { <span class="err">{{ fault }}</span> }</div>
        }
        <div class="btns"><button type="submit" class="btn pri" [disabled]="isSaving()">{{ 'administration.users.create' | t }}</button><button type="button" class="btn txt" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button></div>
      </form>
    </rg-dialog>`,
})
export class NewUser {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly closed = output<void>();
  readonly created = output<void>();

  protected readonly fields = [
    { name: 'displayName', label: 'name', type: 'text' }, { name: 'username', label: 'username', type: 'text' }, { name: 'password', label: 'firstPassword', type: 'password' },
  ] as const;
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);
  protected readonly faults = computed<Readonly<Record<string, string | undefined>>>(() => Object.fromEntries((this.problem()?.errors ?? []).map((error) => [Problem.fieldOf(error) ?? '', error.detail])));

  protected async createAccount(event: Event): Promise<void> {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(entered.get(name) ?? '').trim();
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      const { body } = await this.api.post<{ readonly item: Account }>('/administration/accounts', { displayName: text('displayName'), username: text('username').toLowerCase(), password: String(entered.get('password') ?? '') });
      this.snackbar.show(this.texts.text('administration.users.created', { name: body.item.displayName }));
      this.created.emit();
      this.closed.emit();
      await this.router.navigate(['/administration/users', body.item.id]);
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
