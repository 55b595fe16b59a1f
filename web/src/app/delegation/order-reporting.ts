import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import type { OrderAnswer } from './order-answers';

/** Which items' decisions must be reported to the committee (KL 6:40, 7:8). */
@Component({
  selector: 'rg-order-reporting',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track group.key) {
      @if (group.items.length) {
        <section class="section"><div class="h2row"><h2>{{ 'delegation.reporting.' + group.key | t }}</h2><span class="sub">{{ group.items.length }}</span></div>
          <ul class="lst sm">@for (item of group.items; track item.id) { <li><a class="ttl" [routerLink]="['/register/delegation-items', item.id]">{{ item.number }} {{ item.title }}</a><span>{{ item.delegateName }}</span></li> }</ul></section>
      }
    }`,
})
export class OrderReporting {
  readonly answer = input.required<OrderAnswer>();
  protected readonly groups = computed(() => [
    { key: 'unknown', items: this.answer().items.filter((item) => item.reporting === null) },
    { key: 'yes', items: this.answer().items.filter((item) => item.reporting === 'reported') },
    { key: 'no', items: this.answer().items.filter((item) => item.reporting === 'not-reported') },
  ]);
}
