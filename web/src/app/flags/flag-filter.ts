import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Icon } from '../shared/ui/icon';
import { filterNames, orders, statuses, type Choice, type FlagFilters, type FlagList } from './flag-list';

interface Select { readonly name: keyof FlagFilters; readonly any: string; readonly options: readonly { readonly value: string; readonly label: string }[] }

const CASES = 13;

/** The list's filters and its order, written into the address as they are chosen. */
@Component({
  selector: 'rg-flag-filter',
  imports: [RouterLink, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `@media screen and (min-width:761px){.filter .fld{flex:1 1 140px;max-width:none;min-width:0}} .filter .btn{align-self:end}`,
  template: `
    <form class="filter" role="search" [attr.aria-label]="'flags.filter.label' | t" (submit)="$event.preventDefault()" (change)="changed($event)">
      @for (select of selects(); track select.name) {
        <div class="fld"><label [attr.for]="'filter-' + select.name">{{ 'flags.filter.' + select.name | t }}</label>
          <select class="inp" [id]="'filter-' + select.name" [name]="select.name"><option value="" [selected]="!filters()[select.name]">{{ select.any }}</option>@for (option of select.options; track option.value) { <option [value]="option.value" [selected]="filters()[select.name] === option.value">{{ option.label }}</option> }</select></div>
      }
      @if (isFiltered()) { <a class="btn txt" [routerLink]="[]" [queryParams]="cleared" queryParamsHandling="merge"><rg-icon name="x" />{{ 'flags.filter.clear' | t }}</a> }
    </form>`,
})
export class FlagFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly texts = inject(Texts);
  readonly filters = input.required<FlagFilters>();
  /** Something that has no select of its own narrows the list too. */
  readonly isNarrowed = input(false);
  readonly choices = input.required<FlagList['counts']['choices']>();

  protected readonly cleared: Record<string, null> = Object.fromEntries([...filterNames, 'severity', 'outcome', 'mine', 'subject', 'matter', 'page'].map((name) => [name, null]));
  protected readonly isFiltered = computed(() => this.isNarrowed() || filterNames.some((name) => name !== 'sort' && this.filters()[name]));
  protected readonly selects = computed((): readonly Select[] => {
    const counted = (choices: readonly Choice[]) => choices.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }));
    const word = (group: string) => (value: string) => ({ value, label: this.texts.text(`flags.${group}.${value}`) });
    const any = this.texts.text('flags.filter.any');
    return [
      { name: 'rule', any, options: counted(this.choices().rule) },
      { name: 'direction', any, options: counted(this.choices().direction) },
      { name: 'body', any, options: counted(this.choices().body) },
      { name: 'case', any, options: Array.from({ length: CASES }, (_, index) => ({ value: String(index + 1), label: this.texts.text('flags.filter.caseNo', { no: index + 1 }) })) },
      { name: 'status', any: this.texts.text('flags.status.needsAnswer'), options: statuses.map(word('status')) },
      { name: 'sort', any: this.texts.text('flags.order.severity'), options: orders.slice(1).map(word('order')) },
    ];
  });

  protected changed(event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    void this.router.navigate([], { relativeTo: this.route, queryParams: { [name]: value || null, page: null }, queryParamsHandling: 'merge' });
  }
}
