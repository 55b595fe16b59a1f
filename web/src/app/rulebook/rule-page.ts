import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Severity } from '../shared/ui/severity';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { PageTitle } from '../shell/page-title';
import type { RuleDetail } from './rule-answers';
import { RuleExamples } from './rule-examples';
import { RuleFacts } from './rule-facts';
import { RuleLaw } from './rule-law';

/** One rule: its law, its conditions in words, examples that are run in front of the reader, cases, doubts, and how it stands to other rules. */
@Component({
  selector: 'rg-rule-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Icon, Severity, Wait, RuleExamples, RuleFacts, RuleLaw],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .two{--side:330px;margin-top:26px}
    .tags{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px} .tags .id{overflow-wrap:anywhere}
    .lead{margin-top:14px} .conditions{list-style:disc;padding-left:20px;display:grid;gap:5px;margin-top:12px} .conditions li::first-letter{text-transform:uppercase} .intro{margin-top:10px}
    .lines li{padding:9px 0 8px;border-bottom:1px solid var(--rg-line)} .note+.note{margin-top:8px}`,
  template: `
    <p class="crumb"><a routerLink="/rulebook">{{ 'rulebook.title' | t }}</a> / @if (item(); as rule) {<a routerLink="/rulebook" [queryParams]="{ area: rule.area }">{{ rule.areaLabel }}</a> / }{{ rule() }}</p>
    <rg-wait [of]="answer" [what]="'rulebook.one' | t" />
    @if (item(); as rule) {
      <div class="title"><h1>{{ rule.title }}</h1></div>
      <p class="tags">@for (severity of rule.severities; track severity) { <rg-severity [of]="severity" [tag]="true" /> }<span class="sm dim id">{{ rule.id }}</span></p>
      @if (rule.needsReview) { <p class="note risk gap-above"><rg-icon name="warning-circle" /><span>{{ 'rulebook.review.long' | t: { dismissed: rule.answers!.dismissed, answered: rule.answers!.answered } | rgNb }}</span></p> }
      <p class="lead">{{ rule.says | rgNb }}</p>
      <div class="two">
        <div>
          <section><div class="h2row"><h2>{{ 'rulebook.rule.law' | t }}</h2>@if (unread()) { <span class="sub">{{ 'rulebook.rule.unread' | t: { count: unread() } }}</span> }</div>
            <rg-rule-law [rests]="rule.basis" /></section>
          @if (rule.doubts.length || rule.pending.length) {
            <section class="gap-above-3"><div class="h2row"><h2>{{ 'rulebook.rule.doubts' | t }}</h2><a class="sm end" routerLink="/rulebook/doubts">{{ 'rulebook.rule.allDoubts' | t }}</a></div>
              <div class="gap-above">@for (doubt of rule.doubts; track doubt.no) { <p class="note unk"><rg-icon name="question" /><span><b>{{ 'rulebook.doubts.no' | t: { no: doubt.no } }}</b> {{ doubt.sentence | rgNb }}</span></p> }
                @for (change of rule.pending; track change.source) { <p class="note"><rg-icon name="hourglass" /><span><b>{{ change.source }}</b> {{ 'rulebook.pending.notInForce' | t }} {{ change.about | rgNb }} {{ change.when | rgNb }}</span></p> }</div></section>
          }
          <section class="gap-above-3"><div class="h2row"><h2>{{ 'rulebook.rule.conditions' | t }}</h2><span class="sub">{{ 'rulebook.rule.conditionsSub' | t }}</span></div>
            <ul class="conditions">@for (condition of rule.conditions; track condition) { <li>{{ condition | rgNb }}</li> }</ul>
            <p class="sm mut intro"><b>{{ 'rulebook.rule.reads' | t }}</b> {{ rule.dataNeeded | rgNb }}@if (rule.absenceBased) { {{ 'rulebook.rule.absence' | t }}}</p>@if (rule.alwaysTells) { <p class="sm mut"><b>{{ 'rulebook.rule.alwaysTells' | t }}</b> {{ rule.alwaysTells | rgNb }}</p> }</section>
          <section class="gap-above-3" id="examples"><div class="h2row"><h2>{{ 'rulebook.examples.title' | t }}</h2><span class="sub">{{ 'rulebook.examples.sub' | t }}</span></div><rg-rule-examples [rule]="rule.id" /></section>
          <section class="gap-above-3"><div class="h2row"><h2>{{ 'rulebook.rule.cases' | t }}</h2></div>
            <ul class="lines">@for (one of rule.cases; track one.no) { <li><a class="b" [routerLink]="['/casebook', one.no]">{{ 'rulebook.rule.case' | t: { no: one.no, title: one.title } }}</a><p>{{ one.why | rgNb }}</p></li> }</ul></section>
        </div>
        <aside><rg-rule-facts [rule]="rule" /></aside>
      </div>
    }`,
})
export class RulePage {
  private readonly api = inject(Api);
  readonly rule = input.required<string>();
  protected readonly answer = httpResource<{ readonly item: RuleDetail }>(() => this.api.reference(`/rules/${this.rule()}`));
  private readonly page = steady(this.answer, () => this.rule());
  protected readonly item = computed(() => this.page()?.item ?? null);
  protected readonly unread = computed(() => this.item()?.basis.filter((basis) => basis.mark !== 'verified').length ?? 0);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const rule = this.item();
      if (rule) title.show(rule.title);
    });
  }
}
