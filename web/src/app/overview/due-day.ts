import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { dayShort } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';

const A_DAY = 86_400_000;
const A_YEAR = 365;

/** The day something is due, and how far away it is: "27 nov, om 4 dagar"; "ingen frist" without one. */
@Component({
  selector: 'rg-due-day',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (day(); as due) {<b><time [attr.datetime]="due">{{ short() }}</time></b><small>{{ left() }}</small>} @else {<small>{{ 'overview.due.none' | t }}</small>}`,
})
export class DueDay {
  private readonly texts = inject(Texts);
  readonly day = input.required<string | null>();
  readonly asOf = input.required<string>();
  protected readonly short = computed(() => {
    const due = this.day() ?? '';
    return due.slice(0, 4) === this.asOf().slice(0, 4) || this.days() > 0 ? dayShort(due) : due;
  });
  protected readonly days = computed(() => Math.round((Date.parse(this.day() ?? '') - Date.parse(this.asOf())) / A_DAY));
  protected readonly left = computed(() => {
    const days = this.days();
    if (days === 0) return this.texts.text('overview.due.today');
    if (days <= -A_YEAR) return this.texts.text('overview.due.yearsAgo', { count: Math.floor(-days / A_YEAR) });
    return this.texts.text(days > 0 ? 'overview.due.in' : 'overview.due.ago', { count: Math.abs(days) });
  });
}
