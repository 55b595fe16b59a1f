import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Finding } from '../shared/flags/finding';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';

/** What people have said about the flag, newest first, down to the day when the rule raised it. */
@Component({
  selector: 'rg-flag-history',
  imports: [RouterLink, DayPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="log">
      @for (review of finding().reviews; track review.at) {
        <li><time [attr.datetime]="review.at">{{ review.at | rgDay: 'moment' }}</time><span><b class="b">{{ review.statusLabel }}</b>@if (review.reason) {: {{ review.reason }}}@if (review.assignee; as assignee) {<br>{{ 'flags.history.assignee' | t: { assignee } }}}@if (review.answerBy; as day) {<br>{{ 'flags.history.answerBy' | t: { day } }}}<br><span class="dim">{{ review.by }}</span></span></li>
      }
      <li><time [attr.datetime]="finding().openedOn">{{ finding().openedOn }}</time><span>{{ 'flags.history.opened' | t }} <a class="nw" [routerLink]="['/rulebook', finding().rule]">{{ finding().rule }}</a> {{ 'flags.history.version' | t: { version: finding().ruleVersion } }}<br><span class="dim">{{ 'flags.history.automatic' | t }}</span></span></li>
    </ol>`,
})
export class FlagHistory {
  readonly finding = input.required<Finding>();
}
