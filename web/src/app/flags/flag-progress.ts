import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, output } from '@angular/core';
import { Api } from '../shared/api/api';
import { momentInWords } from '../shared/text/format';
import { Texts } from '../shared/text/texts';
import { steady } from '../shared/ui/steady';

/** What `GET /findings/progress` answers. */
interface Progress {
  readonly pending: boolean;
  readonly behind: number;
  readonly working: { readonly done: number; readonly affected: number; readonly total: number } | null;
  readonly last: { readonly at: string; readonly affected: number; readonly total: number } | null;
}

const ASK_AGAIN_MS = 1000;

/** A quiet line: how far the rules have got, or since when the flags are in step with the registers. Asks again only while something waits. */
@Component({
  selector: 'rg-flag-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'sm mut', role: 'status' },
  template: `{{ line() }}`,
})
export class FlagProgress {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  /** What had changed has been taken in. */
  readonly done = output<void>();

  private readonly answer = httpResource<Progress>(() => this.api.reference('/findings/progress'));
  private readonly progress = steady(this.answer);
  private readonly isWaiting = computed(() => !!this.progress() && (this.progress()!.pending || this.progress()!.behind > 0));
  protected readonly line = computed(() => {
    const progress = this.progress();
    if (!progress) return '';
    if (this.isWaiting()) return progress.working && progress.working.affected > 0 ? this.texts.text('flags.progress.working', { done: progress.working.done, affected: progress.working.affected }) : this.texts.text('flags.progress.waiting');
    return progress.last ? this.texts.text('flags.progress.inStep', { since: clock(progress.last.at) }) : '';
  });

  constructor() {
    let wasWaiting = false;
    effect((onCleanup) => {
      if (this.answer.isLoading()) return;
      if (!this.isWaiting()) {
        if (wasWaiting) this.done.emit();
        wasWaiting = false;
        return;
      }
      wasWaiting = true;
      const timer = setTimeout(() => this.answer.reload(), ASK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Something has been written: there may be something to wait for. */
  look(): void {
    this.answer.reload();
  }
}

/** "kl. 14.02" today, otherwise the day as well. */
function clock(moment: string): string {
  const words = momentInWords(moment);
  return words.slice(0, 10) === momentInWords(new Date().toISOString()).slice(0, 10) ? `kl.\u00A0${words.slice(-5)}` : words;
}
