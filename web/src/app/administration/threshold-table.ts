import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { deadlineLabels, thresholdUsers } from '@ragang/domain';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import { readable, type ThresholdLine } from './threshold-line';

/** The thresholds of one group: what each means and who asks for it, what is in force since when and by which decision, and what it was before. */
@Component({
  selector: 'rg-threshold-table',
  imports: [RouterLink, May, HardSpacesPipe, TextPipe, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .about{font-weight:400;display:block;margin-top:2px} .users{font-weight:400;display:block;margin-top:3px} .of{display:inline-block;margin-right:10px;line-height:24px} .step{display:block;width:max-content;max-width:100%;line-height:24px}
    .since{width:250px;padding-left:24px!important} .do{width:132px} .value{width:116px} .own{font-weight:600} .which li{padding:3px 0} details{margin-top:4px}
    @media screen and (max-width:760px){.since,.do,.value{width:auto} .since{padding-left:0!important}}`,
  template: `
    <table class="tbl cards"><caption class="vh">{{ caption() }}</caption>
      <thead><tr><th scope="col">{{ 'administration.thresholds.threshold' | t }}</th><th scope="col" class="n value">{{ 'administration.thresholds.inForce' | t }}</th><th scope="col" class="n value">{{ 'administration.thresholds.default' | t }}</th><th scope="col" class="since">{{ 'administration.thresholds.since' | t }}</th><th scope="col" class="do"><span class="vh">{{ 'administration.thresholds.change' | t }}</span></th></tr></thead>
      <tbody>@for (line of lines(); track line.key) {
        <tr><th scope="row">{{ line.label }}<span class="sm mut about">{{ 'administration.thresholds.about.' + line.key | t | rgNb }}</span>
            <span class="xs users">@for (rule of usersOf(line).rules; track rule) { <a class="of" [routerLink]="['/rulebook', rule]">{{ rule }}</a> }@for (key of usersOf(line).deadlines; track key) { <a class="of" routerLink="/calendar" [queryParams]="{ kind: key }">{{ deadlineLabels[key] }}</a> }@if (usersOf(line).elsewhere; as place) { <span class="of mut">{{ place }}</span> }</span></th>
          <td class="n value" [attr.data-l]="'administration.thresholds.inForce' | t">@if (line.value !== null) { <span class="nw" [class.own]="line.isOwn">{{ readable(line.value) }}</span> } @else { <span class="mut">{{ 'administration.thresholds.unset' | t }}</span> }</td>
          <td class="n nw value" [attr.data-l]="'administration.thresholds.default' | t">@if (line.fallback !== null) { {{ readable(line.fallback) }} } @else { <rg-missing state="absent" /> }</td>
          <td class="since" [attr.data-l]="'administration.thresholds.since' | t"><span>
            @if (line.isOwn && line.row; as row) { <span class="tn">{{ row.validFrom ?? ('administration.thresholds.sinceUnknown' | t) }}</span>@if (row.decidedIn) {<br><span class="sm mut">{{ row.decidedIn }}</span>} @else {<br><rg-missing state="unknown" /> <span class="sm mut">{{ 'administration.thresholds.noDecision' | t }}</span>} } @else { <span class="mut">{{ 'administration.thresholds.usesDefault' | t }}</span> }
            @if (line.history.length > (line.isOwn ? 1 : 0)) {
              <details><summary class="sm">{{ 'administration.thresholds.before' | t }}<span class="vh"> {{ line.label }}</span></summary>
                <ol class="sm which">@for (row of line.history; track row.validFrom) { <li><b class="tn">{{ readable(row.value) }}</b> <span class="tn nw">{{ row.validFrom ?? '…' }} – {{ row.validUntil ?? '' }}</span>@if (row.decidedIn) {<br><span class="mut">{{ row.decidedIn }}</span>}</li> }</ol></details>
            }</span></td>
          <td class="do">
            @if (line.row; as row) { <a class="sm step" *rgMay="'record'; area: 'settings'" [routerLink]="['/register/thresholds', row.id, 'edit']" [queryParams]="{ mode: 'change' }">{{ 'administration.thresholds.changeFrom' | t }}<span class="vh"> {{ line.label }}</span></a><a class="sm step" [routerLink]="['/register/thresholds', row.id]">{{ 'administration.thresholds.who' | t }}<span class="vh"> {{ line.label }}</span></a> }
            @else { <a class="sm" *rgMay="'record'; area: 'settings'" routerLink="/register/thresholds/new" [queryParams]="{ key: line.key }">{{ 'administration.thresholds.set' | t }}<span class="vh"> {{ line.label }}</span></a> }</td></tr>
      }</tbody></table>`,
})
export class ThresholdTable {
  readonly lines = input.required<readonly ThresholdLine[]>();
  readonly caption = input.required<string>();
  protected readonly deadlineLabels = deadlineLabels;
  protected readonly readable = readable;
  protected readonly usersOf = (line: ThresholdLine) => thresholdUsers[line.key];
}
