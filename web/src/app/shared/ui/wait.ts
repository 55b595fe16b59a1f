import { ChangeDetectionStrategy, Component, computed, effect, input, signal, type Resource } from '@angular/core';
import { Problem } from '../api/problem';
import { TextPipe } from '../text/text-pipe';
import { ErrorBox } from './error-box';

const SKELETON_AFTER_MS = 300;

/**
 * What a page shows before it has something to show: nothing for 300 ms, then rows of the real height, or what went wrong and what to do.
 * `<rg-wait [of]="flags" what="Flaggorna" /> @if (flags.hasValue()) { … }`
 */
@Component({
  selector: 'rg-wait',
  imports: [ErrorBox, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem(); as problem) {
      <rg-error-box [problem]="problem" [what]="what()" (again)="retry()" />
    } @else if (isSlow()) {
      <div class="skeleton" role="status"><span class="vh">{{ 'shell.state.loading' | t }}</span>
        @for (row of skeletonRows(); track $index) { <div class="skel-row" aria-hidden="true"><span class="skel"></span><span class="skel"></span><span class="skel"></span></div> }
      </div>
    }`,
})
export class Wait {
  readonly of = input.required<Resource<unknown>>();
  /** What is being fetched, definite: "Flaggorna". */
  readonly what = input('Sidan');
  readonly rows = input(5);
  protected readonly isSlow = signal(false);
  protected readonly skeletonRows = computed(() => Array.from({ length: this.rows() }));
  protected readonly problem = computed(() => (this.of().status() === 'error' ? Problem.from(this.of().error()) : null));

  constructor() {
    effect((onCleanup) => {
      this.isSlow.set(false);
      if (this.of().status() !== 'loading') return;
      const timer = setTimeout(() => this.isSlow.set(true), SKELETON_AFTER_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected retry(): void {
    (this.of() as Partial<{ reload: () => boolean }>).reload?.();
  }
}
