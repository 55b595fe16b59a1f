import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import type { Finding } from '../shared/flags/finding';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { ErrorBox } from '../shared/ui/error-box';
import { Snackbar } from '../shared/ui/snackbar';
import { AnswerFields } from './answer-fields';

/** Din bedömning of one flag. */
@Component({
  selector: 'rg-review-form',
  imports: [TextPipe, AnswerFields, ErrorBox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form (submit)="saveReview($event)">
      <rg-answer-fields [assignee]="finding().assignee" [answerBy]="finding().answerBy" />
      @if (problem(); as problem) { <rg-error-box class="gap-above" [problem]="problem" [canRetry]="false" /> }
      <div class="btns gap-above"><button class="btn pri" [disabled]="isSaving()">{{ 'flags.review.save' | t }}</button></div>
    </form>`,
})
export class ReviewForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  private readonly fields = viewChild.required(AnswerFields);
  readonly finding = input.required<Finding>();
  readonly saved = output<void>();

  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);

  protected async saveReview(event: Event): Promise<void> {
    event.preventDefault();
    const answer = this.fields().answer();
    if (!answer) return;
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      await this.api.post(`/findings/${this.finding().id}/reviews`, answer);
      this.snackbar.show(this.texts.text('flags.review.done', { number: this.finding().number }));
      this.fields().clear();
      this.saved.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
