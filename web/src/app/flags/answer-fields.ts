import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Session } from '../shared/session/session';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Icon } from '../shared/ui/icon';

export const ANSWERS = ['confirmed', 'dismissed', 'remedied', 'raised', 'in-review'] as const;
export type AnswerStatus = (typeof ANSWERS)[number];

export interface Answer {
  readonly status: AnswerStatus;
  readonly reason: string;
  readonly assignee: string | null;
  readonly answerBy: string | null;
}

/** One of five answers, the reason for it, and who takes over. What is written is normally a public record (TF 2:10). */
@Component({
  selector: 'rg-answer-fields',
  imports: [HardSpacesPipe, TextPipe, Icon],
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
    <fieldset><legend class="vh">{{ 'flags.review.title' | t }}</legend>
      @for (answer of answers; track answer) {
        <label class="answer"><input type="radio" name="status" [id]="'status-' + answer" [value]="answer" [checked]="chosen() === answer" (change)="chosen.set(answer)"><span><b>{{ 'flags.review.' + answer + '.label' | t }}</b><span class="sm">{{ 'flags.review.' + answer + '.help' | t }}</span></span></label>
      }
    </fieldset>
    <div class="fld"><label for="field-reason">{{ 'flags.review.reason' | t }}</label>
      <textarea class="inp" id="field-reason" name="reason" maxlength="2000" [value]="reason()" (input)="reason.set($any($event.target).value)" [attr.aria-invalid]="fault() ? true : null" aria-describedby="reason-note"></textarea>
      @if (fault()) { <span class="err" role="alert">{{ fault() }}</span> }</div>
    <div class="fld"><label for="field-assignee">{{ 'flags.review.assignee' | t }}</label>
      <input class="inp" id="field-assignee" name="assignee" maxlength="200" list="assignee-names" autocomplete="off" [value]="assigneeText()" (input)="assigneeText.set($any($event.target).value)" aria-describedby="assignee-help">
      <datalist id="assignee-names">@for (name of ownNames(); track name) { <option [value]="name"></option> }</datalist>
      <span class="help" id="assignee-help">{{ help() }}</span></div>
    <div class="fld"><label for="field-answer-by">{{ 'flags.review.answerBy' | t }}</label>
      <input class="inp" id="field-answer-by" name="answerBy" type="date" [value]="answerByText()" (input)="answerByText.set($any($event.target).value)"></div>
    <p class="sm mut public" id="reason-note"><rg-icon name="files" /><span>{{ 'flags.review.publicRecord' | t | rgNb }}</span></p>`,
})
export class AnswerFields {
  private readonly texts = inject(Texts);
  private readonly session = inject(Session);
  /** What the latest answer said stays until somebody changes it. */
  readonly assignee = input<string | null>();
  readonly answerBy = input<string | null>();
  readonly help = input(this.texts.text('flags.review.assigneeHelp'));

  protected readonly answers = ANSWERS;
  readonly chosen = signal<AnswerStatus | null>(null);
  protected readonly reason = signal('');
  protected readonly assigneeText = linkedSignal(() => this.assignee() ?? '');
  protected readonly answerByText = linkedSignal(() => this.answerBy() ?? '');
  protected readonly fault = signal<string | null>(null);
  /** What "Hos mig" knows the reader by. */
  protected readonly ownNames = computed(() => [this.session.user()?.roleLabel, this.session.user()?.name].filter((name) => name !== undefined));

  /** What is filled in, or nothing: then the fault is told and the field has focus. */
  answer(): Answer | null {
    const status = this.chosen();
    const reason = this.reason().trim();
    this.fault.set(status === null ? this.texts.text('flags.review.choose') : reason === '' ? this.texts.text('flags.review.why') : null);
    if (status === null || reason === '') {
      document.getElementById(status === null ? `status-${ANSWERS[0]}` : 'field-reason')?.focus();
      return null;
    }
    return { status, reason, assignee: this.assigneeText().trim() || null, answerBy: this.answerByText() || null };
  }

  clear(): void {
    this.reason.set('');
    this.chosen.set(null);
  }
}
