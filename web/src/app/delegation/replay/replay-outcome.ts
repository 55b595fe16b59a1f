import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../../shared/api/api';
import { HardSpacesPipe } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { Problem } from '../../shared/api/problem';
import { Chips } from '../../shared/ui/chips';
import { Pager } from '../../shared/ui/pager';
import { steady } from '../../shared/ui/steady';
import { Wait } from '../../shared/ui/wait';
import { FlowDrawing } from './flow-drawing';
import { FlowTable } from './flow-table';
import { MoveTable } from './move-table';
import { shownLists, type JobAnswer, type ShownList } from './replay-answers';
import { ReplayedFlags } from './replayed-flags';
import { ReplayNumbers } from './replay-numbers';

const ROWS = 25;

/** What the replay came to: numbers, the flow from level to level, and one of its three lists. */
@Component({
  selector: 'rg-replay-outcome',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Chips, Pager, Wait, FlowDrawing, FlowTable, MoveTable, ReplayedFlags, ReplayNumbers],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block}`,
  template: `
    <p class="lead gap-above-2" role="status">{{ job().sentence | rgNb }}</p>
    <rg-wait [of]="answer" [what]="'replay.what' | t" />
    @if (found()?.result; as result) {
      @if (result.decisions > 0) {
        <rg-replay-numbers [result]="result" />
        <section class="section"><div class="h2row"><h2>{{ 'replay.flow.title' | t }}</h2><span class="sub desk">{{ 'replay.flow.sub' | t }}</span></div>
          <rg-flow-drawing class="desk" [flows]="result.flows" [fromLevel]="fromLevel()" [toLevel]="toLevel()" />
          <rg-flow-table [flows]="result.flows" [fromLevel]="fromLevel()" [toLevel]="toLevel()" /></section>
        <section class="section" id="list"><div class="h2row"><h2>{{ 'replay.list.' + shown() | t }}</h2>@if (filter(); as told) { <span class="sub">{{ told }} <a [routerLink]="[]" [queryParams]="{ fromLevel: null, toLevel: null, rule: null, page: null }" queryParamsHandling="merge">{{ 'replay.list.all' | t }}</a></span> }</div>
          <div class="gap-above"><rg-chips [chips]="chips()" parameter="show" [chosen]="shown() === 'moves' ? null : shown()" [label]="'replay.list.label' | t" /></div>
          @switch (shown()) {
            @case ('moves') { <rg-move-table [moves]="result.moves.items" /> <rg-pager [page]="result.moves.page" [limit]="result.moves.limit" [total]="result.moves.total" /> }
            @case ('appeared') { <rg-replayed-flags [flags]="result.appeared" [rule]="rule()" /> <rg-pager [page]="result.appeared.page" [limit]="result.appeared.limit" [total]="result.appeared.total" /> }
            @default { <rg-replayed-flags [flags]="result.disappeared" [rule]="rule()" /> <rg-pager [page]="result.disappeared.page" [limit]="result.disappeared.limit" [total]="result.disappeared.total" /> }
          }</section>
      }
    }`,
})
export class ReplayOutcome {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly order = input.required<string>();
  readonly job = input.required<JobAnswer>();
  readonly show = input<string>();
  readonly fromLevel = input<string>();
  readonly toLevel = input<string>();
  readonly rule = input<string>();
  readonly page = input<string>();
  /** The server no longer has it: it is asked for again. */
  readonly lost = output<void>();
  protected readonly shown = computed((): ShownList => shownLists.find((one) => one === this.show()) ?? 'moves');
  protected readonly answer = httpResource<JobAnswer>(() => this.api.reference(`/delegation-orders/${this.order()}/replays/${this.job().id}`, { page: this.page(), limit: ROWS, fromLevel: this.fromLevel(), toLevel: this.toLevel(), rule: this.rule() }));
  protected readonly found = steady(this.answer, () => this.job().id);
  protected readonly chips = computed(() => {
    const result = this.job().result;
    const counts = { moves: result?.moved ?? 0, appeared: this.countOf('appeared'), disappeared: this.countOf('disappeared') };
    return shownLists.map((list) => ({ value: list === 'moves' ? null : list, label: this.texts.text(`replay.list.${list}`), count: counts[list] }));
  });
  /** What the list is narrowed to, in words. */
  protected readonly filter = computed(() => {
    const result = this.found()?.result;
    if (!result) return '';
    if (this.shown() !== 'moves') return [...result.appeared.byRule, ...result.disappeared.byRule].find((one) => one.rule === this.rule())?.title ?? '';
    const from = result.flows.find((flow) => flow.from === this.fromLevel())?.fromLabel;
    const to = result.flows.find((flow) => flow.to === this.toLevel())?.toLabel;
    return from && to ? this.texts.text('replay.list.between', { from, to }) : '';
  });

  constructor() {
    effect(() => { if (this.answer.status() === 'error' && Problem.from(this.answer.error()).code === 'replay.gone') this.lost.emit(); });
  }

  private countOf(list: 'appeared' | 'disappeared'): number {
    return (this.job().result?.[list].byRule ?? []).reduce((sum, one) => sum + one.count, 0);
  }
}
