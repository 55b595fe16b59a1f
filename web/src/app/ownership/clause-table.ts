import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClauseCheck, ClauseStanding } from '@ragang/domain';
import { LawRef } from '../shared/law/law-ref';
import type { LawSections } from '../shared/law/law-section';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity, type SeverityWord } from '../shared/ui/severity';

const LOOK: Readonly<Record<ClauseStanding, SeverityWord>> = { present: 'ok', partial: 'notice', absent: 'risk', unknown: 'undetermined' };

/** The directive clause by clause against what law and good practice ask. What is missing is the only filled row, with a text to start from. */
@Component({
  selector: 'rg-clause-table',
  imports: [RouterLink, LawRef, May, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.ground{min-width:132px} @media screen and (max-width:760px){table,tbody,tr,td{display:block} thead{display:none} td{border:0!important;padding:3px 0!important} tr{border-bottom:1px solid var(--rg-line);padding:8px 0} tr.miss{padding:8px 12px} details{margin-top:6px}}`,
  template: `
    <table class="cl"><caption class="vh">{{ 'ownership.clauses.title' | t }}</caption>
      <thead><tr><th scope="col">{{ 'ownership.clauses.need' | t }}</th><th scope="col">{{ 'ownership.clauses.says' | t }}</th><th scope="col">{{ 'ownership.clauses.from' | t }}</th><th scope="col">{{ 'ownership.clauses.standing' | t }}</th></tr></thead>
      <tbody>
        @for (check of clauses(); track check.type) {
          <tr [class.miss]="check.standing === 'absent'">
            <td>{{ check.label }}<small>@if (check.clause?.paragraph) { {{ check.clause!.paragraph! | rgNb }} } @else { {{ 'ownership.clauses.noParagraph' | t }} }</small></td>
            <td class="q">
              @if (check.clause?.text; as text) { ”{{ text | rgNb }}” } @else if (check.clause) { <span class="mut">–</span> }
              @if (check.standing === 'absent') { <b>{{ 'ownership.clauses.absent' | t }}</b> }
              @if (check.standing === 'unknown') { <span class="sm mut">{{ 'ownership.clauses.unknown' | t }}</span> }
              @if (check.lacks.length) { <small>{{ 'ownership.clauses.lacks' | t: { what: check.lacks.join(', ') } }}</small> }
              @if (check.inCommonDirective) { <small>{{ 'ownership.clauses.common' | t }}</small> }
              @if (check.standing === 'absent') { <details><summary class="sm">{{ 'ownership.clauses.suggest' | t }}</summary><p>{{ 'ownership.suggestions.' + check.type | t }}</p></details> }
              @if (check.standing === 'unknown') { <a *rgMay="'record'; area: 'ownership'" class="sm" routerLink="/register/directive-clauses/new" [queryParams]="{ directive: directive(), clauseType: check.type }">{{ 'ownership.clauses.fill' | t }}</a> }
            </td>
            <td class="sm ground">@if (check.law) { <rg-law-ref [id]="check.law" [law]="laws()[check.law]" /> } @if (besideLaw(check); as more) { {{ more | rgNb }} }</td>
            <td><rg-severity [of]="look[check.standing]" [label]="'ownership.clauses.state.' + check.standing | t" /></td>
          </tr>
        }
      </tbody>
    </table>`,
})
export class ClauseTable {
  readonly clauses = input.required<readonly ClauseCheck[]>();
  readonly laws = input<LawSections>({});
  readonly directive = input<string | null>(null);
  protected readonly look = LOOK;

  /** What the recorded ground says beyond the section that already stands as a link: "p. 4". */
  protected besideLaw(check: ClauseCheck): string | null {
    const label = check.law ? (this.laws()[check.law]?.label ?? '') : '';
    const said = (check.requiredBy ?? '').replaceAll('\u00a0', ' ');
    const section = label.replaceAll('\u00a0', ' ');
    return section !== '' && said.startsWith(section) ? said.slice(section.length).trim() : said;
  }
}
