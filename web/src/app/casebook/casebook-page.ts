import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { Session } from '../shared/session/session';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Wait } from '../shared/ui/wait';
import type { LearningCase } from './learning-case';
import { TalkSteps } from './talk-steps';

/** Case och samtal: the thirteen cases, with how many flags here resemble each, and how to talk about them. */
@Component({
  selector: 'rg-casebook-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Wait, TalkSteps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .two{--side:330px;margin-top:26px}
    .case{display:grid;grid-template-columns:44px 1fr auto;gap:0 12px;padding:11px 0 10px;border-bottom:1px solid var(--rg-line);align-items:baseline}
    .no{font:600 19px/24px var(--rg-serif);color:var(--rg-petrol);font-variant-numeric:lining-nums tabular-nums}
    .ttl{font-size:16px}`,
  template: `
    <div class="title"><h1>{{ 'casebook.title' | t }}</h1></div>
    <p class="lead">{{ 'casebook.lead' | t }}</p>
    <div class="two">
      <section aria-labelledby="cases">
        <div class="h2row"><h2 id="cases">{{ 'casebook.cases' | t }}</h2>@if (mayReadFlags() && busiest(); as most) { <span class="sub">{{ 'casebook.busiest' | t: { title: most.title } }}</span> }</div>
        <rg-wait [of]="cases" [what]="'casebook.what' | t" [rows]="13" />
        @if (cases.hasValue()) {
          <ol>@for (one of cases.value().items; track one.no) {
            <li class="case"><span class="no" aria-hidden="true">{{ one.no }}</span>
              <div><a class="ttl" [routerLink]="['/casebook', one.no]"><span class="vh">{{ 'casebook.number' | t: { no: one.no } }}: </span>{{ one.title }}</a><div class="sm mut">{{ one.setting }} · {{ one.themes.join(', ') }}</div></div>
              @if (mayReadFlags()) { <span class="sm nw tn">@if (one.flags) { <a routerLink="/flags" [queryParams]="{ case: one.no, outcome: 'flag' }">{{ 'casebook.flags' | t: { count: one.flags } | rgNb }}</a> } @else { <span class="dim">{{ 'casebook.noFlags' | t }}</span> }</span> }</li>
          }</ol>
          <p class="sm dim gap-above">{{ 'casebook.source' | t }}</p>
        }
      </section>
      <aside><section aria-labelledby="talk"><div class="h2row"><h2 class="side-h" id="talk">{{ 'casebook.talk.title' | t }}</h2></div><rg-talk-steps /></section></aside>
    </div>`,
})
export class CasebookPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly cases = httpResource<{ readonly items: readonly (LearningCase & { readonly flags: number })[] }>(() => this.api.read('/cases'));
  protected readonly mayReadFlags = computed(() => this.session.may('read', 'findings'));
  protected readonly busiest = computed(() => (this.cases.hasValue() ? [...this.cases.value().items].sort((a, b) => b.flags - a.flags).find((one) => one.flags > 0) : undefined));
}
