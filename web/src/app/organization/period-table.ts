import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { lastDayOf } from '@ragang/domain';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';

/** Something a person has or has had for a time; half-open period. */
export interface PeriodRow {
  readonly id: string;
  readonly name: string;
  readonly link: readonly string[];
  readonly as: string;
  readonly from: string | null;
  readonly until: string | null;
}
export type Standing = 'now' | 'coming' | 'ended';
const ORDER: readonly Standing[] = ['now', 'coming', 'ended'];

export function standingOn({ from, until }: PeriodRow, day: string): Standing {
  if (from !== null && day < from) return 'coming';
  return until !== null && until <= day ? 'ended' : 'now';
}

/** Periods of a person: what holds on the day first, then what is to come, then what has ended. The standing is said in words. */
@Component({
  selector: 'rg-period-table',
  imports: [RouterLink, TextPipe, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} table{table-layout:fixed} .c-name{width:36%} .c-as{width:26%} tr.ended>*{color:var(--rg-ink-2)} tr.ended .ttl{font-weight:400}`,
  template: `
    <div class="h2row"><h2>{{ title() }}</h2></div>
    @if (sorted().length) {
      <table class="tbl cards"><caption class="vh">{{ title() }}</caption>
        <thead><tr><th scope="col" class="c-name">{{ what() }}</th><th scope="col" class="c-as">{{ how() }}</th><th scope="col">{{ 'organization.period.standing' | t }}</th><th scope="col" class="n">{{ 'organization.members.since' | t }}</th><th scope="col" class="n">{{ 'organization.members.until' | t }}</th></tr></thead>
        <tbody>@for (row of sorted(); track row.id) {
          <tr [class.ended]="row.standing === 'ended'"><th scope="row"><a class="ttl" [routerLink]="row.link">{{ row.name }}</a></th>
            <td [attr.data-l]="how()">@if (row.as) { {{ row.as }} } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'organization.period.standing' | t">{{ 'organization.period.' + row.standing | t }}</td>
            <td [attr.data-l]="'organization.members.since' | t" class="n nw">@if (row.from) { {{ row.from }} } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'organization.members.until' | t" class="n nw">{{ row.lastDay ?? ('organization.members.open' | t) }}</td></tr>
        }</tbody></table>
    } @else { <p class="sm mut gap-above">{{ none() }}</p> }`,
})
export class PeriodTable {
  readonly title = input.required<string>();
  readonly what = input.required<string>();
  readonly how = input.required<string>();
  readonly none = input.required<string>();
  readonly rows = input.required<readonly PeriodRow[]>();
  readonly day = input.required<string>();
  protected readonly sorted = computed(() => this.rows().map((row) => ({ ...row, standing: standingOn(row, this.day()), lastDay: lastDayOf({ validFrom: row.from, validUntil: row.until }) }))
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || (b.from ?? '').localeCompare(a.from ?? '') || a.name.localeCompare(b.name, 'sv')));
}
