import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import type { BoundaryWay, Days } from './boundary-answer';

/** The directions in words and numbers, each with its flags and its decisions. */
@Component({
  selector: 'rg-crossing-table',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="tbl cards"><caption class="vh">{{ caption() }}</caption>
      <thead><tr><th scope="col">{{ 'boundary.col.direction' | t }}</th><th scope="col" class="n desk">{{ 'flags.severity.unlawful' | t }}</th><th scope="col" class="n desk">{{ 'flags.severity.risk' | t }}</th><th scope="col" class="n desk">{{ 'flags.severity.notice' | t }}</th><th scope="col" class="n">{{ 'boundary.col.flags' | t }}</th><th scope="col" class="n">{{ 'boundary.col.decisions' | t }}</th></tr></thead>
      <tbody>@for (way of ways(); track way.direction) {
        <tr><th scope="row">{{ way.label }}</th>
          <td class="n desk">{{ way.unlawful }}</td><td class="n desk">{{ way.risk }}</td><td class="n desk">{{ way.notice }}</td>
          <td class="n" [attr.data-l]="'boundary.col.flags' | t">@if (way.flags) { <a routerLink="/flags" [queryParams]="{ direction: way.direction, outcome: 'flag', from: days().from, to: days().to }"><span class="vh">{{ way.label }}: </span>{{ 'boundary.flags' | t: { count: way.flags } }}</a> } @else { 0 }</td>
          <td class="n" [attr.data-l]="'boundary.col.decisions' | t">@if (way.decisions) { <a routerLink="/decisions" [queryParams]="{ direction: way.direction, from: days().from, to: days().to }"><span class="vh">{{ way.label }}: </span>{{ 'boundary.decisions' | t: { count: way.decisions } }}</a> } @else { 0 }</td></tr>
      }</tbody></table>`,
})
export class CrossingTable {
  readonly ways = input.required<readonly BoundaryWay[]>();
  readonly caption = input.required<string>();
  readonly days = input<Days>({});
}
