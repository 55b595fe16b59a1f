import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { AsOf } from '../shared/time/as-of';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';

/** Says both times whenever the day shown is not today: when it held, and when it was known. */
@Component({
  selector: 'rg-date-banner',
  imports: [DayPipe, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    @if (!asOf.isToday()) {
      <div class="datebar" role="status"><rg-icon name="clock-counter-clockwise" />
        <span><b>{{ 'shell.asOf.seeing' | t: { day: (asOf.day() | rgDay: 'words') } }}</b>, @if (asOf.knownAt(); as knownAt) {{{ 'shell.asOf.knownThen' | t: { day: (knownAt | rgDay: 'words') } }}} @else {{{ 'shell.asOf.knownNow' | t }}}</span>
        <span class="datebar-links">
          @if (asOf.knownAt()) { <button type="button" class="link" (click)="asOf.showAsKnownNow()">{{ 'shell.asOf.showNow' | t }}</button> } @else { <button type="button" class="link" (click)="asOf.showAsKnownThen()">{{ 'shell.asOf.showThen' | t }}</button> }
          <button type="button" class="link" (click)="asOf.backToToday()">{{ 'shell.asOf.back' | t }}</button>
        </span>
      </div>
    }`,
})
export class DateBanner {
  protected readonly asOf = inject(AsOf);
}
