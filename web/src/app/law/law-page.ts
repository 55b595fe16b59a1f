import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { Verification } from '../shared/law/verification';
import { Session } from '../shared/session/session';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Severity } from '../shared/ui/severity';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { PageTitle } from '../shell/page-title';
import type { LawAnswer } from './law-answer';
import { LawFalls } from './law-falls';

/** One section of law: what it says, how well that is known, and the rules, powers and matters that rest on it. */
@Component({
  selector: 'rg-law-page',
  imports: [RouterLink, Verification, HardSpacesPipe, TextPipe, Icon, Severity, Wait, LawFalls],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .two{--side:330px;margin-top:26px} aside section+section{margin-top:32px} .source{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:10px}
    .rules li{display:grid;grid-template-columns:170px minmax(0,1fr);gap:0 16px;padding:9px 0 8px;border-bottom:1px solid var(--rg-line);align-items:baseline} rg-severity{display:block} .lines li{padding:7px 0 6px;border-bottom:1px solid var(--rg-line)} .columns-2{columns:2;column-gap:40px} .columns-2 li{break-inside:avoid}
    @media screen and (max-width:760px){.rules li{grid-template-columns:1fr} .columns-2{columns:1}}`,
  template: `
    <p class="crumb"><a routerLink="/rulebook">{{ 'rulebook.title' | t }}</a> / <a routerLink="/rulebook/law">{{ 'law.title' | t }}</a> / {{ page()?.item?.label ?? section() }}</p>
    <rg-wait [of]="answer" [what]="'law.one' | t" />
    @if (page(); as law) {
      <div class="title"><h1>{{ law.item.label }}@if (law.item.heading && !law.item.label.startsWith(law.item.heading)) { <span class="mut"> {{ law.item.heading }}</span> }</h1></div>
      <p class="lead">{{ law.item.gist | rgNb }}</p>
      <p class="source"><rg-verification [mark]="law.item.mark" />@if (law.item.link) { <a [href]="law.item.link" target="_blank" rel="noopener noreferrer">{{ 'shell.law.open' | t }}</a> }<span class="sm mut">{{ 'law.own' | t }}</span></p>
      @if (law.item.mark === 'unverified') { <p class="note unk gap-above"><rg-icon name="seal-question" /><span>{{ 'law.unverified' | t }}</span></p> }
      @if (law.item.note) { <p class="note gap-above"><rg-icon name="info" /><span>{{ law.item.note | rgNb }}</span></p> }
      @for (change of law.pending; track change.source) { <p class="note gap-above"><rg-icon name="hourglass" /><span><b>{{ change.source }}</b> {{ 'law.pending' | t }} {{ change.about | rgNb }} {{ change.when | rgNb }}</span></p> }
      <div class="two">
        <div>
          <section><div class="h2row"><h2>{{ 'law.rules' | t }}</h2><span class="sub">{{ 'law.ruleCount' | t: { count: law.rules.length } }}</span></div>
            @if (law.rules.length) { <ul class="rules">@for (rule of law.rules; track rule.id) { <li><span>@for (severity of rule.severities; track severity) { <rg-severity [of]="severity" /> }</span><div><a class="ttl" [routerLink]="['/rulebook', rule.id]">{{ rule.title }}</a>@if (rule.note) { <div class="sm mut">{{ rule.note | rgNb }}</div> }</div></li> }</ul> }
            @else { <p class="gap-above">{{ (law.coverage?.reasonLabel ? 'law.noRuleBecause' : 'law.noRule') | t: { reason: law.coverage?.reasonLabel ?? '' } | rgNb }}@if (law.coverage?.by; as by) { {{ 'law.see' | t }} @if (by.law) {<a class="nw" [routerLink]="['/rulebook/law', by.law]">{{ by.label }}</a>.} @else {<a [routerLink]="['/rulebook', by.rule]">{{ by.label }}</a>.} }</p> }</section>
          @if (mayReadPowers()) { <section class="gap-above-3"><div class="h2row"><h2>{{ 'law.falls.title' | t }}</h2></div><rg-law-falls [section]="law.item.id" /></section> }
          <section class="gap-above-3"><div class="h2row"><h2>{{ 'law.matters' | t }}</h2><span class="sub">{{ 'law.matterCount' | t: { count: law.matterTypes.length } }}</span></div>
            @if (law.matterTypes.length) { <ul class="lines" [class.columns-2]="law.matterTypes.length > 5">@for (type of law.matterTypes; track type.key) { <li><a routerLink="/who-decides" [queryParams]="{ matterType: type.key }">{{ type.title }}</a></li> }</ul> } @else { <p class="sm mut gap-above">{{ 'law.noMatters' | t }}</p> }</section>
        </div>
        <aside><section><div class="h2row"><h2 class="side-h">{{ 'law.about' | t }}</h2></div>
          <dl class="kv">
            <dt>{{ 'law.statute' | t }}</dt><dd>{{ law.statute.name }}</dd>
            <dt>{{ 'law.first' | t }}</dt><dd>{{ law.inTime.firstInForce ?? ('law.unknown' | t) }}</dd>
            <dt>{{ 'law.wording' | t }}</dt><dd>{{ law.inTime.inForceFrom ?? ('law.unknown' | t) }}</dd>
            @if (law.inTime.inForceUntil) { <dt>{{ 'law.until' | t }}</dt><dd>{{ law.inTime.inForceUntil }}</dd> }
            @if (law.inTime.lastAmendedBy) { <dt>{{ 'law.amended' | t }}</dt><dd>{{ law.inTime.lastAmendedBy }}</dd> }
            <dt>{{ 'law.checkedTo' | t }}</dt><dd>{{ law.checkedTo }}</dd>
            @if (law.coverage; as coverage) { <dt>{{ 'law.boundary' | t }}</dt><dd>{{ (coverage.matters ? 'law.matters_yes' : 'law.matters_no') | t }}</dd> }
          </dl></section></aside>
      </div>
    }`,
})
export class LawPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  readonly section = input.required<string>();
  protected readonly answer = httpResource<LawAnswer>(() => this.api.reference(`/law-sections/${this.section()}`));
  protected readonly page = steady(this.answer, () => this.section());
  protected readonly mayReadPowers = computed(() => this.session.may('read', 'delegation'));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const law = this.page();
      if (law) title.show(law.item.label);
    });
  }
}
