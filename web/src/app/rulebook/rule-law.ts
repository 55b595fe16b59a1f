import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Verification } from '../shared/law/verification';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { RuleDetail } from './rule-answers';

/** What the rule rests on: each section or practice with its gist, how well it is known, and the statute. */
@Component({
  selector: 'rg-rule-law',
  imports: [RouterLink, Verification, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `li{display:grid;grid-template-columns:104px minmax(0,1fr);gap:0 16px;padding:9px 0 8px;border-bottom:1px solid var(--rg-line)} .after{display:flex;flex-wrap:wrap;gap:2px 16px;margin-top:2px} .practice{grid-column:1/-1} @media screen and (max-width:760px){li{grid-template-columns:1fr}}`,
  template: `
    <ul>@for (basis of rests(); track basis.label) {
      <li>@if (basis.law) { <a class="b nw" [routerLink]="['/rulebook/law', basis.law]">{{ basis.label }}</a> }
        <div [class.practice]="!basis.law"><p>{{ (basis.law ? basis.gist : basis.label) | rgNb }}</p>@if (basis.note) { <p class="sm mut">{{ 'rulebook.rule.here' | t: { note: basis.note } | rgNb }}</p> }
          <p class="after sm"><rg-verification [mark]="basis.mark" />@if (basis.link) { <a [href]="basis.link" target="_blank" rel="noopener noreferrer" [attr.aria-label]="'rulebook.rule.openLaw' | t: { label: basis.label }">{{ 'shell.law.open' | t }}</a> }</p></div></li>
    }</ul>`,
})
export class RuleLaw {
  readonly rests = input.required<RuleDetail['basis']>();
}
