import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FindingEvidence } from '../shared/flags/finding';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { Missing } from '../shared/ui/missing';

/** The recorded facts that the flag rests on, each with where it is recorded. */
@Component({
  selector: 'rg-flag-evidence',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="tbl cards"><caption class="vh">{{ 'flags.evidence.title' | t }}</caption>
      <thead><tr><th scope="col">{{ 'flags.evidence.fact' | t }}</th><th scope="col">{{ 'flags.evidence.value' | t }}</th><th scope="col">{{ 'flags.evidence.recorded' | t }}</th></tr></thead>
      <tbody>@for (fact of facts(); track $index) {
        <tr><th scope="row">{{ fact.label }}</th><td class="tn" [attr.data-l]="'flags.evidence.value' | t">@if (fact.value !== null && fact.value !== undefined && fact.value !== '') { {{ fact.value + '' | rgNb }} } @else { <rg-missing /> }</td>
          <td [attr.data-l]="'flags.evidence.recorded' | t"><a [routerLink]="linkTo(fact.kind, fact.id)">{{ fact.name }}</a></td></tr>
      }</tbody></table>`,
})
export class FlagEvidence {
  readonly facts = input.required<readonly FindingEvidence[]>();
  protected readonly linkTo = linkTo;
}
