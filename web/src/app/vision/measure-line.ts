import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const WIDTH = 96;
const HEIGHT = 30;
const MARGIN = 4;

/** Measurements as a small line, with the target dotted. The numbers stand beside it and in the table. */
@Component({
  selector: 'rg-measure-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `svg{display:block}`,
  template: `<svg width="96" height="30" viewBox="0 0 96 30" aria-hidden="true">
    @if (targetY() !== null) { <line x1="0" x2="96" [attr.y1]="targetY()" [attr.y2]="targetY()" class="s-ink" stroke-dasharray="2 4" stroke-width="1.2" /> }
    <path [attr.d]="path()" fill="none" class="s-pet" stroke-width="1.8" />
    @for (point of points(); track $index) { <circle [attr.cx]="point.x" [attr.cy]="point.y" [attr.r]="$last ? 3 : 1.8" class="f-pet" /> }
  </svg>`,
})
export class MeasureLine {
  readonly values = input.required<readonly number[]>();
  readonly target = input<number | null>(null);
  private readonly yOf = computed(() => {
    const target = this.target();
    const all = [...this.values(), ...(target === null ? [] : [target])];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return (value: number) => (high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) * (HEIGHT - 2 * MARGIN)) / (high - low));
  });
  protected readonly targetY = computed(() => { const target = this.target(); return target === null ? null : this.yOf()(target); });
  protected readonly points = computed(() => this.values().map((value, index, all) => ({ x: all.length === 1 ? WIDTH / 2 : MARGIN + (index * (WIDTH - 2 * MARGIN)) / (all.length - 1), y: this.yOf()(value) })));
  protected readonly path = computed(() => this.points().map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join(''));
}
