import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LawRefs } from '../shared/law/law-refs';
import { Stair } from '../shared/powers/stair';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Severity } from '../shared/ui/severity';
import { outcomeLook, type AnswerView } from './answer-view';
import { AnswerToSend } from './answer-to-send';
import { WhyNotTable } from './why-not-table';

/** The answer: a sentence first, what is uncertain beside it, then the stair, and why nobody else. */
@Component({
  selector: 'rg-answer-page',
  imports: [RouterLink, LawRefs, Stair, DayPipe, HardSpacesPipe, TextPipe, Icon, Severity, AnswerToSend, WhyNotTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `p>rg-severity{margin-right:6px} .limit{display:grid;grid-template-columns:22px 1fr;gap:8px;padding:6px 0;border-bottom:1px solid var(--rg-line)} .notes{display:grid;gap:8px;margin-top:20px} .chains{display:grid;gap:28px;margin-top:24px} .ans{margin:10px 0 12px;text-wrap:balance}`,
  template: `
    <div class="two">
      <div>
        <p class="sm mut"><rg-severity [of]="look().severity" [tag]="true" [label]="look().text | t" /> {{ answer().matterType ? ('whoDecides.asked' | t: { title: answer().matterType!.title, day: answer().asOf }) : ('whoDecides.askedLoose' | t: { text: asked(), day: answer().asOf }) }}</p>
        <h2 class="ans">{{ answer().sentence | rgNb }}</h2>
        @if (answer().lead) { <p class="lead">{{ answer().lead! | rgNb }}@if (answer().since) { {{ 'whoDecides.since' | t: { day: (answer().since | rgDay: 'words') } }} }</p> }
        @if (answer().basis === 'law-only' && answer().outcome !== 'clarify') { <p class="note pet gap-above"><rg-icon name="scales" /><span>{{ 'whoDecides.lawOnly' | t }}</span></p> }
        @if (answer().clarify; as clarify) {
          <p class="lead">{{ clarify.question }}</p>
          <ul class="lst2 gap-above" [attr.aria-label]="'whoDecides.choose' | t">@for (choice of clarify.choices; track choice.key) { <li><a [routerLink]="[]" [queryParams]="{ matterType: choice.key }" queryParamsHandling="merge">{{ choice.title }}</a></li> }</ul>
        }
        @if (answer().uncertainties.length) {
          <div class="notes">@for (uncertainty of answer().uncertainties; track uncertainty.code) {
            <p class="note unk"><rg-icon name="question" /><span><b>{{ 'whoDecides.uncertain' | t }}</b> {{ uncertainty.text | rgNb }} @if (uncertainty.missing; as missing) { <a [routerLink]="missing.id ? ['/register', missing.kind, missing.id] : ['/register', missing.kind, 'new']">{{ 'whoDecides.fill' | t }}</a> }</span></p>
          }</div>
        }
        <div class="chains">@for (chain of answer().chains; track $index) {
          <div>@if (answer().chains.length > 1) { <h3>{{ 'whoDecides.chainOf' | t: { no: $index + 1 } }}</h3> } <rg-stair [chain]="chain" [names]="answer().names" [laws]="answer().laws" [fillInParams]="answer().matterType ? { matterType: answer().matterType!.key } : {}" /></div>
        }</div>
        @if (answer().matterType && answer().outcome !== 'other-owner') { <rg-why-not-table [rows]="answer().whyNot" [laws]="answer().laws" [names]="answer().names" [asked]="whyNot()" [counterparty]="counterparty()" /> }
      </div>
      @if (answer().outcome !== 'clarify') {
        <aside>
          <rg-answer-to-send [answer]="answer()" />
          @if (answer().otherOwner; as owner) { <section class="section"><div class="h2row"><h2 class="side-h">{{ 'whoDecides.outcome.other-owner' | t }}</h2></div><p class="gap-above">{{ 'whoDecides.owner' | t: { who: owner.who } }} {{ 'whoDecides.ask' | t: { who: owner.ask } }}.</p></section> }
          @if (answer().appeal; as appeal) { <section class="section"><div class="h2row"><h2 class="side-h">{{ 'whoDecides.appeal' | t }}</h2></div><p class="sm gap-above">{{ appeal.text | rgNb }}</p><p class="sm gap-above"><rg-law-refs [ids]="appeal.law" [laws]="answer().laws" /></p></section> }
          @if (answer().limits.length) {
            <section class="section"><div class="h2row"><h2 class="side-h">{{ 'whoDecides.limits' | t }}</h2></div>
              <ul class="sm">@for (limit of answer().limits; track $index) { <li class="limit"><rg-icon [name]="limit.kind === 'reserved' || limit.met === false ? 'x' : limit.met === null ? 'question' : 'check'" /><span>{{ limit.text | rgNb }} @if (limit.law.length) { <rg-law-refs [ids]="limit.law" [laws]="answer().laws" /> }</span></li> }</ul></section>
          }
          @if (answer().reporting) { <section class="section"><div class="h2row"><h2 class="side-h">{{ 'whoDecides.reporting' | t }}</h2></div><p class="sm gap-above">{{ answer().reporting! | rgNb }}</p></section> }
        </aside>
      }
    </div>`,
})
export class AnswerPage {
  readonly answer = input.required<AnswerView>();
  readonly asked = input('');
  /** Whom the reader has asked about beside, and the other party. */
  readonly whyNot = input<string>();
  readonly counterparty = input<string>();
  protected readonly look = computed(() => outcomeLook(this.answer()));
}
