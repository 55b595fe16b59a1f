import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { integerText } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import type { JobAnswer } from './replay-answers';

/** How far a long replay has come, how long is left, and a way to stop. */
@Component({
  selector: 'rg-replay-progress',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.bar{height:14px;margin:12px 0 8px;background:var(--rg-high);border:1px solid var(--rg-line-strong);border-radius:var(--rg-r);overflow:hidden} .bar i{display:block;height:100%;background:var(--rg-petrol)}`,
  template: `
    <section class="gap-above-2">
      @if (job().state === 'failed') { <p class="note str" role="alert">{{ job().sentence }}</p><p class="btns gap-above"><button type="button" class="btn" (click)="again.emit()">{{ 'replay.again' | t }}</button></p> }
      @else {
        <h2 id="replay-progress">{{ 'replay.progress.title' | t }}</h2>
        <div class="bar" role="progressbar" aria-labelledby="replay-progress" aria-valuemin="0" aria-valuemax="100" [attr.aria-valuenow]="percent()" [attr.aria-valuetext]="told()"><i [style.width.%]="percent()"></i></div>
        <p class="sm tn" aria-live="polite">{{ told() }}</p>
        <p class="sm mut">{{ 'replay.progress.leave' | t }}</p>
        <p class="btns gap-above"><button type="button" class="btn" (click)="cancelled.emit()">{{ 'replay.progress.cancel' | t }}</button></p>
      }
    </section>`,
})
export class ReplayProgress {
  private readonly texts = inject(Texts);
  readonly job = input.required<JobAnswer>();
  readonly cancelled = output<void>();
  readonly again = output<void>();
  protected readonly percent = computed(() => { const { done, total } = this.job(); return total === 0 ? 0 : Math.floor((done / total) * 100); });
  protected readonly told = computed(() => {
    const { done, total, milliseconds } = this.job();
    const counted = this.texts.text('replay.progress.counted', { done: integerText(done), total: integerText(total) });
    if (done === 0) return counted;
    return `${counted} ${this.texts.text('replay.progress.left', { count: Math.max(1, Math.ceil((milliseconds / done) * (total - done) / 1000)) })}`;
  });
}
