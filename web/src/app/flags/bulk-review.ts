import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import type { Finding } from '../shared/flags/finding';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Dialog } from '../shared/ui/dialog';
import { ErrorBox } from '../shared/ui/error-box';
import { severityOf } from '../shared/ui/severity';
import { Snackbar } from '../shared/ui/snackbar';
import { AnswerFields } from './answer-fields';

const SEVERITIES = ['unlawful', 'risk', 'notice', 'undetermined'] as const;
/** After these a flag waits for nobody. */
const CLOSING: readonly string[] = ['dismissed', 'remedied'];

/** One answer to several flags. It cannot be undone, so what will happen is said in numbers first. */
@Component({
  selector: 'rg-bulk-review',
  imports: [HardSpacesPipe, TextPipe, AnswerFields, Dialog, ErrorBox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `ul.numbers{list-style:disc;padding-left:20px;display:grid;gap:2px}`,
  template: `
    <rg-dialog look="wide" [label]="'flags.bulk.title' | t: { count: findings().length }" (closed)="closed.emit()">
      <h2>{{ 'flags.bulk.title' | t: { count: findings().length } }}</h2>
      <p>{{ bySeverity() | rgNb }}</p>
      <form (submit)="save($event)">
        <rg-answer-fields [help]="'flags.bulk.assigneeHelp' | t" />
        <div class="note gap-above"><ul class="numbers">@for (line of consequences(); track line) { <li>{{ line | rgNb }}</li> }</ul></div>
        @if (problem(); as problem) { <rg-error-box class="gap-above" [problem]="problem" [canRetry]="false" /> }
        <div class="btns gap-above"><button class="btn pri" [disabled]="isSaving()">{{ 'flags.bulk.save' | t: { count: findings().length } }}</button><button type="button" class="btn txt" (click)="dialog().close()">{{ 'shell.cancel' | t }}</button></div>
      </form>
    </rg-dialog>`,
})
export class BulkReview {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  private readonly fields = viewChild(AnswerFields);
  protected readonly dialog = viewChild.required(Dialog);
  readonly findings = input.required<readonly Finding[]>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);
  protected readonly bySeverity = computed(() => {
    const parts = SEVERITIES.map((severity) => ({ severity, count: this.findings().filter((one) => severityOf(one) === severity).length })).filter(({ count }) => count > 0);
    return parts.map(({ severity, count }) => this.texts.text('flags.bulk.part', { count, severity: this.texts.text(`flags.severity.${severity}`) })).join(' · ');
  });
  /** What will have happened when it is saved. */
  protected readonly consequences = computed(() => {
    const count = this.findings().length;
    const answered = this.findings().filter((one) => one.reviews.length > 0).length;
    const status = this.fields()?.chosen() ?? null;
    return [
      this.texts.text('flags.bulk.each', { count }),
      ...(answered > 0 ? [this.texts.text('flags.bulk.answered', { count: answered })] : []),
      ...(status !== null && CLOSING.includes(status) ? [this.texts.text('flags.bulk.leaves', { count })] : []),
      this.texts.text('flags.bulk.noUndo'),
    ];
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const answer = this.fields()?.answer();
    if (!answer) return;
    const { assignee, answerBy, ...said } = answer;
    const count = this.findings().length;
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      // What is left empty stays as it is for each of them.
      await this.api.post('/findings/reviews', { ids: this.findings().map((one) => one.id), ...said, ...(assignee ? { assignee } : {}), ...(answerBy ? { answerBy } : {}) });
      this.snackbar.show(this.texts.text('flags.bulk.done', { count }));
      this.saved.emit();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
