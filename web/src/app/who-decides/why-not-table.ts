import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { WhyNot } from '@ragang/domain';
import { LawRefs } from '../shared/law/law-refs';
import type { LawSections } from '../shared/law/law-section';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';

/** One row for each likely guess: the first link that is missing or broken. */
@Component({
  selector: 'rg-why-not-table',
  imports: [LawRefs, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="section">
      <h2>{{ 'whoDecides.whyNot.title' | t }}</h2>
      <table class="tbl cards"><caption class="vh">{{ 'whoDecides.whyNot.caption' | t }}</caption>
        <thead><tr><th scope="col">{{ 'whoDecides.whyNot.who' | t }}</th><th scope="col">{{ 'whoDecides.whyNot.reason' | t }}</th><th scope="col">{{ 'whoDecides.whyNot.ground' | t }}</th></tr></thead>
        <tbody>@for (row of rows(); track row.who) {
          <tr><th scope="row">{{ row.who }}</th><td [attr.data-l]="'whoDecides.whyNot.reason' | t">{{ row.reason | rgNb }}</td><td [attr.data-l]="'whoDecides.whyNot.ground' | t"><rg-law-refs [ids]="row.law" [laws]="laws()" /></td></tr>
        }</tbody></table>
    </section>`,
})
export class WhyNotTable {
  readonly rows = input.required<readonly WhyNot[]>();
  readonly laws = input<LawSections>({});
}
