import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LawRefs } from '../shared/law/law-refs';
import type { LawSections } from '../shared/law/law-section';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import type { DecisionDeadline } from './decision-answers';

/** Reporting, the last day to appeal, and legal force: the day with its calculation, or what is missing. */
@Component({
  selector: 'rg-decision-deadlines',
  imports: [RouterLink, LawRefs, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `li{padding:10px 0 9px;border-bottom:1px solid var(--rg-line)} .day{font:600 20px/26px var(--rg-serif);font-variant-numeric:lining-nums}`,
  template: `
    <div class="h2row"><h2 class="side-h">{{ 'decisions.deadlines.title' | t }}</h2></div>
    <ul>@for (deadline of deadlines(); track deadline.key) {
      <li>
        <div class="sm mut">{{ deadline.label }} <rg-law-refs [ids]="deadline.law" [laws]="laws()" /></div>
        @if (deadline.isDone) { <rg-severity of="ok" [label]="'decisions.deadlines.done' | t" /> }
        @else if (deadline.result.state === 'known') { <div class="day">{{ deadline.result.day }}</div> }
        @else if (deadline.result.state === 'none') { <p class="sm">{{ deadline.result.why }}</p> }
        @else {
          <rg-severity of="undetermined" /><p class="sm">{{ deadline.result.why | rgNb }} <a [routerLink]="linkTo(deadline)">{{ 'decisions.deadlines.fill' | t }}</a></p>
        }
        @if (deadline.result.state !== 'none' && deadline.result.steps.length && !deadline.isDone) {
          <details><summary class="sm">{{ 'decisions.deadlines.steps' | t }}</summary><ol class="sm">@for (step of deadline.result.steps; track $index) { <li>{{ step.text }} <span class="tn nw">{{ step.day }}</span></li> }</ol></details>
        }
      </li>
    }</ul>`,
})
export class DecisionDeadlines {
  readonly deadlines = input.required<readonly DecisionDeadline[]>();
  readonly laws = input<LawSections>({});

  protected linkTo(deadline: DecisionDeadline): readonly string[] {
    const missing = deadline.result.state === 'unknown' ? deadline.result.missing : null;
    return missing ? ['/register', missing.kind, ...(missing.id ? [missing.id] : ['new'])] : [];
  }
}
