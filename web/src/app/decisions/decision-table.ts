import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SekPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import { Severity } from '../shared/ui/severity';
import type { DecisionListRow } from './decision-answers';

/** One row a decision. In a narrower window the body is told by the number alone (KS, SBN); the whole of it as label and value on a phone. */
@Component({
  selector: 'rg-decision-table',
  imports: [RouterLink, SekPipe, TextPipe, Missing, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} .none{color:var(--rg-ink-3)} @media screen and (min-width:1400px){tbody th{min-width:240px}} @media screen and (min-width:761px) and (max-width:1399px){.body{display:none}} @media screen and (max-width:760px){.tbl.cards tbody td.blank{display:none}}`,
  template: `
    <div class="table-place"><table class="tbl cards dense"><caption class="vh">{{ 'decisions.caption' | t }}</caption>
      <thead><tr>
        <th scope="col">{{ 'decisions.col.title' | t }}</th><th scope="col">{{ 'decisions.col.number' | t }}</th><th scope="col" class="body">{{ 'decisions.col.body' | t }}</th><th scope="col">{{ 'decisions.col.maker' | t }}</th>
        <th scope="col">{{ 'decisions.col.day' | t }}</th><th scope="col" class="n">{{ 'decisions.col.amount' | t }}</th><th scope="col" class="c-lo">{{ 'decisions.col.basis' | t }}</th><th scope="col">{{ 'decisions.col.flags' | t }}</th>
      </tr></thead>
      <tbody>@for (row of rows(); track row.id) {
        <tr>
          <th scope="row"><a class="ttl" [routerLink]="['/decisions', row.id]">{{ row.title }}</a></th>
          <td class="nw tn" [attr.data-l]="'decisions.col.number' | t">{{ row.number }}</td>
          <td class="body" [attr.data-l]="'decisions.col.body' | t">@if (row.body) { {{ row.body.name }} } @else { <rg-missing /> }</td>
          <td [attr.data-l]="'decisions.col.maker' | t">@if (row.maker) { {{ row.maker }} } @else { <rg-missing /> }</td>
          <td class="nw tn" [attr.data-l]="'decisions.col.day' | t">{{ row.day }}</td>
          <td class="n nw" [class.blank]="row.amount === null" [attr.data-l]="'decisions.col.amount' | t">@if (row.amount !== null) { {{ row.amount | rgSek: 'short' }} } @else { <span class="none">–</span> }</td>
          <td class="c-lo" [attr.data-l]="'decisions.col.basis' | t">@if (row.basisLabel) { {{ row.basisLabel }} } @else { <rg-missing /> }</td>
          <td class="nw" [class.blank]="!row.flags.flags && !row.flags.undetermined" [attr.data-l]="'decisions.col.flags' | t">
            @if (row.flags.flags) { <rg-severity [of]="row.flags.severest ?? 'notice'" />@if (row.flags.flags > 1) { <span class="sm mut"> {{ 'decisions.more' | t: { count: row.flags.flags - 1 } }}</span> } }
            @else if (row.flags.undetermined) { <rg-severity of="undetermined" /> } @else { <span class="none">{{ 'decisions.noFlags' | t }}</span> }
          </td>
        </tr>
      }</tbody>
    </table></div>`,
})
export class DecisionTable {
  readonly rows = input.required<readonly DecisionListRow[]>();
}
