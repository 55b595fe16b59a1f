import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import type { DecisionList } from './decision-answers';

type Values = Readonly<Record<'q' | 'body' | 'basis' | 'matterType' | 'from' | 'to', string | undefined>>;
const NAMES = ['q', 'body', 'basis', 'matterType', 'from', 'to'] as const;

/** Text, body, basis, matter type and period, written into the address. */
@Component({
  selector: 'rg-decision-filter',
  imports: [TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `@media screen and (min-width:761px){.filter .fld:not(.grow){max-width:158px}}`,
  template: `
    <form class="filter" role="search" (submit)="search($event)" (change)="changed($event)">
      <div class="fld grow"><label for="filter-q">{{ 'decisions.filter.q' | t }}</label><input id="filter-q" name="q" type="search" class="inp" maxlength="200" [value]="values().q ?? ''"></div>
      <button class="btn" type="submit"><rg-icon name="magnifying-glass" />{{ 'decisions.filter.search' | t }}</button>
      @for (select of selects; track select) {
        <div class="fld"><label [attr.for]="'filter-' + select">{{ 'decisions.filter.' + select | t }}</label>
          <select class="inp" [id]="'filter-' + select" [name]="select"><option value="">{{ 'decisions.filter.any' | t }}</option>@for (choice of choices()[select]; track choice.value) { <option [value]="choice.value" [selected]="values()[select] === choice.value">{{ choice.label }}</option> }</select></div>
      }
      <div class="fld"><label for="filter-from">{{ 'decisions.filter.from' | t }}</label><input id="filter-from" name="from" type="date" class="inp" [value]="values().from ?? ''"></div>
      <div class="fld"><label for="filter-to">{{ 'decisions.filter.to' | t }}</label><input id="filter-to" name="to" type="date" class="inp" [value]="values().to ?? ''"></div>
    </form>`,
})
export class DecisionFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly choices = input.required<DecisionList['choices']>();
  readonly values = input.required<Values>();
  protected readonly selects = ['body', 'basis', 'matterType'] as const;

  protected search(event: Event): void {
    event.preventDefault();
    this.write(event.currentTarget as HTMLFormElement);
  }

  protected changed(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (field.name !== 'q') this.write(field.form!);
  }

  private write(form: HTMLFormElement): void {
    const entered = new FormData(form);
    const queryParams = Object.fromEntries(NAMES.map((name) => [name, String(entered.get(name) ?? '').trim() || null]));
    void this.router.navigate([], { relativeTo: this.route, queryParams: { ...queryParams, page: null }, queryParamsHandling: 'merge' });
  }
}
