import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsOf } from '../shared/time/as-of';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';

/** Says both times whenever the day shown is not today: when it held, and when it was known. */
@Component({
  selector: 'rg-date-banner',
  imports: [RouterLink, DayPipe, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (!asOf.isToday()) {
      <div class="datebar" role="status"><rg-icon name="clock-counter-clockwise" />
        <span><b>{{ 'shell.asOf.seeing' | t: { day: (asOf.day() | rgDay: 'words') } }}</b>, @if (asOf.knownAt(); as knownAt) {{{ 'shell.asOf.knownThen' | t: { day: (knownAt | rgDay: 'words') } }}} @else {{{ 'shell.asOf.knownNow' | t }}}</span>
        <span class="datebar-links">
          @if (asOf.knownAt()) { <button type="button" class="link" (click)="asOf.showAsKnownNow()">{{ 'shell.asOf.showNow' | t }}</button> } @else { <button type="button" class="link" (click)="asOf.showAsKnownThen()">{{ 'shell.asOf.showThen' | t }}</button> }
          <a routerLink="/structure/diff" [queryParams]="compared()">{{ 'shell.asOf.compare' | t }}</a>
          <button type="button" class="link" (click)="asOf.backToToday()">{{ 'shell.asOf.back' | t }}</button>
        </span>
      </div>
    }`,
})
export class DateBanner {
  protected readonly asOf = inject(AsOf);
  /** The day shown beside today: as it was known then, beside what is known now. The comparison itself is shown as of today. */
  protected readonly compared = computed(() => {
    const [day, today, known] = [this.asOf.day(), this.asOf.today(), this.asOf.knownAt()];
    return { asOf: null, knownAt: null, ...(day <= today ? { from: day, to: today, fromKnownAt: known } : { from: today, to: day, toKnownAt: known }) };
  });
}
