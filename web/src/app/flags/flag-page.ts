import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OpenFlags } from '../shell/open-flags';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import type { Finding } from '../shared/flags/finding';
import { FlagCard } from '../shared/flags/flag-card';
import { FlagRow } from '../shared/flags/flag-row';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { FlagEvidence } from './flag-evidence';
import { FlagHistory } from './flag-history';
import { ReviewForm } from './review-form';

interface FlagAnswer { readonly item: Finding; readonly related: readonly Finding[]; readonly mayReview: boolean }

/** One flag: its card, what it rests on, the answer to give and those given, and what else is raised about the same thing. */
@Component({
  selector: 'rg-flag-page',
  imports: [RouterLink, FlagCard, FlagRow, TextPipe, Wait, FlagEvidence, FlagHistory, ReviewForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.two{--side:336px} aside section+section{margin-top:32px}`,
  template: `
    <p class="crumb"><a routerLink="/flags">{{ 'flags.title' | t }}</a> / @if (item()?.body; as body) {<a routerLink="/flags" [queryParams]="{ body: body.id }">{{ body.name }}</a> / }{{ item()?.number }}</p>
    <rg-wait [of]="answer" [what]="'flags.one' | t" />
    @if (item(); as flag) {
      <div class="two">
        <rg-flag-card [finding]="flag" [isPageTitle]="true" />
        <aside>
          <section><div class="h2row"><h2 class="side-h">{{ 'flags.review.title' | t }}</h2><span class="sub end">{{ flag.statusLabel }}</span></div>
            @if (flag.assignee || flag.answerBy) { <p class="sm gap-above">@if (flag.assignee; as assignee) { {{ 'flags.history.assignee' | t: { assignee } }}<br> }@if (flag.answerBy; as day) { {{ 'flags.history.answerBy' | t: { day } }} }</p> }
            @if (page()?.mayReview) { <rg-review-form [finding]="flag" (saved)="reviewed()" /> }
            @else { <p class="sm mut gap-above">{{ (session.may('review-flag', 'findings') ? 'flags.review.otherBody' : 'flags.review.readOnly') | t }}</p> }</section>
          <section><div class="h2row"><h2 class="side-h">{{ 'flags.history.title' | t }}</h2></div><rg-flag-history [finding]="flag" /></section>
          <section><div class="h2row"><h2 class="side-h">{{ 'flags.crossing.title' | t }}</h2></div>
            <p class="sm gap-above">{{ flag.directionLabel }}. @if (isOnMap()) { <a routerLink="/overview" fragment="map">{{ 'flags.crossing.map' | t }}</a> } <br><a routerLink="/flags" [queryParams]="{ rule: flag.rule }">{{ 'flags.crossing.sameRule' | t }}</a></p></section>
        </aside>
      </div>
      @if (flag.evidence.length) { <section class="gap-above-3"><div class="h2row"><h2>{{ 'flags.evidence.title' | t }}</h2><span class="sub">{{ 'flags.evidence.sub' | t }}</span></div><rg-flag-evidence [facts]="flag.evidence" /></section> }
      @if (page()?.related?.length) {
        <section class="gap-above-3"><div class="h2row"><h2>{{ 'flags.related' | t }}</h2></div><ul>@for (one of page()?.related; track one.id) { <li rg-flag-row [finding]="one"></li> }</ul></section>
      }
    }`,
})
export class FlagPage {
  private readonly api = inject(Api);
  private readonly openFlags = inject(OpenFlags);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly answer = httpResource<FlagAnswer>(() => this.api.read(`/findings/${this.id()}`));
  protected readonly page = steady(this.answer, () => this.id());
  protected readonly item = computed(() => this.page()?.item ?? null);
  protected readonly isOnMap = computed(() => !['formal-to-informal', 'level', 'order'].includes(this.item()?.direction ?? 'order') && this.item()?.outcome === 'flag');

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const flag = this.item();
      if (flag) title.show(`${flag.number} ${flag.title}`);
    });
  }

  protected reviewed(): void {
    this.answer.reload();
    this.openFlags.reload();
  }
}
