import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';

/** Periods that go on with the calendar. */
const PERIODS = ['year', 'term', '90'] as const;

interface Address { readonly period: string | undefined; readonly hasDays: boolean }

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
  /** "Eget" stands before any day is written, and goes when the address says otherwise. */
  private readonly isOwn = linkedSignal<Address, boolean>({
    source: () => ({ period: this.period(), hasDays: !!(this.from() || this.to()) }),
    computation: (now, before) => !now.period && (now.hasDays || (!!before?.value && !before.source.hasDays)),
  });
  protected readonly shown = computed(() => this.period() ?? (this.isOwn() ? 'own' : ''));

  protected choose(period: string): void {
    this.isOwn.set(period === 'own');
    this.write(period === 'own' ? { period: null } : { period: period || null, from: null, to: null });
  }

  protected write(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { ...queryParams, page: null }, queryParamsHandling: 'merge' });
  }
}
