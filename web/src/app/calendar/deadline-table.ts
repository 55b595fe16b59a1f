import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LawSections } from '../shared/law/law-section';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { Icon } from '../shared/ui/icon';
import type { Deadline } from './calendar-answer';
import { grouped } from './deadline-group';
import { DeadlineSteps } from './deadline-steps';

/** Deadlines in order of day: when, what, whose, and where it stands. Several of one sort on one day share a line that opens. */
@Component({
  selector: 'rg-deadline-table',
  imports: [RouterLink, DayPipe, HardSpacesPipe, TextPipe, Icon, DeadlineSteps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .day{width:112px} .whose{width:230px} .state{width:172px}
    .mark{display:inline-block;width:9px;height:9px;border-radius:50%;border:2px solid var(--rg-petrol);margin-right:9px} .mark.bylaw{background:var(--rg-petrol)}
    tr.done .what{font-weight:400;color:var(--rg-ink-2)} .about{font-weight:400} .ok{color:var(--rg-ok);display:inline-flex;gap:5px;align-items:center}
    .items{padding-left:14px;border-left:2px solid var(--rg-line-strong);margin-top:4px} .items>li{padding:4px 0} summary{width:max-content;max-width:100%}
    @media screen and (max-width:760px){.day,.whose,.state{width:auto}}`,
  template: `
    <table class="tbl cards"><caption class="vh">{{ caption() }}</caption>
      <thead [class.vh]="!withHead()"><tr><th scope="col" class="day">{{ 'calendar.col.day' | t }}</th><th scope="col">{{ 'calendar.col.what' | t }}</th><th scope="col" class="whose">{{ 'calendar.col.body' | t }}</th><th scope="col" class="state">{{ 'calendar.col.state' | t }}</th></tr></thead>
      <tbody>@for (group of groups(); track group.key) {
        @let one = group.first;
        <tr [class]="one.state">
          <td class="day tn nw"><span class="mark" [class.bylaw]="one.byLaw" aria-hidden="true"></span><b>@if (withYear()) { {{ one.day }} } @else { <time [attr.datetime]="one.day">{{ one.day | rgDay: 'short' }}</time> }</b></td>
          <th scope="row" class="what">{{ one.label }}@if (group.all.length === 1) {@if (about(one); as name) {<span class="about">: <a [routerLink]="linkTo(one.subject.kind, one.subject.id)">{{ name | rgNb }}</a></span>}@if (yearOf(one); as year) {<span class="about mut nw">, {{ year }}</span>}
              <rg-deadline-steps [of]="one" [laws]="laws()" />
            } @else {
              <details><summary class="sm about">{{ 'calendar.several' | t: { count: group.all.length } }}<span class="vh"> {{ one.label }}</span></summary>
                <ul class="items about">@for (each of group.all; track each.subject.id + each.instance) { <li><a [routerLink]="linkTo(each.subject.kind, each.subject.id)">{{ each.subject.name | rgNb }}</a>@if (yearOf(each); as year) {<span class="mut">, {{ year }}</span>}@if (each.body && each.body.id !== each.subject.id && !group.body) {<span class="mut">, {{ each.body.name }}</span>}<rg-deadline-steps [of]="each" [laws]="laws()" /></li> }</ul></details>
            }</th>
          <td class="whose" [attr.data-l]="'calendar.col.body' | t">@if (group.body; as body) { <a [routerLink]="linkTo('body', body.id)">{{ body.name }}</a> } @else if (group.bodies > 1) { <span>{{ 'calendar.bodies' | t: { count: group.bodies } }}</span> }</td>
          <td class="state" [attr.data-l]="'calendar.col.state' | t">
            @switch (one.state) {
              @case ('done') { <span class="ok"><rg-icon name="check-circle" /><span>{{ 'calendar.state.done' | t }} @if (group.all.length === 1) { <span class="tn nw mut">{{ one.doneOn }}</span> }@if ((one.doneOn ?? '') > one.day) {<span class="mut">, {{ 'calendar.state.late' | t }}</span> }</span></span> }
              @case ('overdue') { <span><b>{{ 'calendar.state.overdue' | t }}</b><br class="desk"><span class="sm mut nw"> {{ 'calendar.ago' | t: { count: -one.daysLeft } }}</span></span> }
              @default { <span>@if (one.daysLeft === 0) { <b>{{ 'calendar.today' | t }}</b> } @else { {{ 'calendar.in' | t: { count: one.daysLeft } }} }</span> }
            }</td></tr>
      }</tbody></table>`,
})
export class DeadlineTable {
  readonly deadlines = input.required<readonly Deadline[]>();
  readonly laws = input<LawSections>({});
  readonly caption = input.required<string>();
  readonly withHead = input(false);
  /** Days of several years are written out. */
  readonly withYear = input(false);
  protected readonly linkTo = linkTo;
  protected readonly groups = computed(() => grouped(this.deadlines()));

  /** What it is about, where that is not the body, which stands in a column of its own. */
  protected about(one: Deadline): string | null {
    return one.subject.id === one.body?.id || one.subject.id === 'organization' ? null : one.subject.name;
  }

  /** The year it concerns, where the name of the thing does not say it. */
  protected yearOf(one: Deadline): string | null {
    return one.subject.kind === 'fiscal-year' ? null : one.instance;
  }
}
