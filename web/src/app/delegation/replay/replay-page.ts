import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { addDays, isDay } from '../../shared/time/days';
import { PageTitle } from '../../shell/page-title';
import { Api } from '../../shared/api/api';
import { Session } from '../../shared/session/session';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { AsOf } from '../../shared/time/as-of';
import { ErrorBox } from '../../shared/ui/error-box';
import { steady } from '../../shared/ui/steady';
import { Wait } from '../../shared/ui/wait';
import type { OrderAnswer } from '../order-answers';
import { OrderTabs } from '../order-tabs';
import { ReplayOutcome } from './replay-outcome';
import { ReplayProgress } from './replay-progress';
import { ReplayRun } from './replay-run';

/** Spela om ett utkast: the recorded decisions of a period against a draft. What is asked lives in the address; opened again it is found again. */
@Component({
  selector: 'rg-replay-page',
  imports: [RouterLink, TextPipe, ErrorBox, Wait, OrderTabs, ReplayOutcome, ReplayProgress],
  providers: [ReplayRun],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.ask{display:grid;grid-template-columns:minmax(0,1fr) 180px 180px auto;gap:12px 16px;align-items:end;margin-top:24px;padding-bottom:22px;border-bottom:1px solid var(--rg-line)} @media screen and (max-width:900px){.ask{grid-template-columns:minmax(0,1fr)}}`,
  template: `
    <p class="crumb"><a routerLink="/delegation">{{ 'delegation.order.crumb' | t }}</a> / <a [routerLink]="['/delegation', id()]">{{ order()?.body?.name }}</a> / {{ 'delegation.order.tabs.replay' | t }}</p>
    <rg-wait [of]="answer" [what]="'delegation.what' | t" [rows]="6" />
    @if (order(); as found) {
      <h1>{{ 'replay.title' | t }}</h1>
      <rg-order-tabs [id]="id()" [title]="found.order.title ?? ''" chosen="replay" />
      <p class="lead gap-above-2">{{ 'replay.lead' | t: { body: found.body.name } }}</p>
      @if (!may()) { <p class="note gap-above-2">{{ 'replay.notAllowed' | t }}</p> }
      @else {
        <form class="ask" (submit)="ask($event)">
          <div class="fld"><label for="replay-draft">{{ 'replay.draft' | t }}</label><select id="replay-draft" name="draft" class="inp">@for (group of groups(); track group.key) { <optgroup [label]="'replay.' + group.key | t">@for (choice of group.versions; track choice.id) { <option [value]="choice.id" [selected]="choice.id === draft()">{{ choice.title }}</option> }</optgroup> }</select></div>
          <div class="fld"><label for="replay-from">{{ 'replay.from' | t }}</label><input id="replay-from" name="from" class="inp" type="date" required [value]="first()"></div>
          <div class="fld"><label for="replay-through">{{ 'replay.through' | t }}</label><input id="replay-through" name="through" class="inp" type="date" required [value]="last()"></div>
          <button class="btn pri">{{ 'replay.run' | t }}</button>
        </form>
        @if (run.problem(); as problem) { <div class="gap-above-2"><rg-error-box [problem]="problem" [canRetry]="false" /><p class="btns gap-above"><button type="button" class="btn" (click)="begin()">{{ 'replay.again' | t }}</button></p></div> }
        @if (run.job(); as job) {
          @if (job.state === 'done') { <rg-replay-outcome [order]="draft()" [job]="job" [show]="show()" [fromLevel]="fromLevel()" [toLevel]="toLevel()" [rule]="rule()" [page]="page()" (lost)="begin()" /> }
          @else { <rg-replay-progress [job]="job" (cancelled)="stop()" (again)="begin()" /> }
        } @else if (!isAsked()) { <p class="sm mut gap-above-2">{{ 'replay.how' | t }}</p> }
      }
    }`,
})
export class ReplayPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly asOf = inject(AsOf);
  private readonly session = inject(Session);
  protected readonly run = inject(ReplayRun);
  readonly id = input.required<string>();
  /** What is asked; without it nothing runs by itself. */
  readonly replay = input<string>();
  readonly from = input<string>();
  readonly through = input<string>();
  /** What of the result is shown. */
  readonly show = input<string>();
  readonly fromLevel = input<string>();
  readonly toLevel = input<string>();
  readonly rule = input<string>();
  readonly page = input<string>();
  protected readonly may = computed(() => this.session.may('replay', 'delegation'));
  protected readonly answer = httpResource<OrderAnswer>(() => this.api.read(`/delegation-orders/${this.id()}/overview`));
  protected readonly order = steady(this.answer, () => this.id());
  /** Drafts first, then the versions that have been in force, the latest first. */
  protected readonly groups = computed(() => {
    const versions = [...(this.order()?.versions ?? [])].sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''));
    return (['drafts', 'adopted'] as const).map((key) => ({ key, versions: versions.filter((version) => (version.status === 'draft') === (key === 'drafts')) })).filter((group) => group.versions.length > 0);
  });
  protected readonly draft = computed(() => this.replay() ?? (this.order()?.order.status === 'draft' ? this.id() : (this.groups()[0]?.versions[0]?.id ?? this.id())));
  protected readonly isAsked = computed(() => Boolean(this.replay()));
  protected readonly first = computed(() => (isDay(this.from()) ? this.from()! : `${Number(this.asOf.today().slice(0, 4)) - 3}-01-01`));
  protected readonly last = computed(() => (isDay(this.through()) ? this.through()! : this.asOf.today()));
  private readonly question = computed(() => (this.isAsked() && this.may() ? [this.draft(), this.first(), this.last()].join(' ') : null));

  constructor() {
    const title = inject(PageTitle);
    effect(() => { const name = this.order()?.body.name; if (name) title.show(this.texts.text('replay.pageTitle', { name })); });
    effect(() => { if (this.question() !== null) untracked(() => this.begin()); });
  }

  protected begin(): void {
    void this.run.start(this.draft(), { from: this.first(), until: addDays(this.last(), 1) });
  }

  protected async stop(): Promise<void> {
    await this.run.cancel();
    await this.router.navigate([], { queryParams: { replay: null }, queryParamsHandling: 'merge' });
  }

  protected ask(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [replay, from, through] = ['draft', 'from', 'through'].map((name) => String(form.get(name) ?? ''));
    const isSame = [replay, from, through].join(' ') === this.question();
    void this.router.navigate([], { queryParams: { replay, from, through, show: null, fromLevel: null, toLevel: null, rule: null, page: null }, queryParamsHandling: 'merge' });
    if (isSame) this.begin();
  }
}
