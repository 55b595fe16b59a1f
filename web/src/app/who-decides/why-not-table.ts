import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { WhyNot } from '@ragang/domain';
import { LawRefs } from '../shared/law/law-refs';
import type { LawSections } from '../shared/law/law-section';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { Names } from '../shared/things/names';
import { WhyNotAsk } from './why-not-ask';

/** One row for each likely guess: the first link that is missing or broken. */
@Component({
  selector: 'rg-why-not-table',
  imports: [LawRefs, HardSpacesPipe, TextPipe, WhyNotAsk],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="section">
      <h2>{{ 'whoDecides.whyNot.title' | t }}</h2>
      @if (rows().length) { <table class="tbl cards"><caption class="vh">{{ 'whoDecides.whyNot.caption' | t }}</caption>
        <thead><tr><th scope="col">{{ 'whoDecides.whyNot.who' | t }}</th><th scope="col">{{ 'whoDecides.whyNot.reason' | t }}</th><th scope="col">{{ 'whoDecides.whyNot.ground' | t }}</th></tr></thead>
        <tbody>@for (row of rows(); track row.who) {
          <tr><th scope="row">{{ row.who }}</th><td [attr.data-l]="'whoDecides.whyNot.reason' | t">{{ row.reason | rgNb }}</td><td [attr.data-l]="'whoDecides.whyNot.ground' | t"><rg-law-refs [ids]="row.law" [laws]="laws()" /></td></tr>
        }</tbody></table> }
      <rg-why-not-ask [asked]="asked()" [counterparty]="counterparty()" [names]="names()" />
      @for (id of unanswered(); track id) { <p class="sm gap-above" role="status">{{ 'whoDecides.whyNot.decides' | t: { who: names()[id]?.name ?? '' } }}</p> }
    </section>`,
})
export class WhyNotTable {
  readonly rows = input.required<readonly WhyNot[]>();
  readonly laws = input<LawSections>({});
  readonly asked = input<string>();
  readonly counterparty = input<string>();
  readonly names = input<Names>({});
  /** Asked about, but without a row: they are among those who decide. */
  protected readonly unanswered = computed(() => (this.asked() ?? '').split(',').filter((id) => this.names()[id] && !this.rows().some((row) => row.holder?.id === id)));
}
