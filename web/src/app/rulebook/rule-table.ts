import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import type { RuleList, RuleRow } from './rule-answers';

/** The rules area by area, with what each rests on and what people here have said of its flags. */
@Component({
  selector: 'rg-rule-table',
  imports: [RouterLink, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block}
    .area th{padding:26px 0 7px;border-bottom:1.5px solid var(--rg-ink);font:var(--mat-sys-headline-small)} .area .sub{font:var(--mat-sys-body-small);color:var(--rg-ink-2);margin-left:12px}
    .tbl tbody tr.area:hover>th{background:none}
    .name{width:44%} .law{color:inherit} rg-severity{display:block} .id{font:400 13px/18px var(--rg-sans);color:var(--rg-ink-3);overflow-wrap:anywhere}
    .mark{color:var(--rg-risk);font-weight:600}
    @media screen and (max-width:760px){.name{width:auto} .tbl.cards tr.area{padding:0;border:0} .tbl.cards .area th{padding:26px 0 7px!important;border-bottom:1.5px solid var(--rg-ink)}}`,
  template: `
    <table class="tbl cards"><caption class="vh">{{ 'rulebook.title' | t }}</caption>
      <thead><tr><th scope="col" class="name">{{ 'rulebook.column.rule' | t }}</th><th scope="col">{{ 'rulebook.column.severity' | t }}</th><th scope="col">{{ 'rulebook.column.law' | t }}</th>@if (countsFlags()) { <th scope="col" class="n">{{ 'rulebook.column.flags' | t }}</th><th scope="col" class="n">{{ 'rulebook.column.dismissed' | t }}</th> }</tr></thead>
      @for (group of groups(); track group.key) {
        <tbody>
          <tr class="area"><th scope="rowgroup" [attr.colspan]="countsFlags() ? 5 : 3">{{ group.label }}<span class="sub">{{ 'rulebook.count' | t: { count: group.rules.length } }}</span></th></tr>
          @for (rule of group.rules; track rule.id) {
            <tr><th scope="row"><a class="ttl" [routerLink]="['/rulebook', rule.id]">{{ rule.title }}</a><div class="id">{{ rule.id }}@if (rule.doubts.length) { · {{ 'rulebook.doubtCount' | t: { count: rule.doubts.length } }}}@if (rule.needsReview) { · <span class="mark">{{ 'rulebook.review.mark' | t }}</span>}</div></th>
              <td [attr.data-l]="'rulebook.column.severity' | t"><span>@for (severity of rule.severities; track severity) { <rg-severity [of]="severity" /> }</span></td>
              <td [attr.data-l]="'rulebook.column.law' | t" class="sm"><span>@for (basis of shown(rule); track basis.label; let last = $last) {@if (basis.law) {<a class="nw" [routerLink]="['/rulebook/law', basis.law]">{{ basis.label }}</a>} @else {<span>{{ basis.label }}</span>}@if (basis.mark !== 'verified') {<span class="dim"> ({{ 'rulebook.markShort.' + basis.mark | t }})</span>}@if (!last) {, }}@if (hidden(rule); as more) {<span class="dim">{{ 'rulebook.more' | t: { count: more } }}</span>}</span></td>
              @if (rule.answers; as answers) {
                <td class="n" [attr.data-l]="'rulebook.column.flags' | t">@if (answers.flags) { <a routerLink="/flags" [queryParams]="{ rule: rule.id, outcome: 'flag', status: 'all' }" [attr.aria-label]="'rulebook.flagsOf' | t: { count: answers.flags, title: rule.title }">{{ answers.flags }}</a> } @else { <span class="dim">0</span> }</td>
                <td class="n" [attr.data-l]="'rulebook.column.dismissed' | t">@if (answers.dismissed) { <a routerLink="/flags" [queryParams]="{ rule: rule.id, outcome: 'flag', status: 'dismissed' }" [attr.aria-label]="'rulebook.dismissedOf' | t: { part: answers.dismissed, whole: answers.answered, title: rule.title }">{{ 'rulebook.of' | t: { part: answers.dismissed, whole: answers.answered } }}</a> } @else { <span class="dim">0</span> }</td>
              }</tr>
          }
        </tbody>
      }
    </table>`,
})
export class RuleTable {
  readonly rules = input.required<readonly RuleRow[]>();
  readonly areas = input.required<RuleList['areas']>();
  protected readonly countsFlags = computed(() => this.rules().some((rule) => rule.answers !== null));
  protected readonly groups = computed(() => this.areas().map((area) => ({ ...area, rules: this.rules().filter((rule) => rule.area === area.key) })).filter((group) => group.rules.length > 0));

  /** Practice is a sentence, which is told on the rule's own page. */
  protected shown(rule: RuleRow) {
    const sections = rule.basis.filter((basis) => basis.law !== null);
    return (sections.length > 0 ? sections : rule.basis).slice(0, MOST);
  }

  protected hidden(rule: RuleRow): number {
    return Math.max(0, rule.basis.filter((basis) => basis.law !== null).length - MOST);
  }
}

const MOST = 4;
