import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Icon } from '../shared/ui/icon';
import type { RuleList } from './rule-answers';
import { filterNames, type RuleFilters } from './rule-filters';

interface Option { readonly value: string; readonly label: string }

const CASES = 13;

/** Free text and closed lists; each choice is written into the address at once. */
@Component({
  selector: 'rg-rule-filter',
  imports: [RouterLink, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `@media screen and (min-width:761px){.filter .fld{flex:1 1 130px;max-width:none;min-width:0} .filter .grow{flex:1 1 230px}}`,
  template: `
    <form class="filter" role="search" [attr.aria-label]="'rulebook.filter.label' | t" (submit)="$event.preventDefault()" (change)="changed($event)">
      <div class="fld grow"><label for="filter-q">{{ 'rulebook.filter.q' | t }}</label><input id="filter-q" name="q" type="search" class="inp" [value]="filters().q ?? ''"></div>
      @for (select of selects(); track select.name) {
        <div class="fld"><label [attr.for]="'filter-' + select.name">{{ 'rulebook.filter.' + select.name | t }}</label>
          <select class="inp" [id]="'filter-' + select.name" [name]="select.name"><option value="" [selected]="!filters()[select.name]">{{ 'rulebook.filter.any' | t }}</option>@for (option of select.options; track option.value) { <option [value]="option.value" [selected]="filters()[select.name] === option.value">{{ option.label }}</option> }</select></div>
      }
      @if (isFiltered()) { <a class="btn txt" [routerLink]="[]" [queryParams]="cleared" queryParamsHandling="merge"><rg-icon name="x" />{{ 'rulebook.filter.clear' | t }}</a> }
    </form>`,
})
export class RuleFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly texts = inject(Texts);
  readonly filters = input.required<RuleFilters>();
  readonly list = input.required<RuleList>();

  protected readonly cleared: Record<string, null> = Object.fromEntries(filterNames.map((name) => [name, null]));
  protected readonly isFiltered = computed(() => filterNames.some((name) => this.filters()[name]));
  protected readonly selects = computed((): readonly { readonly name: 'area' | 'severity' | 'mode' | 'direction' | 'case'; readonly options: readonly Option[] }[] => {
    const { items, areas } = this.list();
    const words = (group: string, values: readonly string[]) => values.map((value) => ({ value, label: this.texts.text(`rulebook.${group}.${value}`) }));
    const directions = new Map(items.map((rule) => [rule.direction, rule.directionLabel]));
    return [
      { name: 'area', options: areas.map(({ key, label }) => ({ value: key, label })) },
      { name: 'severity', options: words('severity', ['unlawful', 'risk', 'notice']) },
      { name: 'mode', options: words('mode', ['determinate', 'indicator', 'registration']) },
      { name: 'direction', options: [...directions].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'sv')) },
      { name: 'case', options: Array.from({ length: CASES }, (_, index) => ({ value: String(index + 1), label: this.texts.text('rulebook.caseNo', { no: index + 1 }) })) },
    ];
  });

  protected changed(event: Event): void {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    void this.router.navigate([], { relativeTo: this.route, queryParams: { [name]: value.trim() || null }, queryParamsHandling: 'merge' });
  }
}
