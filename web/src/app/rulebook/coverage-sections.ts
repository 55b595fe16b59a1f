import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { CoveredSection } from './coverage-answer';

/** Sections of the municipal act: the rules that rest on each, or why there is none. */
@Component({
  selector: 'rg-coverage-sections',
  imports: [RouterLink, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} .section{width:40%} th .mut{font-weight:400} .rules{display:grid} .rules a{padding:2px 0;min-height:25px} @media screen and (max-width:760px){.section{width:auto}}`,
  template: `
    <table class="tbl cards dense"><caption class="vh">{{ caption() }}</caption>
      <thead><tr><th scope="col" class="section">{{ 'rulebook.coverage.section' | t }}</th><th scope="col">{{ 'rulebook.coverage.boundary' | t }}</th><th scope="col">{{ 'rulebook.coverage.checkedBy' | t }}</th></tr></thead>
      <tbody>@for (section of sections(); track section.id) {
        <tr><th scope="row"><a class="nw" [routerLink]="['/rulebook/law', section.id]">{{ section.label }}</a>&ngsp;<span class="mut">{{ section.heading }}</span></th>
          <td [attr.data-l]="'rulebook.coverage.boundary' | t">@if (section.matters) { {{ 'rulebook.coverage.yes' | t }} } @else { <span class="dim">{{ 'rulebook.coverage.no' | t }}</span> }</td>
          <td [attr.data-l]="'rulebook.coverage.checkedBy' | t">
            @if (section.rules.length) { <span class="rules">@for (rule of section.rules; track rule.id) { <a [routerLink]="['/rulebook', rule.id]">{{ rule.title }}</a> }</span> }
            @else { <span class="mut">{{ section.reasonLabel ?? ('rulebook.coverage.noReason' | t) | rgNb }}@if (section.by; as by) {: @if (by.law) {<a class="nw" [routerLink]="['/rulebook/law', by.law]">{{ by.label }}</a>} @else {<a [routerLink]="['/rulebook', by.rule]">{{ by.label }}</a>}}</span> }</td></tr>
      }</tbody></table>`,
})
export class CoverageSections {
  readonly sections = input.required<readonly CoveredSection[]>();
  readonly caption = input('');
}
