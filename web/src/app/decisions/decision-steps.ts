import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { May } from '../shared/session/may';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import type { DecisionOverview } from './decision-answers';

/** The four steps of following up a decision; a step that nobody has planned is dashed and can be planned here. */
@Component({
  selector: 'rg-decision-steps',
  imports: [RouterLink, May, TextPipe, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} ol{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin-top:14px} li{border:1.5px solid var(--rg-petrol);padding:10px 12px;border-radius:var(--rg-r)} li.done{background:var(--rg-petrol-c);color:var(--rg-on-petrol-c)} li.none{border-style:dashed;border-color:var(--rg-outline)} .done .mut{color:inherit} b{display:block} @media screen and (max-width:760px){ol{grid-template-columns:1fr}}`,
  template: `
    <div class="h2row"><h2>{{ 'decisions.steps.title' | t }}</h2></div>
    <ol>@for (entry of steps(); track entry.step) {
      <li [class.done]="entry.row?.['doneOn']" [class.none]="!entry.row">
        <b>{{ 'decisions.steps.' + entry.step | t }}</b>
        @if (entry.row; as row) {
          <span class="sm">{{ row['doneOn'] ? ('decisions.steps.done' | t: { day: $any(row['doneOn']) }) : row['due'] ? ('decisions.steps.due' | t: { day: $any(row['due']) }) : ('decisions.steps.noDay' | t) }}</span>
          @if (row['responsible']) { <span class="sm mut"> {{ row['responsible'] }}</span> }
          @if (row['result']) { <p class="sm">{{ row['result'] }}</p> }
          <p class="sm"><a [routerLink]="['/register/follow-ups', row.id]">{{ 'decisions.steps.open' | t }}</a></p>
        } @else {
          <rg-missing state="unknown" />
          <p *rgMay="'record'; area: 'decisions'" class="sm"><a routerLink="/register/follow-ups/new" [queryParams]="{ decision: decision(), step: entry.step }">{{ 'decisions.steps.plan' | t }}</a></p>
        }
      </li>
    }</ol>`,
})
export class DecisionSteps {
  readonly steps = input.required<DecisionOverview['steps']>();
  readonly decision = input.required<string>();
}
