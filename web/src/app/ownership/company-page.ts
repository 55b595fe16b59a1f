import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import type { Finding } from '../shared/flags/finding';
import { FlagRow } from '../shared/flags/flag-row';
import { Referrers } from '../shared/register/referrers';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import { Wait } from '../shared/ui/wait';
import { ClauseTable } from './clause-table';
import { CompanyFacts } from './company-facts';
import { OverrunChart } from './overrun-chart';
import type { CompanyAnswer } from './ownership-answers';

/** One company: what is true now, the overrun, the directive clause by clause, and what the owner has not been told. */
@Component({
  selector: 'rg-company-page',
  imports: [RouterLink, FlagRow, Referrers, May, HardSpacesPipe, TextPipe, Severity, Wait, ClauseTable, CompanyFacts, OverrunChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    <div class="main-part">
    <rg-wait [of]="answer" [what]="'ownership.what' | t" />
    @if (found(); as one) {
      <div class="title"><h1>{{ one.company.name }}</h1><div class="end btns">
        <a class="btn" [routerLink]="['/register/companies', one.company.id]">{{ 'ownership.company.edit' | t }}</a>
        <a *rgMay="'record'; area: 'ownership'" class="btn pri" routerLink="/register/supervision-decisions/new" [queryParams]="{ company: one.company.id, year: one.supervision.year }">{{ 'ownership.company.supervise' | t }}</a></div></div>
      <p class="lead">{{ one.lead | rgNb }}</p>
      @for (overrun of one.overruns; track overrun.project) {
        <section class="section"><div class="h2row"><h2>{{ 'ownership.overrun.title' | t: { project: overrun.project } }}</h2>@if (overrun.deviation?.daysOverdue) { <rg-severity of="risk" [tag]="true" /> }</div><rg-overrun-chart [overrun]="overrun" [asOf]="one.asOf" /></section>
      }
      @if (one.directive) {
        <section class="section"><div class="h2row"><h2>{{ 'ownership.clauses.title' | t }}</h2><span class="sub">{{ 'ownership.clauses.sub' | t: { present: present(), all: one.clauses.length } }}</span></div><rg-clause-table [clauses]="one.clauses" [laws]="one.laws" [directive]="one.directive.id" /></section>
      }
      @if (flags.hasValue() && flags.value().items.length) { <section class="section"><div class="h2row"><h2>{{ 'ownership.company.flags' | t }}</h2></div><ul>@for (flag of flags.value().items; track flag.id) { <li rg-flag-row [finding]="flag"></li> }</ul></section> }
      <rg-referrers class="section" kind="company" [id]="one.company.id" />
    }
    </div>
    @if (found(); as one) { <rg-company-facts class="facts-part" [company]="one" /> }`,
})
export class CompanyPage {
  private readonly api = inject(Api);
  readonly id = input.required<string>();
  protected readonly answer = httpResource<CompanyAnswer>(() => this.api.read(`/companies/${this.id()}/overview`));
  protected readonly flags = httpResource<{ readonly items: readonly Finding[] }>(() => this.api.read('/findings', { company: this.id(), limit: 20 }));
  protected readonly found = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly present = computed(() => this.found()?.clauses.filter((clause) => clause.standing === 'present').length ?? 0);

  constructor() {
    const title = inject(PageTitle);
    effect(() => { const name = this.found()?.company.name; if (name) title.show(name); });
  }
}
