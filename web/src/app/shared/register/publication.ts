import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { Disclosure, Register } from '@ragang/domain';
import { Api } from '../api/api';
import { Problem } from '../api/problem';
import { Session } from '../session/session';
import { DayPipe } from '../text/format';
import { TextPipe } from '../text/text-pipe';
import { Texts } from '../text/texts';
import { Dialog } from '../ui/dialog';
import { ErrorBox } from '../ui/error-box';
import { Icon } from '../ui/icon';
import { Snackbar } from '../ui/snackbar';

interface Proposal { readonly id: string; readonly subject: string; readonly status: string; readonly reason: string; readonly requestedBy: string; readonly requestedByName: string; readonly requestedAt: string }

/** Who may read a row, and the way to make it open to everyone: one person asks, another approves (fyra ögon). */
@Component({
  selector: 'rg-publication',
  imports: [DayPipe, TextPipe, Dialog, ErrorBox, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="h2row"><h2 class="side-h">{{ 'register.disclosure.label' | t }}</h2></div>
    <p class="gap-above">{{ 'register.disclosure.' + disclosure() | t }}</p>
    @if (pending(); as proposal) {
      <div class="note gap-above"><rg-icon name="hourglass" /><div>{{ 'register.publication.pending' | t: { name: proposal.requestedByName, day: (proposal.requestedAt | rgDay) } }}<br><span class="mut">{{ proposal.reason }}</span>
        @if (isOwn()) { <p class="sm">{{ 'register.publication.other' | t }}</p> }
        @else if (mayDecide()) { <div class="btns gap-above"><button type="button" class="btn pri sml" (click)="asking.set('approved')">{{ 'register.publication.approve' | t }}</button><button type="button" class="btn sml" (click)="asking.set('rejected')">{{ 'register.publication.reject' | t }}</button></div> }</div></div>
    } @else if (mayAsk()) {
      <p class="gap-above"><button type="button" class="btn sml" (click)="asking.set('proposed')"><rg-icon name="globe" />{{ 'register.publication.ask' | t }}</button></p>
    }
    @if (asking(); as step) {
      <rg-dialog [label]="'register.publication.title.' + step | t" (closed)="close()">
        <form class="form" novalidate (submit)="send($event, step)">
          <h2>{{ 'register.publication.title.' + step | t }}</h2>
          <p>{{ 'register.publication.help.' + step | t }}</p>
          @if (problem(); as problem) { <rg-error-box [problem]="problem" [canRetry]="false" /> }
          <div class="fld"><label for="publication-reason">{{ 'register.publication.reason' | t }}</label><textarea id="publication-reason" name="reason" class="inp" rows="3" maxlength="1000" [attr.aria-invalid]="lacksReason() || null" [attr.aria-describedby]="lacksReason() ? 'publication-lacks' : null"></textarea>
            @if (lacksReason()) { <span class="err" id="publication-lacks" role="alert">{{ 'register.publication.lacksReason' | t }}</span> }</div>
          <div class="btns"><button type="submit" class="btn pri" [disabled]="isSending()">{{ 'register.publication.send.' + step | t }}</button><button type="button" class="btn txt" (click)="close()">{{ 'shell.cancel' | t }}</button></div>
        </form>
      </rg-dialog>
    }`,
})
export class Publication {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly register = input.required<Register>();
  readonly id = input.required<string>();
  readonly disclosure = input.required<Disclosure>();
  /** The row has become public. */
  readonly published = output<void>();

  protected readonly asking = signal<'proposed' | 'approved' | 'rejected' | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly lacksReason = signal(false);
  protected readonly isSending = signal(false);
  protected readonly mayDecide = computed(() => this.session.may('adopt', this.register().area));
  protected readonly mayAsk = computed(() => this.disclosure() === 'internal' && !this.register().alwaysSecret && this.mayDecide());
  private readonly proposals = httpResource<{ readonly items: readonly Proposal[] }>(() => (this.mayAsk() ? this.api.reference('/publications') : undefined));
  protected readonly pending = computed(() => (this.proposals.hasValue() ? (this.proposals.value().items.find((item) => item.subject === this.id() && item.status === 'pending') ?? null) : null));
  protected readonly isOwn = computed(() => this.pending()?.requestedBy === this.session.user()?.id);

  protected close(): void {
    this.asking.set(null);
    this.problem.set(null);
    this.lacksReason.set(false);
  }

  protected async send(event: Event, step: 'proposed' | 'approved' | 'rejected'): Promise<void> {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('reason') as HTMLTextAreaElement;
    const reason = field.value.trim();
    this.lacksReason.set(reason === '' && step !== 'approved');
    if (this.lacksReason()) return field.focus();
    this.isSending.set(true);
    try {
      if (step === 'proposed') await this.api.post('/publications', { register: this.register().kind, row: this.id(), reason });
      else await this.api.post(`/publications/${this.pending()?.id}/decisions`, { status: step, reason: reason || null });
      this.close();
      this.snackbar.show(this.texts.text(`register.publication.done.${step}`));
      this.proposals.reload();
      if (step === 'approved') this.published.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSending.set(false);
    }
  }
}
