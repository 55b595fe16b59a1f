import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';

/** Periods that go on with the calendar. */
const PERIODS = ['year', 'term', '90'] as const;

/** Period: a running one, or first and last day, written into the address. Use inside a filter. */
@Component({
  selector: 'rg-period-choice',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    <div class="fld"><label for="filter-period">{{ 'flags.period.label' | t }}</label>
      <select class="inp" id="filter-period" (change)="choose($any($event.target).value)">
        <option value="" [selected]="shown() === ''">{{ 'flags.period.any' | t }}</option>
        @for (one of periods; track one) { <option [value]="one" [selected]="shown() === one">{{ 'flags.period.' + one | t }}</option> }
        <option value="own" [selected]="shown() === 'own'">{{ 'flags.period.own' | t }}</option>
      </select></div>
    @if (shown() === 'own') {
      <div class="fld"><label for="filter-from">{{ 'flags.period.from' | t }}</label><input class="inp" type="date" id="filter-from" [value]="from() ?? ''" (change)="write({ from: $any($event.target).value || null })"></div>
      <div class="fld"><label for="filter-to">{{ 'flags.period.to' | t }}</label><input class="inp" type="date" id="filter-to" [value]="to() ?? ''" (change)="write({ to: $any($event.target).value || null })"></div>
    }`,
})
export class PeriodChoice {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly period = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly periods = PERIODS;
  private readonly inAddress = computed(() => this.period() ?? (this.from() || this.to() ? 'own' : ''));
  /** "Eget" stands before any day is written. */
  protected readonly shown = linkedSignal(() => this.inAddress());

  protected choose(period: string): void {
    this.shown.set(period);
    if (period !== 'own') this.write({ period: period || null, from: null, to: null });
    else this.write({ period: null });
  }

  protected write(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { ...queryParams, page: null }, queryParamsHandling: 'merge' });
  }
}
