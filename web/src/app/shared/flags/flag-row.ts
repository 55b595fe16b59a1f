import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../text/format';
import { TextPipe } from '../text/text-pipe';
import { Severity, severityOf } from '../ui/severity';
import type { Finding } from './finding';

/** A flag as one row: severity, its sentence, where, number. Use as `<li rg-flag-row>`. */
@Component({
  selector: 'li[rg-flag-row]',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'fl' },
  template: `
    <rg-severity [of]="severity()" />
    <div><a class="ttl" [routerLink]="['/flags', finding().id]">{{ finding().title | rgNb }}</a><div class="sm mut">{{ where() }}@if (finding().assignee; as assignee) { · {{ 'flag.assignee' | t: { assignee } }}}@if (finding().answerBy; as day) { · {{ 'flag.answerBy' | t: { day } }}}</div></div>
    <span class="sm dim n tn">{{ finding().number }}</span>`,
})
export class FlagRow {
  readonly finding = input.required<Finding>();
  protected readonly severity = computed(() => severityOf(this.finding()));
  protected readonly where = computed(() => [this.finding().subject?.name, this.finding().body?.name].filter((name, index, all) => name && all.indexOf(name) === index).join(' · '));
}
