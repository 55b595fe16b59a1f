import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { Register } from '@ragang/domain';
import { TextPipe } from '../text/text-pipe';
import { Icon } from '../ui/icon';
import { possibleColumns, type Column } from './columns';

/** Free text, the register's closed lists as selects, and which columns are shown. Everything is written into the address. */
@Component({
  selector: 'rg-register-filter',
  imports: [TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="filter" role="search" (submit)="search($event)" (change)="changed($event)">
      <div class="fld grow"><label for="filter-q">{{ 'register.filter.text' | t: { many: register().many } }}</label><input id="filter-q" name="q" type="search" class="inp" [value]="query()['q'] ?? ''"></div>
      <button class="btn" type="submit"><rg-icon name="magnifying-glass" />{{ 'register.filter.search' | t }}</button>
      @for (field of selects(); track field.name) {
        <div class="fld"><label [attr.for]="'filter-' + field.name">{{ field.label }}</label>
          <select class="inp" [id]="'filter-' + field.name" [name]="field.name"><option value="">{{ 'register.filter.any' | t }}</option>@for (word of field.words; track word.value) { <option [value]="word.value" [selected]="query()[field.name] === word.value">{{ word.label }}</option> }</select></div>
      }
      @if (register().class === 'state') { <label class="choice"><input type="checkbox" name="period" [checked]="query()['period'] === 'all'">{{ 'register.filter.allPeriods' | t }}</label> }
      <details class="columns"><summary class="btn"><rg-icon name="columns" />{{ 'register.filter.columns' | t }}</summary>
        <fieldset class="popover right plain"><legend class="vh">{{ 'register.filter.columns' | t }}</legend>@for (column of possible(); track column.name) { <label class="choice"><input type="checkbox" name="column" [value]="column.name" [checked]="isShown(column.name)">{{ column.label }}</label> }</fieldset>
      </details>
    </form>`,
})
export class RegisterFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly register = input.required<Register>();
  readonly query = input.required<Readonly<Record<string, string | undefined>>>();
  readonly shown = input.required<readonly Column[]>();

  protected readonly possible = computed(() => possibleColumns(this.register()));
  /** Closed lists with few enough words to choose from; three at most, the rest are found by text. */
  protected readonly selects = computed(() => Object.entries(this.register().fields)
    .filter(([, field]) => field.type === 'word' && field.words)
    .slice(0, 3)
    .map(([name, field]) => ({ name, label: field.label, words: Object.entries(field.words ?? {}).map(([value, label]) => ({ value, label })) })));

  protected isShown(name: string): boolean {
    return this.shown().some((column) => column.name === name);
  }

  protected search(event: Event): void {
    event.preventDefault();
    this.write(event.currentTarget as HTMLFormElement);
  }

  protected changed(event: Event): void {
    if ((event.target as HTMLInputElement).name !== 'q') this.write((event.target as HTMLInputElement).form!);
  }

  private write(form: HTMLFormElement): void {
    const entered = new FormData(form);
    const columns = entered.getAll('column').join(',');
    const params: Record<string, string | null> = { q: String(entered.get('q') ?? '').trim() || null, period: entered.get('period') ? 'all' : null, page: null };
    for (const { name } of this.selects()) params[name] = String(entered.get(name) ?? '') || null;
    if (columns !== this.shown().map((column) => column.name).join(',')) params['columns'] = columns || null;
    void this.router.navigate([], { relativeTo: this.route, queryParams: params, queryParamsHandling: 'merge' });
  }
}
