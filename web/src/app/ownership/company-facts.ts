import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LawRef } from '../shared/law/law-ref';
import { HardSpacesPipe, SekPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import { Severity } from '../shared/ui/severity';
import type { CompanyAnswer } from './ownership-answers';

/** What is recorded about the company beside its directive: board, auditors, supervision, reports and larger decisions. */
@Component({
  selector: 'rg-company-facts',
  imports: [RouterLink, LawRef, HardSpacesPipe, SekPipe, TextPipe, Missing, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:32px;align-content:start} .law{margin-left:8px} dt{font:var(--mat-sys-body-small);color:var(--rg-ink-3);margin-top:10px}`,
  template: `
    <section><div class="h2row"><h2 class="side-h">{{ 'ownership.company.facts' | t }}</h2></div>
      <dl class="sm">
        <dt>{{ 'ownership.company.directive' | t }}</dt><dd>@if (company().directive; as directive) { <a [routerLink]="['/register/directives', directive.id]">{{ directive.adoptedBy ?? directive.title }}</a>@if (directive.meetingOn) { <br>{{ 'ownership.company.meeting' | t: { day: directive.meetingOn } }} } } @else { <rg-missing /> }</dd>
        @if (company().directive?.reviewDue; as due) { <dt>{{ (isLate() ? 'ownership.company.review' : 'ownership.company.reviewDue') | t }}</dt><dd>@if (isLate()) { <rg-severity of="notice" [label]="'ownership.company.overdue' | t: { day: due }" /> } @else { <span class="tn">{{ due }}</span> }</dd> }
        <dt>{{ 'ownership.company.board' | t }}</dt><dd>@if (company().boardBody; as body) { <a [routerLink]="['/organization/bodies', body]">{{ 'ownership.company.boardCount' | t: { count: board().length } }}</a> } @else { <rg-missing /> }</dd>
        <dt>{{ 'ownership.company.ceo' | t }}</dt><dd>@if (company().ceo) { {{ company().ceo }} } @else { <rg-missing /> }</dd>
        <dt>{{ 'ownership.company.auditors' | t }}</dt><dd>@for (one of auditors(); track one.person; let last = $last) {{{ one.name }}@if (!last) {, }} @empty { <rg-missing /> }</dd>
        <dt>{{ 'ownership.company.supervision' | t: { year: company().supervision.year } }}</dt>
        <dd>@if (company().supervision.decision; as decision) { <rg-severity of="ok" [label]="decision.paragraph ?? decision.day" /> } @else if (company().supervision.complete) { <rg-severity of="risk" [label]="'ownership.company.notTaken' | t" /> } @else { <rg-severity of="undetermined" [label]="'ownership.company.unknownTaken' | t" /> } <rg-law-ref class="law" id="KL-6-9" [law]="company().laws['KL-6-9']" /></dd>
      </dl></section>
    <section><div class="h2row"><h2 class="side-h">{{ 'ownership.company.reports' | t }}</h2></div>
      <ul class="lst sm">@for (report of company().reports; track report.id) { <li><span>{{ report.title }}</span><span class="tn nw">{{ report.day }}</span></li> } @empty { <li><span class="mut">{{ 'ownership.company.noReports' | t }}</span></li> }</ul></section>
    @if (company().decisions.length) {
      <section><div class="h2row"><h2 class="side-h">{{ 'ownership.company.decisions' | t }}</h2></div>
        <ul class="lst2 sm">@for (one of company().decisions; track one.decision.id) { <li><a class="ttl" [routerLink]="['/decisions', one.decision.id]">{{ one.decision.title }}</a><span>@if (one.decision.amount) { {{ one.decision.amount | rgSek: 'short' }} · } @if (one.decision.number) { <span class="tn">{{ one.decision.number | rgNb }}</span> } @else { <span class="tn nw">{{ one.decision.day }}</span> }</span>@if (one.submission?.opinionOn; as day) { <rg-severity of="ok" [label]="'ownership.company.submitted' | t: { day }" /> }</li> }</ul></section>
    }
    @if (company().directiveVersions.length > 1) {
      <section><div class="h2row"><h2 class="side-h">{{ 'ownership.company.versions' | t }}</h2></div>
        <ol class="tl">@for (version of company().directiveVersions; track version.versionId) { <li><span class="tn">{{ version.validFrom }}</span><span class="p" [class.now]="version.id === company().directive?.id"></span><span>{{ version.title }}</span></li> }</ol></section>
    }`,
})
export class CompanyFacts {
  readonly company = input.required<CompanyAnswer>();
  protected readonly isLate = computed(() => { const due = this.company().directive?.reviewDue; return due != null && due < this.company().asOf; });
  private readonly isAuditor = (functions: readonly string[]) => functions.some((one) => one === 'lay-auditor' || one === 'deputy-lay-auditor');
  protected readonly auditors = computed(() => this.company().board.filter((one) => this.isAuditor(one.functions)));
  protected readonly board = computed(() => this.company().board.filter((one) => !this.isAuditor(one.functions)));
}
