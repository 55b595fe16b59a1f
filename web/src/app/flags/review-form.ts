import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import type { Finding } from '../shared/flags/finding';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { ErrorBox } from '../shared/ui/error-box';
import { Icon } from '../shared/ui/icon';
import { Snackbar } from '../shared/ui/snackbar';

const ANSWERS = ['confirmed', 'dismissed', 'remedied', 'raised', 'in-review'] as const;

/** Din bedömning: one of five answers and the reason for it. What is written is normally a public record (TF 2:10). */
@Component({
  selector: 'rg-review-form',
  imports: [HardSpacesPipe, TextPipe, ErrorBox, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    fieldset{border:0;padding:0;margin:12px 0 0;min-width:0}
    .answer{display:flex;gap:10px;padding:9px 10px;border:1px solid var(--rg-line-strong);margin-top:-1px;background:var(--rg-surface);position:relative;cursor:pointer}
    .answer:has(:checked){background:var(--rg-petrol-c);border-color:var(--rg-petrol);color:var(--rg-on-petrol-c);z-index:1}
    .answer:has(:focus-visible){outline:3px solid var(--rg-petrol);outline-offset:2px;z-index:2}
    .answer input{width:18px;height:18px;margin:3px 0 0;flex:none} .answer input:focus-visible{outline:none}
    .answer b{font-weight:600;display:block}
    .fld{margin-top:14px} .public{display:flex;gap:8px;margin-top:8px}`,
  template: `
    <form (submit)="saveReview($event)">
      <fieldset><legend class="vh">{{ 'flags.review.title' | t }}</legend>
        @for (answer of answers; track answer) {
          <label class="answer"><input type="radio" name="status" [value]="answer" [checked]="chosen() === answer" (change)="chosen.set(answer)"><span><b>{{ 'flags.review.' + answer + '.label' | t }}</b><span class="sm">{{ 'flags.review.' + answer + '.help' | t }}</span></span></label>
        }
      </fieldset>
      <div class="fld"><label for="field-reason">{{ 'flags.review.reason' | t }}</label>
        <textarea class="inp" id="field-reason" name="reason" maxlength="2000" [value]="reason()" (input)="reason.set($any($event.target).value)" [attr.aria-invalid]="fault() ? true : null" aria-describedby="reason-note"></textarea>
        @if (fault()) { <span class="err" role="alert">{{ fault() }}</span> }</div>
      <div class="fld"><label for="field-assignee">{{ 'flags.review.assignee' | t }}</label>
        <input class="inp" id="field-assignee" name="assignee" maxlength="200" [value]="assignee()" (input)="assignee.set($any($event.target).value)" aria-describedby="assignee-help"><span class="help" id="assignee-help">{{ 'flags.review.assigneeHelp' | t }}</span></div>
      <div class="fld"><label for="field-answer-by">{{ 'flags.review.answerBy' | t }}</label>
        <input class="inp" id="field-answer-by" name="answerBy" type="date" [value]="answerBy()" (input)="answerBy.set($any($event.target).value)"></div>
      <p class="sm mut public" id="reason-note"><rg-icon name="files" /><span>{{ 'flags.review.publicRecord' | t | rgNb }}</span></p>
      @if (problem(); as problem) { <rg-error-box class="gap-above" [problem]="problem" [canRetry]="false" /> }
      <div class="btns gap-above"><button class="btn pri" [disabled]="isSaving()">{{ 'flags.review.save' | t }}</button></div>
    </form>`,
})
export class ReviewForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly finding = input.required<Finding>();
  readonly saved = output<void>();

  protected readonly answers = ANSWERS;
  protected readonly chosen = signal<(typeof ANSWERS)[number] | null>(null);
  protected readonly reason = signal('');
  /** What the latest answer said stays until somebody changes it. */
  protected readonly assignee = linkedSignal(() => this.finding().assignee ?? '');
  protected readonly answerBy = linkedSignal(() => this.finding().answerBy ?? '');
  protected readonly fault = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);

  protected async saveReview(event: Event): Promise<void> {
    event.preventDefault();
    const status = this.chosen();
    this.fault.set(status === null ? this.texts.text('flags.review.choose') : this.reason().trim() === '' ? this.texts.text('flags.review.why') : null);
    if (this.fault() !== null) return document.getElementById(status === null ? '' : 'field-reason')?.focus();
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      await this.api.post(`/findings/${this.finding().id}/reviews`, { status, reason: this.reason().trim(), assignee: this.assignee().trim() || null, answerBy: this.answerBy() || null });
      this.snackbar.show(this.texts.text('flags.review.done', { number: this.finding().number }));
      this.reason.set('');
      this.chosen.set(null);
      this.saved.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
