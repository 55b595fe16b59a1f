import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CollaborationRow } from '@ragang/domain';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import { Severity } from '../shared/ui/severity';
import { answered } from './collaboration-overview';
import { Contradiction } from './contradiction';
import { Sparkline } from './sparkline';

/** One row a collaboration. A contradiction opens inside its row; nothing is chosen beforehand. */
@Component({
  selector: 'rg-collaboration-table',
  imports: [RouterLink, DayPipe, HardSpacesPipe, TextPipe, Missing, Severity, Contradiction, Sparkline],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.hl>:first-child{padding-left:12px} .goals{white-space:nowrap}`,
  template: `
    <table class="tbl cards collaborations"><caption class="vh">{{ 'collaboration.caption' | t }}</caption>
      <thead><tr>
        <th scope="col">{{ 'collaboration.col.name' | t }}</th><th scope="col">{{ 'collaboration.col.form' | t }}</th><th scope="col">{{ 'collaboration.col.others' | t }}</th>
        <th scope="col" class="n">{{ 'collaboration.col.cost' | t }}</th><th scope="col" class="c-lo2">{{ 'collaboration.col.trend' | t: { year: firstYear() } }}</th><th scope="col">{{ 'collaboration.col.decides' | t }}</th>
        <th scope="col">{{ 'collaboration.col.representative' | t }}</th><th scope="col">{{ 'collaboration.col.notice' | t }}</th><th scope="col" class="c-lo2">{{ 'collaboration.col.goals' | t }}</th><th scope="col" class="c-lo">{{ 'collaboration.col.answered' | t }}</th>
      </tr></thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr [class.hl]="row.contradictions.length" [class.open]="row.contradictions.length">
            <th scope="row"><a class="ttl" [routerLink]="['/collaboration', row.id]">{{ row.name }}</a></th>
            <td [attr.data-l]="'collaboration.col.form' | t">@if (row.form) { {{ row.formLabel }} } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'collaboration.col.others' | t" class="tn">
              @if (!row.others) { <rg-missing /> }
              @else if (row.others.standing === 'contradicted') { <rg-severity of="notice" [label]="row.others.values.join(' eller ')" /> }
              @else if (row.others.standing === 'ambiguous') { <rg-severity of="undetermined" [label]="row.others.values.join(' eller ')" /> }
              @else { {{ row.others.values[0] }} }
            </td>
            <td [attr.data-l]="'collaboration.col.cost' | t" class="n">@if (row.cost.latest; as cost) { {{ millions(cost.amount) }} <span class="xs dim">{{ cost.year }}</span> } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'collaboration.col.trend' | t: { year: firstYear() }" class="c-lo2">@if (row.cost.series.length > 1) { <rg-sparkline [values]="row.cost.series" />@if (row.cost.changePercent !== null) { <span class="sm mut tn"> {{ signed(row.cost.changePercent) }}</span> } } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'collaboration.col.decides' | t">
              @if (row.tariffUnclear) { <rg-severity of="risk" [label]="'collaboration.cell.unclear' | t" /> } @else if (row.decidedBy.tariff) { {{ row.decidedBy.tariff | rgNb }} } @else if (row.decidedBy.budget) { {{ row.decidedBy.budget | rgNb }} } @else { <rg-missing /> }
            </td>
            <td [attr.data-l]="'collaboration.col.representative' | t">@for (one of row.representatives; track one.person; let last = $last) {{{ one.name }}@if (!last) {, }} @empty { <rg-missing /> }</td>
            <td [attr.data-l]="'collaboration.col.notice' | t" class="tn">
              @if (row.notice?.result?.state === 'known') { <b>{{ noticeDay(row) | rgDay }}</b><br><span class="xs mut">{{ 'collaboration.cell.daysLeft' | t: { count: row.notice!.daysLeft! } }}</span> }
              @else if (row.notice?.result?.state === 'none') { <span class="sm mut">{{ whyNone(row) }}</span> } @else { <rg-missing /> }
            </td>
            <td [attr.data-l]="'collaboration.col.goals' | t" class="c-lo2 goals">
              @if (row.goals.supports || row.goals.opposes) { @if (row.goals.supports) { {{ 'collaboration.cell.supports' | t: { count: row.goals.supports } }}<br> } @if (row.goals.opposes) { {{ 'collaboration.cell.opposes' | t: { count: row.goals.opposes } }} } } @else { <rg-missing /> }
            </td>
            <td [attr.data-l]="'collaboration.col.answered' | t" class="c-lo"><span class="cmp"><svg width="48" height="8" aria-hidden="true"><rect x=".5" y=".5" width="47" height="7" fill="none" class="s-line" /><rect y="0" height="8" class="f-pet" [attr.width]="(48 * answered(row)) / row.questions.length" /></svg>{{ 'collaboration.cell.answered' | t: { count: answered(row), all: row.questions.length } | rgNb }}</span></td>
          </tr>
          @for (value of row.contradictions; track value.attribute) {
            <tr class="hl"><td colspan="10"><rg-contradiction [value]="value" [collaboration]="row.id" /></td></tr>
          }
        }
      </tbody>
    </table>`,
})
export class CollaborationTable {
  readonly rows = input.required<readonly CollaborationRow[]>();
  protected readonly answered = answered;
  protected readonly firstYear = () => Math.min(...this.rows().flatMap((row) => row.cost.series.map((point) => point.year)), new Date().getFullYear());
  protected readonly millions = (amount: number) => (amount / 1_000_000).toLocaleString('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  protected readonly signed = (percent: number) => `${percent > 0 ? '+' : percent < 0 ? '−' : '±'}${Math.abs(percent)}\u00A0%`;
  protected readonly noticeDay = (row: CollaborationRow) => (row.notice?.result.state === 'known' ? row.notice.result.day : null);
  protected readonly whyNone = (row: CollaborationRow) => (row.notice?.result.state === 'none' ? row.notice.result.why : '');
}
