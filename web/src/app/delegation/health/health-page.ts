import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../../shell/page-title';
import { Api } from '../../shared/api/api';
import { HardSpacesPipe } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { Severity } from '../../shared/ui/severity';
import { steady } from '../../shared/ui/steady';
import { Wait } from '../../shared/ui/wait';
import { AmountStaircaseDrawing } from '../amount-staircase';
import type { OrderAnswer } from '../order-answers';
import { OrderTabs } from '../order-tabs';
import { faultGroups, groupOf, type ProofAnswer } from './proof-answers';
import { ProofFaults } from './proof-faults';
import { ProofMatterTypes } from './proof-matter-types';
import { WhatFalls } from './what-falls';

/** Delegationsordningens hälsa: is there exactly one decider everywhere? If not, a counterexample; and what falls if something goes. */
@Component({
  selector: 'rg-health-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity, Wait, AmountStaircaseDrawing, OrderTabs, ProofFaults, ProofMatterTypes, WhatFalls],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="crumb"><a routerLink="/delegation">{{ 'delegation.order.crumb' | t }}</a> / <a [routerLink]="['/delegation', id()]">{{ proof()?.body?.name }}</a> / {{ 'delegation.order.tabs.health' | t }}</p>
    <rg-wait [of]="answer" [what]="'proof.what' | t" [rows]="8" />
    @if (proof(); as found) {
      <h1>{{ found.order.name }}</h1>
      <rg-order-tabs [id]="id()" [title]="found.order.name" chosen="health" />
      <p class="gap-above-2"><rg-severity [of]="found.holds ? 'ok' : found.faults.length ? 'risk' : 'undetermined'" [tag]="true" [label]="(found.holds ? 'proof.holds' : found.faults.length ? 'proof.broken' : 'proof.open') | t" /></p>
      <p class="lead gap-above">{{ verdict() | rgNb }}</p>
      <p class="sm mut gap-above">{{ 'proof.how' | t }}</p>
      @if (found.faults.length) { <rg-proof-faults class="section" [faults]="found.faults" [chosenType]="stairType()" /> }
      @if (stair(); as order) { @if (order.staircase; as drawing) {
        <section class="section"><div class="h2row"><h2>{{ 'delegation.stair.title' | t: { title: stairTitle() } }}</h2><span class="sub desk">{{ 'delegation.stair.sub' | t }}</span></div>
          <rg-amount-staircase [stair]="drawing" [body]="found.body.name" [title]="stairTitle()" /></section>
      } }
      @if (found.questions.length) {
        <section class="section"><div class="h2row"><h2>{{ 'proof.questions' | t }}</h2><span class="sub">{{ 'proof.questionsHelp' | t }}</span></div>
          <ul class="lst sm">@for (question of found.questions; track $index) { <li><span>{{ question.sentence | rgNb }}</span><a [routerLink]="['/register', question.missing.kind, question.missing.id]">{{ 'proof.fill' | t }}</a></li> }</ul></section>
      }
      <rg-proof-matter-types class="section" [types]="found.matterTypes" />
      @if (overview(); as order) { <rg-what-falls class="section" [order]="order" [chosen]="falls()" /> }
    }`,
})
export class HealthPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly id = input.required<string>();
  /** Matter type whose staircase is drawn. */
  readonly matterType = input<string>();
  /** What is imagined to go: `post.<id>`, `body.<id>` or `law.<section>`. */
  readonly falls = input<string>();
  protected readonly answer = httpResource<ProofAnswer>(() => this.api.read(`/delegation-orders/${this.id()}/proof`));
  protected readonly proof = steady(this.answer, () => this.id());
  private readonly whole = httpResource<OrderAnswer>(() => this.api.read(`/delegation-orders/${this.id()}/overview`));
  protected readonly overview = steady(this.whole, () => this.id());
  /** The one asked for, else the first with a gap or an overlap in its amounts. */
  protected readonly stairType = computed(() => this.matterType() ?? this.proof()?.faults.find((fault) => ['gap', 'overlap'].includes(fault.kind) && fault.counterexample.amount !== null)?.counterexample.matterType);
  private readonly ofType = httpResource<OrderAnswer>(() => (this.stairType() ? this.api.read(`/delegation-orders/${this.id()}/overview`, { matterType: this.stairType() }) : undefined));
  protected readonly stair = steady(this.ofType, () => this.id());
  protected readonly stairTitle = computed(() => this.stair()?.staircaseChoices.find((choice) => choice.key === this.stair()?.staircase?.matterType)?.title.toLowerCase() ?? '');
  protected readonly verdict = computed(() => {
    const proof = this.proof();
    if (!proof) return '';
    const count = (group: string): number => proof.faults.filter((fault) => groupOf(fault) === group).length;
    const parts = faultGroups.map((group) => this.texts.text(`proof.count.${group}`, { count: count(group) }));
    return [
      this.texts.text('proof.tried', { count: proof.matterTypes.length }), `${parts.slice(0, -1).join(', ')} ${this.texts.text('proof.and')} ${parts.at(-1) ?? ''}.`,
      this.texts.text('proof.subs', { count: proof.subDelegations }), ...(proof.questions.length > 0 ? [this.texts.text('proof.count.questions', { count: proof.questions.length })] : []),
    ].join(' ');
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => { const name = this.proof()?.order.name; if (name) title.show(this.texts.text('proof.pageTitle', { name })); });
  }
}
