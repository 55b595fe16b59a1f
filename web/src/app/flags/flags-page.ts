import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Api } from '../shared/api/api';
import { FlagRow } from '../shared/flags/flag-row';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { Pager } from '../shared/ui/pager';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { FlagFilter } from './flag-filter';
import { severityQuery, type FlagList } from './flag-list';

const SEVERITIES = ['unlawful', 'risk', 'notice', 'undetermined'] as const;

/** Flaggor: everything that the rules have found and nobody has closed, gravest first. The address holds every filter. */
@Component({
  selector: 'rg-flags-page',
  imports: [FlagRow, HardSpacesPipe, TextPipe, Chips, Empty, Pager, Wait, FlagFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.lead{margin-bottom:20px} ul{border-top:1.5px solid var(--rg-ink)} .number{color:var(--rg-ink-2)}`,
  template: `
    <div class="title"><h1>{{ 'flags.title' | t }}</h1></div>
    <rg-wait [of]="flags" [what]="'flags.title' | t" [rows]="10" />
    @if (list(); as all) {
      <p class="lead">{{ lead() | rgNb }}</p>
      @if (all.pending) { <p class="note gap-above" role="status">{{ 'flags.pending' | t }}</p> }
      @if (!asOf.isToday()) { <p class="note gap-above">{{ 'flags.today' | t }}</p> }
      <rg-chips class="block-space" [chips]="chips()" parameter="severity" [chosen]="severity()" [label]="'flags.filter.severity' | t" />
      <rg-flag-filter [filters]="filters()" [isNarrowed]="isNarrowed()" [choices]="all.counts.choices" />
      @if (all.items.length) {
        <ul [attr.aria-label]="'flags.title' | t">@for (flag of all.items; track flag.id) { <li rg-flag-row [finding]="flag"></li> }</ul>
        <rg-pager [page]="all.page" [limit]="all.limit" [total]="all.total" />
      } @else { <rg-empty [title]="'flags.none.title' | t" [purpose]="'flags.none.purpose' | t" /> }
    }`,
})
export class FlagsPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly asOf = inject(AsOf);

  readonly severity = input<string>();
  readonly outcome = input<string>();
  readonly rule = input<string>();
  readonly direction = input<string>();
  readonly body = input<string>();
  readonly case = input<string>();
  readonly status = input<string>();
  readonly sort = input<string>();
  readonly subject = input<string>();
  readonly matter = input<string>();
  readonly mine = input<string>();
  readonly page = input<string>();

  protected readonly filters = computed(() => ({ rule: this.rule(), direction: this.direction(), body: this.body(), case: this.case(), status: this.status(), sort: this.sort() }));
  protected readonly flags = httpResource<FlagList>(() => this.api.read('/findings', {
    outcome: this.outcome(), ...this.filters(), ...severityQuery(this.severity()), subject: this.subject(), matter: this.matter(), mine: this.mine(), page: this.page(), limit: 20,
  }));
  protected readonly isNarrowed = computed(() => [this.outcome(), this.subject(), this.matter(), this.mine()].some(Boolean));
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
    const own = this.mine() === 'true' ? `${this.texts.text('flags.lead.mine')} ` : '';
    return `${own}${this.texts.text('flags.lead.flags', { count: counts.open })} ${this.texts.text('flags.lead.questions', { count: questions })}`;
  });
}
