import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { registerOf, type CollaborationRow, type RegisterKind } from '@ragang/domain';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import type { Finding } from '../shared/flags/finding';
import { FlagRow } from '../shared/flags/flag-row';
import { Referrers } from '../shared/register/referrers';
import { May } from '../shared/session/may';
import { DayPipe, HardSpacesPipe, SekPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Missing } from '../shared/ui/missing';
import { Severity } from '../shared/ui/severity';
import { Wait } from '../shared/ui/wait';
import { answered } from './collaboration-overview';
import { Contradiction } from './contradiction';

const LOOK = { yes: 'ok', partly: 'notice', no: 'undetermined' } as const;

/** One collaboration: what is true now, the twelve questions, and where each answer is filled in. */
@Component({
  selector: 'rg-collaboration-detail',
  imports: [RouterLink, FlagRow, Referrers, May, DayPipe, HardSpacesPipe, SekPipe, TextPipe, Icon, Missing, Severity, Wait, Contradiction],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.question{display:grid;grid-template-columns:150px 1fr auto;gap:12px;padding:8px 0 7px;border-bottom:1px solid var(--rg-line)} @media screen and (max-width:760px){.question{grid-template-columns:1fr}}`,
  template: `
    <p class="crumb"><a routerLink="/collaboration">{{ 'collaboration.detail.crumb' | t }}</a> / {{ item()?.name }}</p>
    <rg-wait [of]="answer" [what]="'collaboration.what' | t" />
    @if (item(); as row) {
      <div class="title"><h1>{{ row.name }}</h1><div class="end btns"><a *rgMay="'correct'; area: 'collaboration'" class="btn" [routerLink]="['/register/collaborations', row.id]"><rg-icon name="pencil-simple" />{{ 'collaboration.detail.edit' | t }}</a></div></div>
      <p class="lead">{{ lead() | rgNb }}</p>
      @for (value of row.contradictions; track value.attribute) { <div class="note upp gap-above"><rg-contradiction [value]="value" [collaboration]="row.id" /></div> }
      <div class="two section">
        <div>
          <div class="h2row"><h2>{{ 'collaboration.detail.questions' | t }}</h2><span class="sub">{{ 'collaboration.detail.questionsSub' | t: { count: answeredCount() } }}</span></div>
          <ul class="rows">
            @for (question of row.questions; track question.key) {
              <li class="question"><rg-severity [of]="look[question.answered]" [label]="'collaboration.detail.answer.' + question.answered | t" /><span>{{ question.question }}</span>
                @if (question.answered !== 'yes') { <a *rgMay="'record'; area: 'collaboration'" [routerLink]="['/register', pathOf(question.fill.kind)]" [queryParams]="queryFor(question.fill.kind)">{{ 'collaboration.detail.fill' | t }}</a> }</li>
            }
          </ul>
          @if (row.cost.series.length) {
            <div class="h2row section"><h2>{{ 'collaboration.detail.costs' | t }}</h2></div>
            <table class="tbl"><thead><tr><th scope="col">{{ 'collaboration.detail.year' | t }}</th><th scope="col" class="n">{{ 'collaboration.detail.amount' | t }}</th></tr></thead>
              <tbody>@for (point of row.cost.series; track point.year) { <tr><th scope="row">{{ point.year }}</th><td class="n">{{ point.amount | rgSek }}</td></tr> }</tbody></table>
            @if (row.cost.alternative) { <p class="sm mut gap-above">{{ 'collaboration.detail.alternative' | t: { amount: (row.cost.alternative | rgSek) } }}</p> }
          }
          @if (flags.hasValue() && flags.value().items.length) {
            <div class="h2row section"><h2>{{ 'collaboration.detail.flags' | t }}</h2></div>
            <ul class="fls">@for (flag of flags.value().items; track flag.id) { <li rg-flag-row [finding]="flag"></li> }</ul>
          }
          <rg-referrers class="section" kind="collaboration" [id]="row.id" />
        </div>
        <aside class="side">
          <div class="h2row"><h2>{{ 'collaboration.detail.agreements' | t }}</h2></div>
          @for (agreement of row.agreements; track agreement.id) {
            <p class="gap-above"><a class="ttl" [routerLink]="['/register/agreements', agreement.id]">{{ agreement.title }}</a><br><span class="sm mut">{{ agreement.adoptedBy }}</span></p>
            @if (row.notice?.agreement === agreement.id) {
              @if (row.notice.result; as result) {
                @if (result.state === 'unknown') { <p class="sm"><rg-severity of="undetermined" [label]="result.why" /></p> } @else if (result.state === 'none') { <p class="sm">{{ result.why }}</p> }
                @if (result.state === 'known') { <details class="gap-above"><summary class="sm">{{ 'collaboration.detail.calculation' | t }}</summary><ol class="sm">@for (step of result.steps; track $index) { <li>{{ step.text }}@if (step.day) { <span class="tn"> {{ step.day | rgDay }}</span> }</li> }</ol></details> }
              }
            }
          } @empty { <p class="sm mut gap-above">{{ 'collaboration.detail.noAgreement' | t }}</p> }
          <div class="h2row gap-above-3"><h2>{{ 'collaboration.detail.decisionRights' | t }}</h2></div>
          <dl class="kv"><dt>{{ 'collaboration.detail.tariff' | t }}</dt><dd>@if (row.decidedBy.tariff) { {{ row.decidedBy.tariff | rgNb }} } @else { <rg-missing /> }</dd><dt>{{ 'collaboration.detail.budget' | t }}</dt><dd>@if (row.decidedBy.budget) { {{ row.decidedBy.budget | rgNb }} } @else { <rg-missing /> }</dd></dl>
          <div class="h2row gap-above-3"><h2>{{ 'collaboration.detail.representatives' | t }}</h2></div>
          @for (one of row.representatives; track one.person) { <p class="gap-above">{{ one.name }}@if (one.role) { <span class="sm mut"> {{ one.role }}</span> }</p> } @empty { <p class="gap-above"><rg-missing /></p> }
          <div class="h2row gap-above-3"><h2>{{ 'collaboration.detail.parties' | t }}</h2></div>
          @for (party of row.parties; track party.id) { <p class="sm gap-above">{{ party.name }}</p> } @empty { <p class="sm mut gap-above">{{ 'collaboration.detail.noParties' | t }}</p> }
        </aside>
      </div>
    }`,
})
export class CollaborationDetail {
  private readonly api = inject(Api);
  readonly id = input.required<string>();
  protected readonly look = LOOK;
  protected readonly answer = httpResource<{ readonly item: CollaborationRow }>(() => this.api.read(`/collaboration-overview/${this.id()}`));
  protected readonly flags = httpResource<{ readonly items: readonly Finding[] }>(() => this.api.read('/findings', { subject: this.id(), limit: 20 }));
  protected readonly item = computed(() => (this.answer.hasValue() ? this.answer.value().item : null));
  protected readonly answeredCount = computed(() => { const row = this.item(); return row ? answered(row) : 0; });
  protected readonly lead = computed(() => {
    const row = this.item();
    if (!row) return '';
    const form = row.form ? row.formLabel : row.assumedFormLabel ? `Formen är inte belagd (antas vara ${row.assumedFormLabel.toLowerCase()})` : 'Formen är okänd';
    const notice = row.notice?.result.state === 'known' ? ` Sista dag att säga upp är ${row.notice.result.day}.` : '';
    const report = row.lastReport ? ` Senaste rapport: ${row.lastReport.title ?? ''}, ${row.lastReport.day}.` : ' Ingen rapport är registrerad.';
    return `${form}${row.startYear ? ` sedan ${row.startYear}` : ''}.${notice}${report}`;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(this.item()?.name ?? ''));
  }

  protected readonly pathOf = (kind: string) => registerOf(kind as RegisterKind).path;

  /** Filters the register that holds the answer by the field that points at the collaboration. */
  protected queryFor(kind: string): Readonly<Record<string, string>> {
    if (kind === 'collaboration') return { q: this.item()?.name ?? '' };
    return Object.hasOwn(registerOf(kind as RegisterKind).fields, 'subject') ? { subject: this.id() } : { collaboration: this.id() };
  }
}
