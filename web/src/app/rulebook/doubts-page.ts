import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { lawLabel } from '../shared/law/law-section';
import { Verification } from '../shared/law/verification';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Wait } from '../shared/ui/wait';
import type { RuleList } from './rule-answers';
import { RulebookTabs } from './rulebook-tabs';

/** Tvivel och väntande lag: what a lawyer has to settle, and the proposals that no rule rests on until they are known to be in force. */
@Component({
  selector: 'rg-doubts-page',
  imports: [RouterLink, Verification, HardSpacesPipe, TextPipe, Wait, RulebookTabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    li.doubt{display:grid;grid-template-columns:44px minmax(0,1fr);gap:0 12px;padding:12px 0 11px;border-bottom:1px solid var(--rg-line)}
    .no{font:600 19px/24px var(--rg-serif);color:var(--rg-petrol);font-variant-numeric:lining-nums tabular-nums} .doubt p{max-width:46em}
    .rules{display:flex;flex-wrap:wrap;gap:0 16px;margin-top:2px} .rules a{padding:2px 0;min-height:25px} .change{padding:12px 0;border-bottom:1px solid var(--rg-line)} .change p{max-width:46em;margin-top:2px}`,
  template: `
    <div class="title"><h1>{{ 'rulebook.doubts.title' | t }}</h1></div>
    <p class="lead">{{ 'rulebook.doubts.lead' | t }}</p>
    <rg-rulebook-tabs />
    <rg-wait [of]="rules" [what]="'rulebook.doubts.what' | t" [rows]="10" />
    @if (rules.hasValue()) {
      @let all = rules.value();
      <section><div class="h2row"><h2>{{ 'rulebook.pending.title' | t }}</h2><span class="sub">{{ 'rulebook.pending.sub' | t }}</span></div>
        <ul>@for (change of all.pending; track change.source) {
          <li class="change"><b class="b">{{ change.source }}</b>&ngsp;<rg-verification [mark]="change.mark" /><p>{{ change.about | rgNb }}</p><p class="mut">{{ change.when | rgNb }}</p>
            <p class="sm">@if (change.rules.length) { {{ 'rulebook.pending.rules' | t }} @for (rule of change.rules; track rule; let last = $last) {<a [routerLink]="['/rulebook', rule]">{{ titleOf(rule) }}</a>@if (!last) {, }} } @else { {{ 'rulebook.pending.noRule' | t }} }
              @if (change.sections.length) { <br>{{ 'rulebook.pending.sections' | t }} @for (section of change.sections; track section; let last = $last) {<a class="nw" [routerLink]="['/rulebook/law', section]">{{ lawLabel(section) }}</a>@if (!last) {, }} }
              @for (no of change.cases; track no) { <br><a [routerLink]="['/casebook', no]">{{ 'rulebook.caseNo' | t: { no } }}</a> }</p></li>
        }</ul></section>
      <section class="gap-above-3"><div class="h2row"><h2>{{ 'rulebook.doubts.list' | t }}</h2><span class="sub">{{ 'rulebook.doubts.count' | t: { count: all.doubts.length } }}</span></div>
        <ol>@for (doubt of all.doubts; track doubt.no) {
          <li class="doubt" [id]="'doubt-' + doubt.no"><span class="no">{{ doubt.no }}</span><div><p>{{ doubt.sentence | rgNb }}</p><p class="rules sm">@for (rule of doubt.rules; track rule) { <a [routerLink]="['/rulebook', rule]">{{ titleOf(rule) }}</a> }</p></div></li>
        }</ol></section>
    }`,
})
export class DoubtsPage {
  private readonly api = inject(Api);
  protected readonly lawLabel = lawLabel;
  protected readonly rules = httpResource<RuleList>(() => this.api.reference('/rules'));
  private readonly titles = computed(() => new Map((this.rules.hasValue() ? this.rules.value().items : []).map((rule) => [rule.id, rule.title])));

  protected titleOf(id: string): string {
    return this.titles().get(id) ?? id;
  }
}
