import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { integerText } from '../../shared/text/format';
import { Texts } from '../../shared/text/texts';
import type { ReplayResult } from './replay-answers';

/** The numbers of a replay, each with what it counts. */
@Component({
  selector: 'rg-replay-numbers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:0 28px;margin-top:18px} div{display:flex;flex-direction:column-reverse;padding:10px 0 8px;border-top:1.5px solid var(--rg-ink)} dt{font:var(--mat-sys-body-small);color:var(--rg-ink-2)} dd{font:400 32px/38px var(--rg-serif);font-variant-numeric:tabular-nums lining-nums}`,
  template: `<dl>@for (number of numbers(); track number.key) { <div><dt>{{ number.label }}</dt><dd>{{ number.text }}</dd></div> }</dl>`,
})
export class ReplayNumbers {
  private readonly texts = inject(Texts);
  readonly result = input.required<ReplayResult>();
  protected readonly numbers = computed(() => {
    const { decisions, moved, levelMoves, appeared, disappeared, uncertain, unknown } = this.result();
    const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, row) => total + row.count, 0);
    const counted = { decisions, moved, levelMoves, appeared: sum(appeared.byRule), disappeared: sum(disappeared.byRule), ...(uncertain + unknown > 0 ? { uncertain: uncertain + unknown } : {}) };
    return Object.entries(counted).map(([key, count]) => ({ key, text: integerText(count), label: this.texts.text(`replay.number.${key}`) }));
  });
}
