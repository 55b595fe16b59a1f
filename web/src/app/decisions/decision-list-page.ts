import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { May } from '../shared/session/may';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { Pager } from '../shared/ui/pager';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import type { DecisionList } from './decision-answers';
import { DecisionFilter } from './decision-filter';
import { DecisionTable } from './decision-table';

/** Beslut: every decision with how many flags it has; filter and page live in the address. */
@Component({
  selector: 'rg-decision-list-page',
  imports: [RouterLink, May, TextPipe, Chips, Empty, Icon, Pager, Wait, DecisionFilter, DecisionTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="title"><h1>{{ 'decisions.title' | t }}</h1>
      <div class="end btns">
        <a class="btn" routerLink="/decisions/check"><rg-icon name="scales" />{{ 'decisions.check.title' | t }}</a>
        <a *rgMay="'record'; area: 'decisions'" class="btn pri" routerLink="/decisions/new"><rg-icon name="plus" />{{ 'decisions.new' | t }}</a>
      </div>
    </div>
    <p class="lead">{{ 'decisions.lead' | t }}</p>
    @if (shown(); as list) {
      <rg-decision-filter [choices]="list.choices" [values]="asked()" />
      <rg-chips [chips]="chips()" parameter="flagged" [chosen]="flagged()" [label]="'decisions.filter.flags' | t" />
      @if (direction(); as direction) { <p class="note gap-above"><span>{{ 'decisions.direction.only' | t: { direction: ('decisions.direction.' + direction | t) } }} <a [routerLink]="[]" [queryParams]="{ direction: null, page: null }" queryParamsHandling="merge">{{ 'decisions.direction.all' | t }}</a></span></p> }
    }
    <rg-wait [of]="answer" [what]="'decisions.what' | t" [rows]="10" />
    @if (shown(); as list) {
      @if (list.items.length) {
        <rg-decision-table class="gap-above" [rows]="list.items" />
        <rg-pager [page]="list.page" [limit]="list.limit" [total]="list.total" />
      } @else if (isFiltered()) {
        <rg-empty [title]="'decisions.noHits' | t" [purpose]="'decisions.noHitsHelp' | t"><a class="btn" routerLink="/decisions">{{ 'decisions.filter.clear' | t }}</a></rg-empty>
      } @else {
        <rg-empty [title]="'decisions.none' | t" [purpose]="'decisions.noneHelp' | t"><a *rgMay="'record'; area: 'decisions'" class="btn pri" routerLink="/decisions/new"><rg-icon name="plus" />{{ 'decisions.newFirst' | t }}</a></rg-empty>
      }
    }
    <p class="gap-above sm"><a routerLink="/register" [queryParams]="{ area: 'decisions' }">{{ 'decisions.registers' | t }}</a></p>`,
})
export class DecisionListPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly q = input<string>();
  readonly body = input<string>();
  readonly basis = input<string>();
  readonly matterType = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly flagged = input<string>();
  /** Riktning: only decisions with an open flag that tells of it. */
  readonly direction = input<string>();
  readonly page = input<string>();

  protected readonly asked = computed(() => ({ q: this.q(), body: this.body(), basis: this.basis(), matterType: this.matterType(), from: this.from(), to: this.to() }));
  protected readonly isFiltered = computed(() => this.flagged() !== undefined || this.direction() !== undefined || Object.values(this.asked()).some(Boolean));
  protected readonly answer = httpResource<DecisionList>(() => this.api.read('/decision-list', { ...this.asked(), flagged: this.flagged(), direction: this.direction(), page: this.page(), limit: 20 }));
  protected readonly shown = steady(this.answer);
  protected readonly chips = computed((): readonly Chip[] => [{ value: null, label: this.texts.text('decisions.filter.all') }, { value: 'true', label: this.texts.text('decisions.filter.flagged') }]);
}
