import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { layOutBand, type BandCell, type BandRow } from './band-layout';
import type { Choice } from './calendar-answer';
import type { Month } from './months';

/** Årshjulet as a band: twelve months across, one row a family, and a circle that leads to the month's list. The table under "Visa som tabell" holds the same numbers. */
@Component({
  selector: 'rg-year-band',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    svg{display:block;overflow:visible;margin-top:10px}
    .name{font-size:15px} .month{font-size:14px} .year{font-size:13px} .now{fill:var(--rg-petrol-c);opacity:.55}
    .dot{fill:var(--rg-paper);stroke:var(--rg-petrol);stroke-width:2} .dot.bylaw{fill:var(--rg-petrol)} .dot.done{fill:var(--rg-high);stroke:var(--rg-outline)}
    .no{font-size:13px;font-weight:600;fill:var(--rg-petrol)} .no.bylaw{fill:var(--rg-on-petrol)} .no.done{fill:var(--rg-ink-2)}
    a{text-decoration:none} a:focus-visible{outline:none} a:focus-visible .dot{stroke:var(--rg-ink);stroke-width:3.5} a:hover .dot{stroke-width:3.5}`,
  template: `
    <svg [attr.viewBox]="'0 0 ' + band().width + ' ' + band().height" width="100%" role="group" [attr.aria-label]="'calendar.band.label' | t">
      @for (column of band().columns; track column.month.key) {
        @if (column.month.key === now()) { <rect class="now" [attr.x]="column.left" y="0" [attr.width]="band().column" [attr.height]="band().height" /> }
        @if (column.isYearStart) { <text class="t2 year" [attr.x]="column.x" y="13" text-anchor="middle">{{ column.month.year }}</text> }
        <text class="month" [class.tb]="column.month.key === now()" [attr.x]="column.x" y="32" text-anchor="middle">{{ column.month.short }}</text>
      }
      <path class="s-ink" [attr.d]="'M0 ' + band().head + 'H' + band().width" stroke-width="1.5" />
      @for (row of band().rows; track row.value) {
        <text class="name" x="0" [attr.y]="row.y + 5">{{ row.label }}</text><path class="s-hair" [attr.d]="'M0 ' + row.bottom + 'H' + band().width" />
        @for (cell of row.cells; track cell.key) {
          <a [routerLink]="[]" queryParamsHandling="merge" [queryParams]="{ show: null }" [fragment]="'m-' + cell.month.key" [attr.aria-label]="spoken(row, cell)">
            <circle class="dot" [class.bylaw]="cell.byLaw" [class.done]="cell.isDone" [attr.cx]="cell.x" [attr.cy]="cell.y" [attr.r]="cell.r + 2" /><text class="no" [class.bylaw]="cell.byLaw" [class.done]="cell.isDone" [attr.x]="cell.x" [attr.y]="cell.y + 4.5" text-anchor="middle" aria-hidden="true">{{ cell.count }}</text></a>
        }
      }
    </svg>`,
})
export class YearBand {
  private readonly texts = inject(Texts);
  readonly months = input.required<readonly Month[]>();
  readonly families = input.required<readonly Choice[]>();
  /** The month of "Läget per". */
  readonly now = input.required<string>();
  protected readonly band = computed(() => layOutBand(this.months(), this.families()));

  protected spoken(row: BandRow, cell: BandCell): string {
    return this.texts.text('calendar.band.cell', { family: row.label, month: `${cell.month.name} ${cell.month.year}`, count: cell.count });
  }
}
