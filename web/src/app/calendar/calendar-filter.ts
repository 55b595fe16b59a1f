import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import type { CalendarChoices } from './calendar-answer';

/** Body, family and kind, written into the address as they are chosen. */
@Component({
  selector: 'rg-calendar-filter',
  imports: [RouterLink, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.filter .fld:not(.grow){max-width:300px;flex:1 1 200px} .btn{align-self:end} @media screen and (max-width:760px){.filter.closed{display:none} .filter .fld:not(.grow){max-width:none;flex-basis:100%}}`,
  template: `
    <button type="button" class="btn phone gap-above" [attr.aria-expanded]="isOpen()" aria-controls="calendar-filter" (click)="isOpen.set(!isOpen())"><rg-icon name="funnel" />{{ 'calendar.filter.label' | t }}@if (set()) { ({{ set() }}) }</button>
    <form class="filter" id="calendar-filter" role="search" [class.closed]="!isOpen()" [attr.aria-label]="'calendar.filter.label' | t" (submit)="$event.preventDefault()">
      <div class="fld"><label for="filter-body">{{ 'calendar.filter.body' | t }}</label>
        <select class="inp" id="filter-body" (change)="choose('body', $any($event.target).value)"><option value="" [selected]="!body()">{{ 'calendar.filter.all' | t }}</option>@for (one of choices().bodies; track one.value) { <option [value]="one.value" [selected]="one.value === body()">{{ one.label }}</option> }</select></div>
      <div class="fld"><label for="filter-family">{{ 'calendar.filter.family' | t }}</label>
        <select class="inp" id="filter-family" (change)="choose('family', $any($event.target).value)"><option value="" [selected]="!family()">{{ 'calendar.filter.all' | t }}</option>@for (one of choices().families; track one.value) { <option [value]="one.value" [selected]="one.value === family()">{{ one.label }}</option> }</select></div>
      <div class="fld"><label for="filter-kind">{{ 'calendar.filter.kind' | t }}</label>
        <select class="inp" id="filter-kind" (change)="choose('kind', $any($event.target).value)"><option value="" [selected]="!kind()">{{ 'calendar.filter.all' | t }}</option>
          @for (group of kinds(); track group.label) { <optgroup [label]="group.label">@for (one of group.kinds; track one.value) { <option [value]="one.value" [selected]="one.value === kind()">{{ one.label }}</option> }</optgroup> }</select></div>
      @if (body() || family() || kind()) { <a class="btn txt" [routerLink]="[]" [queryParams]="{ body: null, family: null, kind: null }" queryParamsHandling="merge"><rg-icon name="x" />{{ 'calendar.filter.clear' | t }}</a> }
    </form>`,
})
export class CalendarFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly choices = input.required<CalendarChoices>();
  readonly body = input<string>();
  readonly family = input<string>();
  readonly kind = input<string>();
  /** On a phone the filters are behind a button. */
  protected readonly isOpen = signal(false);
  protected readonly set = computed(() => [this.body(), this.family(), this.kind()].filter(Boolean).length);
  protected readonly kinds = computed(() => this.choices().families.filter(({ value }) => !this.family() || value === this.family())
    .map(({ value, label }) => ({ label, kinds: this.choices().kinds.filter((kind) => kind.family === value) })));

  /** Another family makes a kind outside it meaningless. */
  protected choose(name: 'body' | 'family' | 'kind', value: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { [name]: value || null, ...(name === 'family' ? { kind: null } : {}) }, queryParamsHandling: 'merge' });
  }
}
