import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Icon } from '../shared/ui/icon';
import { statuses, type Choice, type FlagChoices } from './flag-list';
import { cleared, filterNames, type Query } from './flag-query';
import { PeriodChoice } from './period-choice';
import { RuleChoice } from './rule-choice';

interface Select { readonly name: string; readonly any: string; readonly options: readonly { readonly value: string; readonly label: string }[] }

const CASES = 13;

/** The filters, written into the address as they are chosen. On a phone they are behind a button that says how many are set. */
@Component({
  selector: 'rg-flag-filter',
  imports: [RouterLink, TextPipe, Icon, PeriodChoice, RuleChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    @media screen and (min-width:761px){.filter :is(.fld,rg-period-choice>.fld){flex:1 1 132px;max-width:none;min-width:0}}
    @media screen and (max-width:760px){.btn.phone{margin-top:8px} .filter.closed{display:none} .filter .fld{flex:1 1 40%;min-width:0} .filter .fld.wide{flex-basis:100%}}
    .filter .btn{align-self:end}`,
  template: `
    <button type="button" class="btn phone" [attr.aria-expanded]="isOpen()" aria-controls="flag-filter" (click)="isOpen.set(!isOpen())"><rg-icon name="funnel" />{{ 'flags.filter.label' | t }}@if (set()) { ({{ set() }}) }</button>
    <form class="filter" id="flag-filter" role="search" [class.closed]="!isOpen()" [attr.aria-label]="'flags.filter.label' | t" (submit)="$event.preventDefault()">
      <div class="fld wide"><span class="lab" id="filter-rule-label">{{ 'flags.filter.rule' | t }}</span><rg-rule-choice [rules]="choices().rule" [chosen]="filters()['rule']" [area]="filters()['area']" /></div>
      @for (select of selects(); track select.name) {
        <div class="fld"><label [attr.for]="'filter-' + select.name">{{ 'flags.filter.' + select.name | t }}</label>
          <select class="inp" [id]="'filter-' + select.name" [name]="select.name" (change)="choose(select.name, $any($event.target).value)"><option value="" [selected]="!filters()[select.name]">{{ select.any }}</option>@for (option of select.options; track option.value) { <option [value]="option.value" [selected]="filters()[select.name] === option.value">{{ option.label }}</option> }</select></div>
      }
      <rg-period-choice [period]="filters()['period']" [from]="filters()['from']" [to]="filters()['to']" />
      @if (set()) { <a class="btn txt" [routerLink]="[]" [queryParams]="cleared" queryParamsHandling="merge"><rg-icon name="x" />{{ 'flags.filter.clear' | t }}</a> }
    </form>`,
})
export class FlagFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly texts = inject(Texts);
  readonly filters = input.required<Query>();
  readonly choices = input.required<FlagChoices>();

  protected readonly cleared = cleared;
  protected readonly isOpen = signal(false);
  protected readonly set = computed(() => filterNames.filter((name) => this.filters()[name]).length);
  protected readonly selects = computed((): readonly Select[] => {
    const counted = (choices: readonly Choice[]) => choices.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }));
    const any = this.texts.text('flags.filter.any');
    return [
      { name: 'direction', any, options: counted(this.choices().direction) },
      { name: 'body', any, options: counted(this.choices().body) },
      { name: 'held', any, options: counted(this.choices().held) },
      { name: 'status', any: this.texts.text('flags.status.needsAnswer'), options: statuses.map((value) => ({ value, label: this.texts.text(`flags.status.${value}`) })) },
      { name: 'case', any, options: Array.from({ length: CASES }, (_, index) => ({ value: String(index + 1), label: this.texts.text('flags.filter.caseNo', { no: index + 1 }) })) },
    ];
  });

  protected choose(name: string, value: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { [name]: value || null, page: null }, queryParamsHandling: 'merge' });
  }
}
