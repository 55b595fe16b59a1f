import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { IndicatorStanding } from '@ragang/domain';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import { Severity } from '../shared/ui/severity';
import { MeasureLine } from './measure-line';

const LOOK = { wanted: 'ok', unwanted: 'notice', still: 'undetermined', unknown: 'undetermined' } as const;

/** An indicator: the latest value against the target, the way it goes against the way it should, and every measurement in a table. */
@Component({
  selector: 'rg-indicator-row',
  imports: [RouterLink, TextPipe, Missing, Severity, MeasureLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block;margin-top:6px} .row{display:grid;grid-template-columns:minmax(0,1fr) 96px 74px 158px;gap:4px 16px;align-items:center;font:var(--mat-sys-body-medium)} .value{font-weight:650;text-align:right} .row small{display:block}
    details{margin-top:2px} details .tbl{max-width:460px;margin-bottom:8px}
    @media screen and (max-width:760px){.row{grid-template-columns:96px 74px 1fr}.row .name{grid-column:1/-1}}`,
  template: `
    <div class="row">
      <span class="name"><a [routerLink]="['/register/indicators', indicator().id]">{{ indicator().name }}</a><small class="sm mut">@if (indicator().target) { {{ 'vision.indicator.target' | t: { target: indicator().target! } }} } @else { {{ 'vision.indicator.noTarget' | t }} <rg-missing /> }@if (indicator().wantedTrend) { · {{ 'vision.indicator.wanted.' + indicator().wantedTrend | t }} }</small></span>
      <span><rg-measure-line [values]="values()" [target]="target()" /></span>
      <span class="value tn">@if (last(); as measured) { {{ percent(measured.value) }}<small class="sm mut">{{ measured.day.slice(0, 7) }}</small> } @else { <rg-missing /> }</span>
      <span class="sm">@if (indicator().isReached) { <rg-severity of="ok" [label]="'vision.indicator.reached' | t" /> } @else { <rg-severity [of]="look()" [label]="'vision.trend.' + indicator().trend | t" /> }</span>
    </div>
    @if (indicator().measurements.length) {
      <details><summary class="sm">{{ 'vision.indicator.all' | t: { count: indicator().measurements.length } }}<span class="vh"> {{ indicator().name }}</span></summary>
        <table class="tbl dense"><thead><tr><th scope="col">{{ 'vision.indicator.day' | t }}</th><th scope="col" class="n">{{ 'vision.indicator.value' | t }}</th><th scope="col">{{ 'vision.indicator.reportedTo' | t }}</th></tr></thead>
          <tbody>@for (one of indicator().measurements; track one.id) { <tr><td class="tn">{{ one.day }}</td><td class="n">@if (one.value === null) { <rg-missing /> } @else { {{ percent(one.value) }} }</td><td>@if (one.reportedTo) { {{ one.reportedTo }} } @else { <rg-missing /> }</td></tr> }</tbody></table></details>
    }`,
})
export class IndicatorRow {
  readonly indicator = input.required<IndicatorStanding>();
  protected readonly look = computed(() => LOOK[this.indicator().trend]);
  private readonly measured = computed(() => this.indicator().measurements.flatMap((one) => (one.value === null ? [] : [{ day: one.day, value: one.value }])));
  protected readonly values = computed(() => this.measured().map((one) => one.value));
  protected readonly last = computed(() => this.measured().at(-1));
  protected readonly target = computed(() => { const number = parseFloat((this.indicator().target ?? '').replace(',', '.')); return Number.isNaN(number) ? null : number; });

  protected percent(value: number): string {
    return `${value.toLocaleString('sv-SE', { maximumFractionDigits: 1 })}\u00A0%`;
  }
}
