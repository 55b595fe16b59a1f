import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import { May } from '../shared/session/may';
import { dayInWords, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import { steady } from '../shared/ui/steady';
import { AmountStaircaseDrawing } from './amount-staircase';
import { ItemTable } from './item-table';
import type { OrderAnswer } from './order-answers';
import { OrderHealth } from './order-health';
import { OrderReporting } from './order-reporting';
import { ORDER_TABS, OrderTabs, type OrderTab } from './order-tabs';
import { OrderVersions } from './order-versions';
import { SubDelegations } from './sub-delegations';

/** One delegation order: its staircase, its health, its items; the tab, the filter and the matter type live in the address. */
@Component({
  selector: 'rg-order-page',
  imports: [RouterLink, May, HardSpacesPipe, TextPipe, Icon, Wait, AmountStaircaseDrawing, ItemTable, OrderHealth, OrderReporting, OrderTabs, OrderVersions, SubDelegations],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.choice{max-width:260px}`,
  template: `
    <p class="crumb"><a routerLink="/delegation">{{ 'delegation.order.crumb' | t }}</a> / {{ found()?.body?.name }} / {{ version() }}</p>
    <rg-wait [of]="answer" [what]="'delegation.what' | t" [rows]="12" />
    @if (found(); as order) {
      <div class="title"><h1>{{ order.order.title }}</h1><div class="end btns">
        <a class="btn" [routerLink]="['/register/delegation-orders', order.order.id]">{{ 'delegation.order.edit' | t }}</a>
        <a *rgMay="'record'; area: 'delegation'" class="btn pri" routerLink="/register/delegation-items/new" [queryParams]="{ order: order.order.id }"><rg-icon name="plus" />{{ 'delegation.order.add' | t }}</a></div></div>
      <p class="lead">{{ lead() | rgNb }}</p>
      <rg-order-tabs [id]="order.order.id" [title]="order.order.title ?? ''" [chosen]="chosen()" />
      @switch (chosen()) {
        @case ('sub') { <rg-sub-delegations [answer]="order" /> }
        @case ('reporting') { <rg-order-reporting [answer]="order" /> }
        @case ('versions') { <rg-order-versions [answer]="order" /> }
        @default {
          @if (order.staircase; as stair) {
            <section class="gap-above-2"><div class="h2row"><h2>{{ 'delegation.stair.title' | t: { title: stairTitle() } }}</h2><span class="sub desk">{{ 'delegation.stair.sub' | t }}</span>
              <span class="end"><label class="vh" for="stair-type">{{ 'delegation.stair.other' | t }}</label><select id="stair-type" class="inp choice" (change)="showStair($any($event.target).value)">@for (choice of order.staircaseChoices; track choice.key) { <option [value]="choice.key" [selected]="choice.key === stair.matterType">{{ choice.title }}</option> }</select></span></div>
              <rg-amount-staircase [stair]="stair" [body]="order.body.name" [title]="stairTitle()" /></section>
          }
          <rg-order-health [findings]="order.findings" />
          <rg-item-table [answer]="order" [show]="show()" [q]="q()" />
        }
      }
    }`,
})
export class OrderPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  readonly id = input.required<string>();
  readonly tab = input<string>();
  readonly show = input<string>();
  readonly q = input<string>();
  readonly matterType = input<string>();
  protected readonly chosen = computed((): OrderTab => ORDER_TABS.find((one) => one === this.tab()) ?? 'items');
  protected readonly answer = httpResource<OrderAnswer>(() => this.api.read(`/delegation-orders/${this.id()}/overview`, { matterType: this.matterType() }));
  protected readonly found = steady(this.answer, () => this.id());
  protected readonly version = computed(() => this.texts.text('delegation.order.version', { version: this.found()?.order.version ?? '?' }));
  protected readonly stairTitle = computed(() => this.found()?.staircaseChoices.find((choice) => choice.key === this.found()?.staircase?.matterType)?.title.toLowerCase() ?? '');
  protected readonly lead = computed(() => {
    const order = this.found();
    if (!order) return '';
    const { validFrom, adoptedBy } = order.order;
    const text = (key: string, parameters: Record<string, string | number> = {}) => this.texts.text(`delegation.order.${key}`, parameters);
    const adopted = adoptedBy ? text('leadAdopted', { by: adoptedBy }) : '';
    const see = order.findings.length === 0 ? text('fine') : text('see', { count: order.findings.length });
    return `${text('lead', { version: this.version(), since: validFrom ? dayInWords(validFrom) : '?', adopted })} ${text('points', { count: order.items.length })} ${see} ${text(order.isComplete ? 'complete' : 'notComplete')}`;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => { const name = this.found()?.order.title; if (name) title.show(name); });
  }

  protected showStair(matterType: string): void {
    void this.router.navigate([], { queryParams: { matterType }, queryParamsHandling: 'merge' });
  }
}
