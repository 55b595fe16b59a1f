import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TextPipe } from '../shared/text/text-pipe';
import { layOutBand } from './band-layout';
import type { Choice } from './calendar-answer';
import type { Month } from './months';

/** The band in numbers: how many deadlines each family has in each month. */
@Component({
  selector: 'rg-band-table',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;overflow-x:auto}`,
  template: `
    <table class="tbl gap-above"><caption class="vh">{{ 'calendar.band.label' | t }}</caption>
      <thead><tr><th scope="col">{{ 'calendar.band.family' | t }}</th>@for (month of months(); track month.key) { <th scope="col" class="n">{{ month.short }}<span class="vh"> {{ month.year }}</span></th> }</tr></thead>
      <tbody>@for (row of rows(); track row.label) { <tr><th scope="row">{{ row.label }}</th>@for (count of row.counts; track $index) { <td class="n">@if (count) { {{ count }} } @else { <span class="mut" aria-hidden="true">–</span><span class="vh">0</span> }</td> }</tr> }</tbody></table>`,
})
export class BandTable {
  readonly months = input.required<readonly Month[]>();
  readonly families = input.required<readonly Choice[]>();
  protected readonly rows = computed(() => layOutBand(this.months(), this.families()).rows.map((row) => ({ label: row.label, counts: this.months().map((month) => row.cells.find((cell) => cell.month.key === month.key)?.count ?? 0) })));
}
