import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { Change } from './overview-answer';

/** Senast ändrat: what people have written in the registers, newest first. What was read in all at once is left out. */
@Component({
  selector: 'rg-latest-changes',
  imports: [RouterLink, DayPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} .chg{grid-template-columns:140px 1fr 230px 150px}`,
  template: `
    <section aria-labelledby="changes">
      <div class="h2row"><h2 id="changes">{{ 'overview.changes.title' | t }}</h2></div>
      @if (changes().length) {
        <ul class="chg">
          @for (change of changes(); track $index) {
            <li><time class="mut" [attr.datetime]="change.at">{{ change.at | rgDay: 'moment' }}</time>
              <span><a [routerLink]="['/register', change.path, change.id]">{{ change.name }}</a> {{ 'overview.changes.' + change.action | t }}</span>
              <span class="mut">{{ change.registerName }}</span><span class="mut">{{ change.actor }}</span></li>
          }
        </ul>
      } @else { <p class="sm mut gap-above">{{ 'overview.changes.none' | t }}</p> }
    </section>`,
})
export class LatestChanges {
  readonly changes = input.required<readonly Change[]>();
}
