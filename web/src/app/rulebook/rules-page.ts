import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { Wait } from '../shared/ui/wait';
import type { RuleList } from './rule-answers';
import { RuleFilter } from './rule-filter';
import { filtered, type RuleFilters } from './rule-filters';
import { RuleTable } from './rule-table';
import { RulebookTabs } from './rulebook-tabs';

/** Regelboken: every rule, found by area, severity, kind, direction, case or words; the address holds the filters. */
@Component({
  selector: 'rg-rules-page',
  imports: [HardSpacesPipe, TextPipe, Chips, Empty, Wait, RuleFilter, RuleTable, RulebookTabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.found{margin-top:12px}`,
  template: `
    <div class="title"><h1>{{ 'rulebook.title' | t }}</h1></div>
    <p class="lead">{{ 'rulebook.lead' | t: { count: list()?.total ?? 0 } | rgNb }}</p>
    <rg-rulebook-tabs />
    <rg-wait [of]="rules" [what]="'rulebook.what' | t" [rows]="12" />
    @if (list(); as all) {
      <rg-chips [chips]="chips()" parameter="show" [chosen]="show()" [label]="'rulebook.show.label' | t" />
      <rg-rule-filter [filters]="filters()" [list]="all" />
      <p class="sm mut found" role="status">{{ 'rulebook.found' | t: { count: found().length, total: all.total } | rgNb }}</p>
      @if (found().length) { <rg-rule-table [rules]="found()" [areas]="all.areas" /> }
      @else { <rg-empty [title]="'rulebook.none.title' | t" [purpose]="(show() === 'review' ? 'rulebook.none.review' : 'rulebook.none.purpose') | t" /> }
    }`,
})
export class RulesPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly q = input<string>();
  readonly area = input<string>();
  readonly severity = input<string>();
  readonly mode = input<string>();
  readonly direction = input<string>();
  readonly case = input<string>();
  /** Only those to be looked over, with doubts, with sources that are not read, or with flags here. */
  readonly show = input<string>();

  protected readonly rules = httpResource<RuleList>(() => this.api.reference('/rules'));
  protected readonly list = computed(() => (this.rules.hasValue() ? this.rules.value() : null));
  protected readonly filters = computed((): RuleFilters => ({ q: this.q(), area: this.area(), severity: this.severity(), mode: this.mode(), direction: this.direction(), case: this.case(), show: this.show() }));
  protected readonly found = computed(() => filtered(this.list()?.items ?? [], this.filters()));
  protected readonly chips = computed((): readonly Chip[] => {
    const items = this.list()?.items ?? [];
    const others = { ...this.filters(), show: undefined };
    const readsFlags = items.some((rule) => rule.answers !== null);
    const shown = [null, ...(readsFlags ? ['flagged', 'review'] : []), 'doubts', 'unverified'];
    return shown.map((value) => ({ value, label: this.texts.text(`rulebook.show.${value ?? 'all'}`), count: filtered(items, { ...others, show: value ?? undefined }).length }));
  });
}
