import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Api } from '../../shared/api/api';
import { Problem } from '../../shared/api/problem';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { Picker } from '../../shared/register/form/picker';
import type { Option } from '../../shared/register/form/picker-source';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { Snackbar } from '../../shared/ui/snackbar';
import { grantableRoles, placeKindOf, type RolePlace } from './user-answers';

/** Asks that an account be given a role; another person decides. */
@Component({
  selector: 'rg-role-request-form',
  imports: [TextPipe, Picker, ErrorSummary],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form gap-above" novalidate (submit)="sendRequest($event)">
      <rg-error-summary [problem]="problem()" />
      <div class="fld"><label for="field-role">{{ 'administration.users.role' | t }}</label>
        <select class="inp" id="field-role" name="role" (change)="chooseRole($any($event.target).value)"><option value="">{{ 'administration.users.chooseRole' | t }}</option>@for (role of roles; track role) { <option [value]="role" [selected]="role === chosenRole()">{{ 'administration.role.' + role | t }}</option> }</select>
        @if (chosenRole()) { <span class="help">{{ 'administration.roleHelp.' + chosenRole() | t }}</span> }</div>
      @if (placeKind(); as kind) {
        <div class="fld"><label for="field-places">{{ 'administration.users.places.' + kind | t }}</label>
          <rg-picker fieldId="field-places" [search]="search" [chosen]="chosenPlaces()" [multiple]="true" describedBy="places-help" (chosenChange)="chosenPlaces.set($event)" />
          <span class="help" id="places-help">{{ 'administration.users.placesHelp' | t }}</span></div>
      }
      <div class="fld"><label for="field-reason">{{ 'administration.users.reason' | t }}</label><textarea class="inp" id="field-reason" name="reason" rows="2" maxlength="1000"></textarea></div>
      <div class="btns"><button type="submit" class="btn pri" [disabled]="isSaving()">{{ 'administration.users.request' | t }}</button></div>
    </form>`,
})
export class RoleRequestForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly account = input.required<string>();
  readonly places = input.required<readonly RolePlace[]>();
  readonly requested = output<void>();

  protected readonly roles = grantableRoles;
  protected readonly chosenRole = signal('');
  protected readonly chosenPlaces = signal<readonly Option[]>([]);
  protected readonly placeKind = computed(() => placeKindOf[this.chosenRole()]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);

  protected readonly search = async (q: string): Promise<readonly Option[]> => this.places()
    .filter((place) => place.kind === this.placeKind() && place.isCurrent && place.name.toLowerCase().includes(q.toLowerCase()))
    .slice(0, 8).map(({ id, name }) => ({ id, name }));

  protected chooseRole(role: string): void {
    this.chosenRole.set(role);
    this.chosenPlaces.set([]);
  }

  protected async sendRequest(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const reason = String(new FormData(form).get('reason') ?? '').trim();
    const ids = this.chosenPlaces().map((place) => place.id);
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      await this.api.post('/administration/role-grants', { account: this.account(), role: this.chosenRole(), reason, ...(this.placeKind() === 'body' ? { bodies: ids } : {}), ...(this.placeKind() === 'unit' ? { units: ids } : {}) });
      this.snackbar.show(this.texts.text('administration.users.requestSent'));
      form.reset();
      this.chooseRole('');
      this.requested.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
