import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Problem } from '../api/problem';
import { TextPipe } from '../text/text-pipe';
import { Icon } from './icon';

/** What happened, what is safe, what to do, and the trace to give to support. */
@Component({
  selector: 'rg-error-box',
  imports: [Icon, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="note str" role="alert"><rg-icon name="warning-circle" /><div>
      <b>{{ what() ? ('shell.state.notFetched' | t: { what: what()! }) : problem().title + '.' }}</b> {{ problem().detail }}
      @if (mayHelp()) { <div class="btns gap-above"><button type="button" class="btn sml" (click)="again.emit()">{{ 'shell.state.again' | t }}</button></div> }
      @if (problem().status >= 500 || problem().trace) { <p class="xs mut gap-above">{{ 'shell.state.code' | t: { code: problem().status } }}@if (problem().trace) {, {{ 'shell.state.trace' | t: { trace: problem().trace! } }}}</p> }
    </div></div>`,
})
export class ErrorBox {
  readonly problem = input.required<Problem>();
  readonly what = input<string>();
  readonly canRetry = input(true);
  readonly again = output<void>();
  /** Asking again changes nothing when it is not there or not allowed. */
  protected readonly mayHelp = computed(() => this.canRetry() && ![403, 404, 410].includes(this.problem().status));
}
