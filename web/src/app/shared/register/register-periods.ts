import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { lastDayOf } from '@ragang/domain';
import { TextPipe } from '../text/text-pipe';
import { AsOf } from '../time/as-of';
import type { RegisterRow } from './register-answers';

/** The periods of a thing as a timeline; each leads to the page as it was then. */
@Component({
  selector: 'rg-register-periods',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="tl periods">
      @for (period of shown(); track period.versionId) {
        <li><span class="tn">{{ period.validFrom ?? 'okänt' }}</span><span class="p" [class.now]="period.versionId === current()"></span>
          <span>@if (period.versionId === current()) { <b>{{ 'register.shownPeriod' | t }}</b> } @else { <a [routerLink]="[]" [queryParams]="{ asOf: dayIn(period) }" queryParamsHandling="merge">{{ 'register.showPeriod' | t }}</a> }<br><span class="sm mut tn">{{ last(period) ? 't.o.m. ' + last(period) : 'tills vidare' }}</span></span></li>
      }
    </ol>`,
})
export class RegisterPeriods {
  private readonly asOf = inject(AsOf);
  readonly periods = input.required<readonly RegisterRow[]>();
  readonly current = input.required<string>();
  protected readonly shown = computed(() => [...this.periods()].sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? '')));

  protected last(period: RegisterRow): string | null {
    return lastDayOf({ validFrom: period.validFrom ?? null, validUntil: period.validUntil ?? null });
  }

  /** A day inside the period: today when it holds, else its first day. */
  protected dayIn(period: RegisterRow): string | null {
    const today = this.asOf.today();
    const holdsToday = (period.validFrom ?? '') <= today && (!period.validUntil || today < period.validUntil);
    return holdsToday ? null : (period.validFrom ?? this.last(period));
  }
}
