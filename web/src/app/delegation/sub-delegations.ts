import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { May } from '../shared/session/may';
import { SekPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Missing } from '../shared/ui/missing';
import type { OrderAnswer } from './order-answers';

/** Where the head of the administration has passed the right on (KL 7:6). */
@Component({
  selector: 'rg-sub-delegations',
  imports: [RouterLink, May, SekPipe, TextPipe, Empty, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (answer().subDelegations.length === 0) { <rg-empty [title]="'delegation.sub.title' | t" [purpose]="'delegation.sub.none' | t"><a *rgMay="'record'; area: 'delegation'" class="btn" routerLink="/register/sub-delegations/new">{{ 'delegation.sub.add' | t }}</a></rg-empty> }
    @else {
      <table class="tbl cards gap-above-2"><caption class="vh">{{ 'delegation.sub.title' | t }}</caption>
        <thead><tr><th scope="col">{{ 'delegation.sub.item' | t }}</th><th scope="col">{{ 'delegation.sub.from' | t }}</th><th scope="col">{{ 'delegation.sub.to' | t }}</th><th scope="col" class="n">{{ 'delegation.sub.max' | t }}</th><th scope="col">{{ 'delegation.sub.decided' | t }}</th><th scope="col">{{ 'delegation.sub.notified' | t }}</th></tr></thead>
        <tbody>@for (sub of answer().subDelegations; track sub.id) {
          <tr><th scope="row"><a class="ttl" [routerLink]="['/register/sub-delegations', sub.id]">{{ sub.itemName }}</a></th><td [attr.data-l]="'delegation.sub.from' | t">{{ sub.fromName }}</td><td [attr.data-l]="'delegation.sub.to' | t">{{ sub.toName }}</td>
            <td [attr.data-l]="'delegation.sub.max' | t" class="n">{{ sub.amountMax === null ? '–' : (sub.amountMax | rgSek: 'short') }}</td><td [attr.data-l]="'delegation.sub.decided' | t" class="tn">@if (sub.decidedOn) { {{ sub.decidedOn }} } @else { <rg-missing /> }</td><td [attr.data-l]="'delegation.sub.notified' | t" class="tn">@if (sub.notifiedOn) { {{ sub.notifiedOn }} } @else { <rg-missing /> }</td></tr>
        }</tbody></table>
      <p class="btns gap-above-2"><a *rgMay="'record'; area: 'delegation'" class="btn" routerLink="/register/sub-delegations/new">{{ 'delegation.sub.add' | t }}</a></p>
    }`,
})
export class SubDelegations {
  readonly answer = input.required<OrderAnswer>();
}
