import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import { FlagRow } from '../shared/flags/flag-row';
import { Session } from '../shared/session/session';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import type { CaseAnswer } from './learning-case';
import { TalkSteps } from './talk-steps';

const LAST = 13;

/** One case: what happened, what to talk about, what it teaches, the rules that point at it and the flags here that resemble it. */
@Component({
  selector: 'rg-case-page',
  imports: [RouterLink, FlagRow, HardSpacesPipe, TextPipe, Icon, Wait, TalkSteps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .two{--side:330px;margin-top:22px} aside section+section{margin-top:32px}
    .story{font:400 18px/28px var(--rg-serif);max-width:40em;margin-top:14px}
    .prompts{list-style:decimal;padding-left:22px;display:grid;gap:8px;margin-top:12px;font:400 17px/26px var(--rg-serif);max-width:42em}
    .lessons{margin-top:6px} .lessons li{padding:9px 0 8px;border-bottom:1px solid var(--rg-line)}
    .neighbours{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 24px}`,
  template: `
    <p class="crumb"><a routerLink="/casebook">{{ 'casebook.title' | t }}</a> / {{ 'casebook.number' | t: { no: no() } }}</p>
    <rg-wait [of]="answer" [what]="'casebook.one' | t" />
    @if (page(); as page) {
      <div class="title"><h1>{{ page.item.title }}</h1><div class="end btns"><button type="button" class="btn desk" (click)="printPage()"><rg-icon name="printer" />{{ 'casebook.print' | t }}</button></div></div>
      <p class="mut">{{ page.item.setting }} · {{ page.item.citation }}</p>
      <div class="two">
        <div>
          <section><div class="h2row"><h2>{{ 'casebook.situation' | t }}</h2></div><p class="story">{{ page.item.summary | rgNb }}</p></section>
          <section class="gap-above-3"><div class="h2row"><h2>{{ 'casebook.prompts' | t }}</h2></div><ol class="prompts">@for (prompt of page.item.prompts; track prompt) { <li>{{ prompt | rgNb }}</li> }</ol></section>
          @if (mayReadFlags()) {
            <section class="gap-above-3"><div class="h2row"><h2>{{ 'casebook.here' | t }}</h2>@if (page.findings.length) { <a class="sm end" routerLink="/flags" [queryParams]="{ case: page.item.no, outcome: 'flag' }">{{ 'casebook.inList' | t: { count: page.findings.length } }}</a> }</div>
              @if (page.findings.length) { <ul>@for (flag of shown(); track flag.id) { <li rg-flag-row [finding]="flag"></li> }</ul> } @else { <p class="sm mut gap-above">{{ 'casebook.hereNone' | t }}</p> }</section>
          }
          <section class="gap-above-3"><div class="h2row"><h2>{{ 'casebook.rules' | t }}</h2><span class="sub">{{ 'casebook.rulesSub' | t }}</span></div>
            <table class="tbl cards"><caption class="vh">{{ 'casebook.rules' | t }}</caption>
              <thead><tr><th scope="col">{{ 'casebook.rule' | t }}</th><th scope="col">{{ 'casebook.likeness' | t }}</th><th scope="col" class="c-lo">{{ 'casebook.direction' | t }}</th></tr></thead>
              <tbody>@for (rule of page.rules; track rule.id) { <tr><th scope="row"><a class="ttl" [routerLink]="['/rulebook', rule.id]">{{ rule.title }}</a><div class="xs dim">{{ rule.severityLabels.join(', ') }}</div></th><td [attr.data-l]="'casebook.likeness' | t">{{ rule.why | rgNb }}</td><td class="c-lo sm" [attr.data-l]="'casebook.direction' | t">{{ rule.directionLabel }}</td></tr> }</tbody></table></section>
          <nav class="neighbours gap-above-3 sm" [attr.aria-label]="'casebook.neighbours' | t">@if (page.item.no > 1) { <a [routerLink]="['/casebook', page.item.no - 1]">{{ 'casebook.previous' | t: { no: page.item.no - 1 } }}</a> } @if (page.item.no < last) { <a [routerLink]="['/casebook', page.item.no + 1]">{{ 'casebook.next' | t: { no: page.item.no + 1 } }}</a> }</nav>
        </div>
        <aside>
          <section><div class="h2row"><h2 class="side-h">{{ 'casebook.lessons' | t }}</h2></div><ul class="lessons sm">@for (lesson of page.item.lessons; track lesson) { <li>{{ lesson | rgNb }}</li> }</ul></section>
          <section><div class="h2row"><h2 class="side-h">{{ 'casebook.talk.title' | t }}</h2></div><rg-talk-steps /></section>
          <section><div class="h2row"><h2 class="side-h">{{ 'casebook.themes' | t }}</h2></div><p class="sm gap-above">{{ page.item.themes.join(' · ') }}</p></section>
        </aside>
      </div>
    }`,
})
export class CasePage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  readonly no = input.required<string>();
  protected readonly last = LAST;
  protected readonly answer = httpResource<CaseAnswer>(() => this.api.read(`/cases/${this.no()}`));
  protected readonly page = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly mayReadFlags = computed(() => this.session.may('read', 'findings'));
  protected readonly shown = computed(() => this.page()?.findings.slice(0, 8) ?? []);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const page = this.page();
      if (page) title.show(page.item.title);
    });
  }

  protected printPage(): void {
    window.print();
  }
}
