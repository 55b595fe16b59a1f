import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const WIDTH = 44;
const HEIGHT = 14;

/** Cost over the years as a small line; the numbers stand beside it and on the detail page. */
@Component({
  selector: 'rg-sparkline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg [attr.width]="width" [attr.height]="height" viewBox="0 0 44 14" aria-hidden="true"><path [attr.d]="path()" fill="none" class="s-pet" stroke-width="1.5" />@if (end(); as end) { <circle [attr.cx]="end.x" [attr.cy]="end.y" r="2" class="f-pet" /> }</svg>`,
})
export class Sparkline {
  readonly values = input.required<readonly { readonly year: number; readonly amount: number }[]>();
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  private readonly points = computed(() => {
    const values = this.values();
    const amounts = values.map((value) => value.amount);
    const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
    return values.map((value, index) => ({ x: 2 + (index * (WIDTH - 4)) / Math.max(1, values.length - 1), y: high === low ? HEIGHT / 2 : HEIGHT - 2 - ((value.amount - low) * (HEIGHT - 4)) / (high - low) }));
  });
  protected readonly path = computed(() => this.points().map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join(''));
  protected readonly end = computed(() => this.points().at(-1));
}
