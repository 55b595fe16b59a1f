import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Dialog } from '../shared/ui/dialog';
import { ErrorBox } from '../shared/ui/error-box';
import { Snackbar } from '../shared/ui/snackbar';
import type { Approval } from './approval';

type Answer = 'approved' | 'rejected';

/** Approve or refuse another person's proposal. Whoever made it, or whom it is about, is told that someone else decides. */
@Component({
  selector: 'rg-approval-decision',
  imports: [TextPipe, Dialog, ErrorBox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isOwn()) { <span class="sm mut">{{ 'administration.approval.own' | t }}</span> }
    @else {
      <span class="btns gap-above">
        <button type="button" class="btn sml pri" (click)="asking.set('approved')">{{ 'administration.approval.approve' | t }}<span class="vh"> {{ about() }}</span></button>
        <button type="button" class="btn sml" (click)="asking.set('rejected')">{{ 'administration.approval.reject' | t }}<span class="vh"> {{ about() }}</span></button>
      </span>
    }
    @if (asking(); as answer) {
      <rg-dialog [label]="'administration.approval.title.' + answer | t" (closed)="close()">
        <form class="form" novalidate (submit)="saveDecision($event, answer)">
          <h2>{{ 'administration.approval.title.' + answer | t }}</h2>
          <p>{{ about() }}. {{ 'administration.approval.asked' | t: { name: approval().requestedByName, reason: approval().reason } }}</p>
          @if (problem(); as problem) { <rg-error-box [problem]="problem" [canRetry]="false" /> }
          <div class="fld"><label for="approval-reason">{{ (answer === 'rejected' ? 'administration.approval.reason' : 'administration.approval.comment') | t }}</label>
            <textarea id="approval-reason" name="reason" class="inp" rows="3" maxlength="1000" [attr.aria-invalid]="lacksReason() || null" [attr.aria-describedby]="lacksReason() ? 'approval-lacks' : null"></textarea>
            @if (lacksReason()) { <span class="err" id="approval-lacks" role="alert">{{ 'administration.approval.lacksReason' | t }}</span> }</div>
          <div class="btns"><button type="submit" class="btn pri" [disabled]="isSaving()">{{ 'administration.approval.' + (answer === 'approved' ? 'approve' : 'reject') | t }}</button><button type="button" class="btn txt" (click)="close()">{{ 'shell.cancel' | t }}</button></div>
        </form>
      </rg-dialog>
    }`,
})
export class ApprovalDecision {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly approval = input.required<Approval>();
  /** `/administration/role-grants` or `/publications`. */
  readonly path = input.required<string>();
  /** What is decided on, in words. */
  readonly about = input.required<string>();
  readonly decided = output<void>();

  protected readonly asking = signal<Answer | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly lacksReason = signal(false);
  protected readonly isSaving = signal(false);
  protected readonly isOwn = computed(() => [this.approval().requestedBy, this.approval().subject].includes(this.session.user()?.id ?? ''));

  protected close(): void {
    this.asking.set(null);
    this.problem.set(null);
    this.lacksReason.set(false);
  }

  protected async saveDecision(event: Event, status: Answer): Promise<void> {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('reason') as HTMLTextAreaElement;
    const reason = field.value.trim();
    this.lacksReason.set(status === 'rejected' && reason === '');
    if (this.lacksReason()) return field.focus();
    this.isSaving.set(true);
    try {
      await this.api.post(`${this.path()}/${this.approval().id}/decisions`, { status, reason: reason || null });
      this.close();
      this.snackbar.show(this.texts.text(`administration.approval.done.${status}`));
      this.decided.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
