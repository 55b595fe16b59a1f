import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { OpenFlags } from '../shell/open-flags';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { Chips, type Chip } from '../shared/ui/chips';
import { Icon } from '../shared/ui/icon';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { FlagFilter } from './flag-filter';
import { PAGE, type FlagList } from './flag-list';
import { FlagProgress } from './flag-progress';
import { asked, cleared, filtersIn, isNarrowedOtherwise } from './flag-query';
import { FlagResults } from './flag-results';
import { HeatMap } from './heat-map';
import { MissingFacts } from './missing-facts';
import { SavedFilters } from './saved-filters';

const SEVERITIES = ['unlawful', 'risk', 'notice', 'undetermined'] as const;
const VIEWS = [null, 'heat-map', 'missing'] as const;

/** Flaggor: everything that the rules have found and nobody has closed, as a list, by body and month, or by what is missing. The address holds every filter. */
@Component({
  selector: 'rg-flags-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Chips, Icon, Wait, FlagFilter, FlagProgress, FlagResults, HeatMap, MissingFacts, SavedFilters],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `rg-flag-progress{display:block;margin:6px 0 18px;min-height:20px} .tabs{margin-bottom:18px} .row{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;justify-content:space-between}`,
  template: `
    <div class="title"><h1>{{ 'flags.title' | t }}</h1><div class="end btns"><a class="btn" routerLink="/boundary"><rg-icon name="map-trifold" />{{ 'flags.boundary' | t }}</a></div></div>
    <rg-wait [of]="flags" [what]="'flags.title' | t" [rows]="10" />
    @if (list(); as all) {
      <p class="lead">{{ lead() | rgNb }}</p>
      <rg-flag-progress (done)="reload()" />
      @if (!asOf.isToday()) { <p class="note block-space">{{ 'flags.today' | t }}</p> }
      <nav class="tabs" [attr.aria-label]="'flags.view.label' | t">@for (one of views; track one) { <a [routerLink]="[]" [queryParams]="{ view: one, page: null }" queryParamsHandling="merge" [attr.aria-current]="view() === one ? 'page' : null">{{ 'flags.view.' + (one ?? 'list') | t }}@if (one === 'missing') { <span class="tn"> {{ all.counts.bySeverity['undetermined'] ?? 0 }}</span> }</a> }</nav>
      <div class="row">
        @if (view() !== 'missing') { <rg-chips [chips]="chips()" parameter="severity" [chosen]="filters()['severity'] ?? null" [label]="'flags.filter.severity' | t" /> } @else { <span></span> }
        <rg-saved-filters [query]="saved()" />
      </div>
      <rg-flag-filter [filters]="filters()" [choices]="all.counts.choices" />
      @if (isNarrowed()) { <p class="note block-space"><span>{{ 'flags.narrowed' | t }} <a [routerLink]="[]" [queryParams]="cleared" queryParamsHandling="merge">{{ 'flags.filter.clear' | t }}</a></span></p> }
      @switch (view()) {
        @case ('heat-map') { <rg-heat-map [filters]="filters()" [months]="parameter('months')" /> }
        @case ('missing') { <rg-missing-facts [filters]="filters()" /> }
        @default { <rg-flag-results [list]="all" [sort]="parameter('sort')" (changed)="reload()" /> }
      }
    }`,
})
export class FlagsPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly openFlags = inject(OpenFlags);
  private readonly parameters = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly missing = viewChild(MissingFacts);
  private readonly heatMap = viewChild(HeatMap);
  protected readonly asOf = inject(AsOf);

  protected readonly views = VIEWS;
  protected readonly cleared = cleared;
  protected readonly parameter = (name: string): string | undefined => this.parameters().get(name) ?? undefined;
  protected readonly view = computed(() => VIEWS.find((view) => view === this.parameters().get('view')) ?? null);
  protected readonly filters = computed(() => filtersIn(this.parameters()), { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  protected readonly isNarrowed = computed(() => isNarrowedOtherwise(this.filters()));
  /** What a saved filter keeps: the filters, the order and the view. */
  protected readonly saved = computed(() => ({ ...this.filters(), ...Object.fromEntries(['view', 'sort', 'months'].flatMap((name) => (this.parameters().get(name) ? [[name, this.parameters().get(name)!]] : []))) }));
  protected readonly flags = httpResource<FlagList>(() => this.api.read('/findings', { ...asked(this.filters()), sort: this.parameter('sort'), page: this.parameter('page'), limit: PAGE }));
  protected readonly list = steady(this.flags);

  protected readonly chips = computed((): readonly Chip[] => {
    const counts = this.list()?.counts.bySeverity ?? {};
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return [{ value: null, label: this.texts.text('flags.severity.all'), count: all }, ...SEVERITIES.map((value) => ({ value, label: this.texts.text(`flags.severity.${value}`), count: counts[value] ?? 0 }))];
  });
  protected readonly lead = computed(() => {
    const counts = this.list()?.counts;
    if (!counts) return '';
    const questions = counts.bySeverity['undetermined'] ?? 0;
    const own = this.filters()['mine'] === 'true' ? `${this.texts.text('flags.lead.mine')} ` : '';
    return `${own}${this.texts.text('flags.lead.flags', { count: counts.open })} ${this.texts.text('flags.lead.questions', { count: questions })}`;
  });

  protected reload(): void {
    this.flags.reload();
    this.missing()?.reload();
    this.heatMap()?.reload();
    this.openFlags.reload();
  }
}
