import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../../shared/text/text-pipe';
import type { ImportCounts } from './import-answers';

/** What an import would write, or has written, in numbers. */
@Component({
  selector: 'rg-import-numbers',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block;margin-top:16px} dl{display:flex;flex-wrap:wrap;border-top:1.5px solid var(--rg-ink);border-bottom:1px solid var(--rg-line)} dl>div{display:flex;flex-direction:column-reverse;padding:10px 28px 10px 0;min-width:120px}
    dd{font:400 30px/36px var(--rg-serif);font-variant-numeric:lining-nums tabular-nums} dt{font:var(--mat-sys-body-small);color:var(--rg-ink-2)} .zero dd{color:var(--rg-ink-3)}
    @media screen and (max-width:760px){dl{display:grid;grid-template-columns:1fr 1fr} dl>div{padding:8px 12px 8px 0;min-width:0}}`,
  template: `<dl>@for (one of numbers(); track one.key) { <div [class.zero]="one.number === 0"><dt>{{ 'administration.import.counts.' + one.key | t }}</dt><dd>{{ one.number.toLocaleString('sv-SE') }}</dd></div> }</dl>`,
})
export class ImportNumbers {
  readonly counts = input.required<ImportCounts>();
  readonly leftOut = input<number | null>(null);
  protected readonly numbers = computed(() => {
    const { assignments, persons, bodies, ended, corrected, unchanged, gone } = this.counts();
    const always = [['assignments', assignments], ['persons', persons], ['bodies', bodies], ['unchanged', unchanged]] as const;
    const whenAny = [['ended', ended], ['corrected', corrected], ['gone', gone], ['leftOut', this.leftOut() ?? 0]] as const;
    return [...always, ...whenAny.filter(([, number]) => number > 0)].map(([key, number]) => ({ key, number }));
  });
}
