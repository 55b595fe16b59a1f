import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { May } from '../shared/session/may';
import { TextPipe } from '../shared/text/text-pipe';

export const ORDER_TABS = ['items', 'sub', 'reporting', 'versions'] as const;
export type OrderTab = (typeof ORDER_TABS)[number] | 'health' | 'replay';

/** The pages of one delegation order: its parts, its health, and its replay for those who may try drafts. */
@Component({
  selector: 'rg-order-tabs',
  imports: [RouterLink, May, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.tabs{flex-wrap:wrap}`,
  template: `
    <nav class="tabs gap-above-2" [attr.aria-label]="title()">
      @for (one of tabs; track one) {
        <a [routerLink]="['/delegation', id()]" [queryParams]="{ tab: one === 'items' ? null : one }" [attr.aria-current]="chosen() === one ? 'page' : null">{{ 'delegation.order.tabs.' + one | t }}</a>
        @if (one === 'items') { <a [routerLink]="['/delegation', id(), 'health']" [attr.aria-current]="chosen() === 'health' ? 'page' : null">{{ 'delegation.order.tabs.health' | t }}</a> }
      }
      <a *rgMay="'replay'; area: 'delegation'" [routerLink]="['/delegation', id(), 'replay']" [attr.aria-current]="chosen() === 'replay' ? 'page' : null">{{ 'delegation.order.tabs.replay' | t }}</a>
    </nav>`,
})
export class OrderTabs {
  readonly id = input.required<string>();
  readonly title = input.required<string>();
  readonly chosen = input.required<OrderTab>();
  protected readonly tabs = ORDER_TABS;
}
