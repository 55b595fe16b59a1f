import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { May } from '../shared/session/may';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { AsOf } from '../shared/time/as-of';
import { Icon } from '../shared/ui/icon';
import { Missing } from '../shared/ui/missing';
import type { BodyAnswer } from './organization-answers';

/** Who sat in the body on the day, group by group; lay auditors stand apart. The day can be changed on the spot. */
@Component({
  selector: 'rg-member-tables',
  imports: [RouterLink, May, DayPipe, TextPipe, Icon, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block}
    .other{display:flex;align-items:center;gap:8px;font:var(--mat-sys-body-small)}
    .other{margin-block:-6px} .other .inp{width:150px;min-height:34px;height:34px;padding-block:0}
    h3{padding:20px 0 2px}
    col.name{width:30%} col.what{width:28%} col.party{width:18%}
    @media screen and (max-width:760px){.other{margin-block:4px;flex-wrap:wrap} .other .inp{width:170px;height:44px}}`,
  template: `
    <div class="h2row"><h2>{{ title() | t: { day: (answer().asOf | rgDay: 'words') } }}</h2>
      <form class="end other" (submit)="show($event, day.value)"><label for="members-day">{{ 'organization.members.other' | t }}</label><input #day id="members-day" class="inp" type="date" required min="1900-01-01" max="2999-12-31" [value]="answer().asOf"><button type="submit" class="btn sml">{{ 'organization.members.show' | t }}</button></form></div>
    @for (group of answer().members; track group.group) {
      @if (answer().members.length > 1 || group.group !== 'members') { <h3>{{ group.label }}</h3> }
      <table class="tbl cards members"><caption class="vh">{{ group.label }}</caption><colgroup><col class="name"><col class="what"><col class="party"><col><col></colgroup>
        <thead><tr><th scope="col">{{ 'organization.members.name' | t }}</th><th scope="col">{{ 'organization.members.function' | t }}</th><th scope="col">{{ 'organization.members.party' | t }}</th><th scope="col" class="n">{{ 'organization.members.since' | t }}</th><th scope="col" class="n">{{ 'organization.members.until' | t }}</th></tr></thead>
        <tbody>@for (member of group.members; track member.assignment) {
          <tr><th scope="row"><a class="ttl" [routerLink]="['/organization/persons', member.person]">{{ member.name }}</a></th>
            <td [attr.data-l]="'organization.members.function' | t">@if (member.functions.includes('chair')) { <b>{{ member.functionsLabel }}</b> } @else { {{ member.functionsLabel }} }</td>
            <td [attr.data-l]="'organization.members.party' | t">@if (member.party) { {{ member.party }} } @else { <span class="mut">–</span> }</td>
            <td [attr.data-l]="'organization.members.since' | t" class="n nw">@if (member.since) { {{ member.since }} } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'organization.members.until' | t" class="n nw">{{ member.lastDay ?? ('organization.members.open' | t) }}</td></tr>
        }</tbody></table>
    } @empty {
      <p class="note gap-above-2" [class.unk]="answer().answer.status === 'unknown'"><rg-icon [name]="answer().answer.status === 'unknown' ? 'question' : 'info'" /><span>{{ ('organization.members.state.' + answer().answer.status) | t }} @if (answer().answer.status === 'unknown') { <a *rgMay="'import'; area: 'organization'" routerLink="/administration/import">{{ 'organization.import' | t }}</a> }</span></p>
    }
    @if (answer().answer.sourceReadOn; as read) { <p class="xs dim gap-above">{{ 'organization.members.read' | t: { day: read } }}</p> }`,
})
export class MemberTables {
  private readonly asOf = inject(AsOf);
  readonly answer = input.required<BodyAnswer>();
  protected readonly title = computed(() => {
    const [day, today] = [this.answer().asOf, this.asOf.today()];
    return `organization.members.${day === today ? 'title' : day < today ? 'titleThen' : 'titleComing'}`;
  });

  protected show(event: Event, day: string): void {
    event.preventDefault();
    if (day) this.asOf.show(day);
  }
}
