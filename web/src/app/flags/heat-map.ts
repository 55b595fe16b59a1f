import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { asked, type Query } from './flag-query';
import { lastDayOf, monthName, monthShort } from './month';

interface Cell { readonly month: string; readonly unlawful: number; readonly risk: number; readonly notice: number; readonly undetermined: number; readonly total: number }
interface HeatAnswer {
  readonly months: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly rows: readonly { readonly body: { readonly id: string; readonly name: string } | null; readonly cells: readonly Cell[]; readonly total: number }[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  readonly highest: number;
  readonly total: number;
}

/** Where a darker tint begins; the number stands in the cell all the same. */
const STEPS = [1, 2, 4, 8] as const;

/** Värmekarta: flags by body and month. Every cell leads to its flags. */
@Component({
  selector: 'rg-heat-map',
  imports: [RouterLink, TextPipe, Chips, Empty, Icon, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .place{position:relative;overflow-x:auto;margin-top:14px} table{border-collapse:separate;border-spacing:2px;font:var(--mat-sys-body-medium);min-width:100%}
    th{font:var(--mat-sys-label-medium);color:var(--rg-ink-2);font-weight:600;text-align:center;padding:4px 2px} th small{display:block;font-weight:400;font-size:13px} tbody th,thead th:first-child{position:sticky;left:0;z-index:2;background:var(--rg-paper);text-align:left;padding:4px 12px 4px 0;min-width:150px;max-width:230px;color:var(--rg-ink);font:var(--mat-sys-body-medium)} thead th:first-child{font:var(--mat-sys-label-medium)}
    td{padding:0;text-align:center;min-width:46px;height:40px;font-variant-numeric:tabular-nums;color:var(--rg-ink-3)} td.sum{font-weight:600;color:var(--rg-ink)} td a{position:relative;display:flex;align-items:center;justify-content:center;gap:3px;height:100%;min-height:40px;color:var(--rg-ink);text-decoration:none;font-weight:600} td a:hover,td a:focus-visible{outline:2px solid var(--rg-petrol);outline-offset:-2px}
    td.empty-cell{background:var(--rg-low)} .t1{background:color-mix(in srgb,var(--rg-risk-c) 45%,var(--rg-surface))} .t2{background:var(--rg-risk-c)} .t3{background:color-mix(in srgb,var(--rg-risk) 26%,var(--rg-risk-c))} .t4{background:var(--rg-risk)} .t4 a,.t4 .grave{color:var(--rg-paper)}
    .grave{display:inline-flex;align-items:center;color:var(--rg-strider);font-size:13px;font-weight:400} .grave .ic{width:13px;height:13px}
    .key{display:flex;flex-wrap:wrap;gap:6px 18px;align-items:center;margin-top:10px} .key i{display:inline-block;width:22px;height:14px;margin-right:2px;vertical-align:-2px;border:1px solid var(--rg-line)}
    @media screen and (max-width:760px){:host{display:block;margin-top:14px} tbody th,thead th:first-child{min-width:150px;max-width:168px;font-size:14px;line-height:18px;hyphens:auto;overflow-wrap:break-word;padding-right:8px;box-shadow:2px 0 0 var(--rg-line)}}`,
  template: `
    <rg-chips [chips]="lengths()" parameter="months" [chosen]="months() === '24' ? '24' : null" [label]="'flags.heat.length' | t" />
    <rg-wait [of]="answer" [what]="'flags.heat.title' | t" [rows]="10" />
    @if (map(); as map) {
      @if (map.rows.length) {
        <p class="sm mut gap-above">{{ 'flags.heat.note' | t }}</p>
        <div class="place" role="region" tabindex="0" [attr.aria-label]="'flags.heat.title' | t">
          <table><caption class="vh">{{ 'flags.heat.caption' | t: { from: monthName(map.months[0]!), to: monthName(map.months.at(-1)!) } }}</caption>
            <thead><tr><th scope="col">{{ 'flags.filter.body' | t }}</th>@if (map.hasBefore) { <th scope="col">{{ 'flags.heat.before' | t }}</th> }@for (month of map.months; track month; let first = $first) { <th scope="col"><span aria-hidden="true">{{ monthShort(month) }}<small>@if (first || month.endsWith('-01')) { {{ month.slice(0, 4) }} } @else { &nbsp; }</small></span><span class="vh">{{ monthName(month) }}</span></th> }@if (map.hasAfter) { <th scope="col">{{ 'flags.heat.after' | t }}</th> }<th scope="col">{{ 'flags.heat.sum' | t }}</th></tr></thead>
            <tbody>@for (row of rows(); track row.id) {
              <tr><th scope="row">{{ row.name }}</th>
                @for (cell of row.cells; track cell.month) {
                  @if (cell.cell; as found) { <td [class]="cell.tint"><a routerLink="/flags" [queryParams]="cell.query"><span class="vh">{{ row.name }}, {{ cell.name }}: </span>{{ found.total }}<span class="vh"> {{ 'flags.heat.flags' | t: { count: found.total } }} </span>@if (found.unlawful) { <span class="grave"><rg-icon name="warning-octagon" />{{ found.unlawful }}<span class="vh"> {{ 'flags.heat.ofThem' | t }}</span></span> }</a></td> }
                  @else { <td class="empty-cell"><span class="vh">0</span></td> }
                }
                <td class="sum"><a routerLink="/flags" [queryParams]="row.query"><span class="vh">{{ row.name }}, {{ 'flags.heat.all' | t }}: </span>{{ row.total }}<span class="vh"> {{ 'flags.heat.flags' | t: { count: row.total } }}</span></a></td></tr>
            }</tbody></table>
        </div>
        <p class="sm mut key" aria-hidden="true"><span>{{ 'flags.heat.key' | t }}</span>@for (step of steps; track step) { <span><i [class]="'t' + step"></i> {{ 'flags.heat.step' + step | t }}</span> }<span><span class="grave"><rg-icon name="warning-octagon" /></span> {{ 'flags.heat.unlawful' | t }}</span></p>
      } @else { <rg-empty [title]="'flags.none.title' | t" [purpose]="'flags.none.purpose' | t" /> }
    }`,
})
export class HeatMap {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly filters = input.required<Query>();
  readonly months = input<string>();
  protected readonly answer = httpResource<HeatAnswer>(() => this.api.reference('/findings/heat-map', { ...asked(this.filters()), months: this.months() === '24' ? '24' : '12' }));
  protected readonly map = steady(this.answer);
  protected readonly steps = [1, 2, 3, 4] as const;
  protected readonly monthName = monthName;
  protected readonly monthShort = monthShort;
  protected readonly lengths = computed((): readonly Chip[] => [{ value: null, label: this.texts.text('flags.heat.months', { count: 12 }) }, { value: '24', label: this.texts.text('flags.heat.months', { count: 24 }) }]);

  protected readonly rows = computed(() => {
    const map = this.map();
    if (!map) return [];
    const columns = [...(map.hasBefore ? ['before'] : []), ...map.months, ...(map.hasAfter ? ['after'] : [])];
    return map.rows.map((row) => {
      const body = row.body?.id ?? 'none';
      const name = row.body?.name ?? this.texts.text('flags.heat.noBody');
      return {
        id: body, name, total: row.total, query: { ...this.filters(), body },
        cells: columns.map((month) => {
          const cell = row.cells.find((one) => one.month === month);
          return cell ? { month, cell, tint: this.tint(cell), query: this.queryOf(month, body, map), name: this.nameOf(month) } : { month, cell: null };
        }),
      };
    });
  });

  reload(): void {
    this.answer.reload();
  }

  /** The list behind a cell: the same filters, the body and the days of the month. */
  private queryOf(month: string, body: string, { first, last }: HeatAnswer): Query {
    const { period: _, from, to, ...filters } = this.filters();
    if (month === 'before') return { ...filters, body, ...(from ? { from } : {}), to: lastDayOf(previous(first)) };
    if (month === 'after') return { ...filters, body, from: `${following(last)}-01`, ...(to ? { to } : {}) };
    return { ...filters, body, from: latest(`${month}-01`, from), to: earliest(lastDayOf(month), to) };
  }

  private tint({ month, total }: Cell): string {
    return month === 'before' || month === 'after' ? 'outside' : `t${STEPS.filter((step) => total >= step).length}`;
  }

  private nameOf(month: string): string {
    return month === 'before' || month === 'after' ? this.texts.text(`flags.heat.${month}`) : monthName(month);
  }
}

const latest = (day: string, other: string | undefined): string => (other && other > day ? other : day);
const earliest = (day: string, other: string | undefined): string => (other && other < day ? other : day);
const step = (month: string, by: number): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + by, 1)).toISOString().slice(0, 7);
const previous = (first: string): string => step(first, -1);
const following = (last: string): string => step(last, 1);
