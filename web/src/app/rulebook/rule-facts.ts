import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { RuleDetail } from './rule-answers';

/** Beside the rule: its flags here, what kind of rule it is, and what to do when it flags. */
@Component({
  selector: 'rg-rule-facts',
  imports: [RouterLink, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} section+section{margin-top:32px} dl.kv{margin-top:4px} h3{margin-top:10px} .lines li{padding:7px 0 6px;border-bottom:1px solid var(--rg-line)}`,
  template: `
    @if (rule().answers; as answers) {
      <section><div class="h2row"><h2 class="side-h">{{ 'rulebook.rule.hereTitle' | t }}</h2></div>
        <dl class="kv">
          <dt>{{ 'rulebook.rule.raised' | t }}</dt><dd>@if (answers.flags) { <a routerLink="/flags" [queryParams]="{ rule: rule().id, outcome: 'flag', status: 'all' }">{{ 'rulebook.flags' | t: { count: answers.flags } }}</a> } @else { {{ 'rulebook.rule.never' | t }} }</dd>
          <dt>{{ 'rulebook.rule.open' | t }}</dt><dd>@if (answers.open) { <a routerLink="/flags" [queryParams]="{ rule: rule().id, outcome: 'flag' }">{{ answers.open }}</a> } @else { 0 }</dd>
          <dt>{{ 'rulebook.rule.answered' | t }}</dt><dd>{{ answers.answered }}</dd>
          <dt>{{ 'rulebook.rule.dismissed' | t }}</dt><dd>@if (answers.dismissed) { <a routerLink="/flags" [queryParams]="{ rule: rule().id, outcome: 'flag', status: 'dismissed' }">{{ answers.dismissed }}</a> } @else { 0 }</dd>
        </dl></section>
    }
    <section><div class="h2row"><h2 class="side-h">{{ 'rulebook.rule.about' | t }}</h2></div>
      <dl class="kv">
        <dt>{{ 'rulebook.filter.area' | t }}</dt><dd>{{ rule().areaLabel }}</dd>
        <dt>{{ 'rulebook.filter.direction' | t }}</dt><dd>{{ rule().directionLabel }}</dd>
        <dt>{{ 'rulebook.filter.mode' | t }}</dt><dd>@for (mode of rule().mode; track mode; let last = $last) { {{ 'rulebook.mode.' + mode | t }}@if (!last) {, }}</dd>
        <dt>{{ 'rulebook.rule.looksAt' | t }}</dt><dd>{{ 'rulebook.rule.on.' + rule().on | t }}</dd>
        <dt>{{ 'rulebook.rule.validFrom' | t }}</dt><dd>{{ rule().validFrom ?? ('rulebook.rule.noFirstDay' | t) }}</dd>
        <dt>{{ 'rulebook.rule.version' | t }}</dt><dd>{{ rule().version }}</dd>
      </dl></section>
    @if (rule().yieldsTo.length || rule().hides.length) {
      <section><div class="h2row"><h2 class="side-h">{{ 'rulebook.rule.precedence' | t }}</h2></div>
        <p class="sm mut gap-above">{{ 'rulebook.rule.precedenceSub' | t }}</p>
        @for (side of sides(); track side.key) {
          @if (side.rules.length) { <h3 class="sm b">{{ 'rulebook.rule.' + side.key | t }}</h3><ul class="lines sm">@for (other of side.rules; track other.id) { <li><a [routerLink]="['/rulebook', other.id]">{{ other.title }}</a><br><span class="mut">{{ other.because | rgNb }}</span></li> }</ul> }
        }</section>
    }
    <section><div class="h2row"><h2 class="side-h">{{ 'shell.flag.allowed' | t }}</h2></div><p class="sm gap-above">{{ rule().allowed | rgNb }}</p></section>
    <section><div class="h2row"><h2 class="side-h">{{ 'shell.flag.remedy' | t }}</h2></div><ol class="steps sm gap-above">@for (step of rule().remedy; track step) { <li>{{ step | rgNb }}</li> }</ol></section>`,
})
export class RuleFacts {
  readonly rule = input.required<RuleDetail>();
  protected readonly sides = computed(() => [{ key: 'yieldsTo', rules: this.rule().yieldsTo }, { key: 'hides', rules: this.rule().hides }] as const);
}
