import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { LawRefs } from '../shared/law/law-refs';
import type { LawSections } from '../shared/law/law-section';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { Empty } from '../shared/ui/empty';
import { Wait } from '../shared/ui/wait';
import type { Deadline } from './overview-answer';

/** Every coming deadline, with how its day was counted. */
@Component({
  selector: 'rg-deadlines-page',
  imports: [RouterLink, LawRefs, TextPipe, Empty, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="crumb"><a routerLink="/overview">{{ 'overview.title' | t }}</a> / {{ 'overview.deadlines.all' | t }}</p>
    <div class="title"><h1>{{ 'overview.deadlines.all' | t }}</h1></div>
    <p class="lead">{{ 'overview.deadlines.lead' | t }}</p>
    <rg-wait [of]="deadlines" [what]="'overview.deadlines.what' | t" [rows]="9" />
    @if (deadlines.hasValue()) {
      @if (deadlines.value().items.length) {
        <table class="tbl cards gap-above-2"><caption class="vh">{{ 'overview.deadlines.all' | t }}</caption>
          <thead><tr><th scope="col">{{ 'overview.deadlines.day' | t }}</th><th scope="col">{{ 'overview.deadlines.label' | t }}</th><th scope="col">{{ 'overview.deadlines.subject' | t }}</th><th scope="col">{{ 'overview.deadlines.basis' | t }}</th><th scope="col">{{ 'overview.deadlines.counted' | t }}</th></tr></thead>
          <tbody>@for (one of deadlines.value().items; track $index) {
            <tr><td class="tn nw" [attr.data-l]="'overview.deadlines.day' | t"><b>{{ one.day }}</b></td>
              <th scope="row">{{ one.label }}</th>
              <td [attr.data-l]="'overview.deadlines.subject' | t"><a [routerLink]="linkTo(one.subject.kind, one.subject.id)">{{ one.subject.name }}</a></td>
              <td [attr.data-l]="'overview.deadlines.basis' | t">@if (one.basis.length) { <rg-law-refs [ids]="one.basis" [laws]="deadlines.value().laws" /> } @else { {{ 'overview.deadlines.agreed' | t }} }</td>
              <td class="sm" [attr.data-l]="'overview.deadlines.counted' | t">@for (step of one.steps; track $index; let last = $last) {{{ step.text }}@if (step.day) {&ngsp;<span class="tn nw">{{ step.day }}</span>}@if (!last) { → }}</td></tr>
          }</tbody></table>
      } @else { <rg-empty [title]="'overview.deadlines.none' | t" [purpose]="'overview.deadlines.lead' | t" /> }
    }`,
})
export class DeadlinesPage {
  private readonly api = inject(Api);
  protected readonly linkTo = linkTo;
  protected readonly deadlines = httpResource<{ readonly items: readonly Deadline[]; readonly laws: LawSections }>(() => this.api.read('/deadlines'));
}
