import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { OrderAnswer, OrderVersion } from './order-answers';

/** Every version of the committee's order; the old ones keep their place and their link. */
@Component({
  selector: 'rg-order-versions',
  imports: [RouterLink, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="tl gap-above-2">@for (version of versions(); track version.id + version.validFrom) {
      <li><span class="tn">{{ version.validFrom }}</span><span class="p" [class.now]="isInForce(version)"></span>
        <span><b>{{ version.title }}</b>@if (version.version) { ({{ 'delegation.order.version' | t: { version: version.version } }}) }<br><span class="sm mut">{{ version.adoptedBy ?? '' | rgNb }}@if (version.status === 'draft') { {{ 'delegation.versions.draft' | t }} } @else if (isInForce(version)) { · {{ 'delegation.versions.inForce' | t }} }</span></span>
        @if (version.id === answer().order.id) { <span class="sm mut">{{ 'delegation.versions.shown' | t }}</span> } @else { <a [routerLink]="['/delegation', version.id]" [queryParams]="{ asOf: version.validFrom }">{{ 'delegation.versions.open' | t }}</a> }</li>
    }</ol>`,
})
export class OrderVersions {
  readonly answer = input.required<OrderAnswer>();
  protected readonly versions = computed(() => [...this.answer().versions].sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? '')));

  protected isInForce(version: OrderVersion): boolean {
    const { asOf } = this.answer();
    return version.status === 'adopted' && (version.validFrom ?? '') <= asOf && (version.validUntil === null || asOf < version.validUntil);
  }
}
