import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import type { ListAnswer } from '../shared/register/register-answers';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { Missing } from '../shared/ui/missing';
import { Wait } from '../shared/ui/wait';
import { DraftList } from './draft-list';

/** Delegation: the orders that hold on the day, one a committee. */
@Component({
  selector: 'rg-delegation-page',
  imports: [RouterLink, May, HardSpacesPipe, TextPipe, Empty, Icon, Missing, Wait, DraftList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="title"><h1>{{ 'delegation.title' | t }}</h1><div class="end btns">
      <a class="btn" routerLink="/structure/diff"><rg-icon name="git-diff" />{{ 'delegation.compare' | t }}</a>
      <a class="btn" routerLink="/decisions/check"><rg-icon name="gavel" />{{ 'delegation.check' | t }}</a>
      <a *rgMay="'adopt'; area: 'delegation'" class="btn pri" routerLink="/register/delegation-orders/new"><rg-icon name="plus" />{{ 'delegation.new' | t }}</a></div></div>
    <rg-wait [of]="orders" [what]="'delegation.what' | t" />
    @if (orders.hasValue()) {
      @if (adopted().length === 0) { <rg-empty [title]="'delegation.none' | t" [purpose]="'delegation.noneHelp' | t"><a *rgMay="'adopt'; area: 'delegation'" class="btn pri" routerLink="/register/delegation-orders/new">{{ 'delegation.new' | t }}</a></rg-empty> }
      @else {
        <p class="lead">{{ 'delegation.lead' | t: { count: adopted().length } }}</p>
        <table class="tbl cards gap-above-2"><caption class="vh">{{ 'delegation.caption' | t }}</caption>
          <thead><tr><th scope="col">{{ 'delegation.col.body' | t }}</th><th scope="col">{{ 'delegation.col.order' | t }}</th><th scope="col">{{ 'delegation.col.version' | t }}</th><th scope="col">{{ 'delegation.col.adopted' | t }}</th><th scope="col">{{ 'delegation.col.since' | t }}</th></tr></thead>
          <tbody>@for (order of adopted(); track order.id) {
            <tr><th scope="row"><a class="ttl" [routerLink]="['/delegation', order.id]">{{ bodyName(order['body']) }}</a></th>
              <td [attr.data-l]="'delegation.col.order' | t">{{ order['title'] }}</td><td [attr.data-l]="'delegation.col.version' | t">@if (order['version']) { {{ order['version'] }} } @else { <rg-missing /> }</td>
              <td [attr.data-l]="'delegation.col.adopted' | t">@if (order['adoptedBy']) { {{ $any(order['adoptedBy']) | rgNb }} } @else { <rg-missing /> }</td><td [attr.data-l]="'delegation.col.since' | t" class="tn">{{ order.validFrom }}</td></tr>
          }</tbody></table>
      }
      <rg-draft-list />
    }`,
})
export class DelegationPage {
  private readonly api = inject(Api);
  protected readonly orders = httpResource<ListAnswer>(() => this.api.read('/delegation-orders', { limit: 100, sort: 'title' }));
  protected readonly adopted = computed(() => (this.orders.hasValue() ? this.orders.value().items.filter((order) => order['status'] === 'adopted') : []));

  protected bodyName(id: unknown): string {
    return (this.orders.hasValue() && typeof id === 'string' && this.orders.value().names[id]?.name) || '';
  }
}
