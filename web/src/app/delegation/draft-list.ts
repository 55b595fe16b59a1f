import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import type { ListAnswer } from '../shared/register/register-answers';
import { May } from '../shared/session/may';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';

/** Drafts of delegation orders, whatever day they are meant for: to be read, and replayed against what has been decided. */
@Component({
  selector: 'rg-draft-list',
  imports: [RouterLink, May, TextPipe, Icon, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <rg-wait [of]="drafts" [what]="'delegation.drafts.what' | t" [rows]="1" />
    @if (drafts.hasValue() && drafts.value().items.length) {
      <section class="section"><div class="h2row"><h2>{{ 'delegation.drafts.title' | t }}</h2><span class="sub">{{ 'delegation.drafts.sub' | t }}</span></div>
        <table class="tbl cards"><caption class="vh">{{ 'delegation.drafts.caption' | t }}</caption>
          <thead><tr><th scope="col">{{ 'delegation.col.body' | t }}</th><th scope="col">{{ 'delegation.col.order' | t }}</th><th scope="col">{{ 'delegation.drafts.from' | t }}</th><th scope="col"><span class="vh">{{ 'delegation.drafts.replay' | t }}</span></th></tr></thead>
          <tbody>@for (order of drafts.value().items; track order.id) {
            <tr><th scope="row">{{ bodyName(order['body']) }}</th><td [attr.data-l]="'delegation.col.order' | t"><a class="ttl" [routerLink]="['/delegation', order.id]" [queryParams]="{ asOf: order.validFrom }">{{ order['title'] }}</a></td>
              <td [attr.data-l]="'delegation.drafts.from' | t" class="tn">{{ order.validFrom }}</td>
              <td><a *rgMay="'replay'; area: 'delegation'" class="btn sml" [routerLink]="['/delegation', order.id, 'replay']" [attr.aria-label]="('delegation.drafts.replay' | t) + ': ' + order['title']"><rg-icon name="clock-counter-clockwise" />{{ 'delegation.drafts.replay' | t }}</a></td></tr>
          }</tbody></table></section>
    }`,
})
export class DraftList {
  private readonly api = inject(Api);
  protected readonly drafts = httpResource<ListAnswer>(() => this.api.reference('/delegation-orders', { status: 'draft', period: 'all', limit: 50, sort: 'title' }));

  protected bodyName(id: unknown): string {
    return (this.drafts.hasValue() && typeof id === 'string' && this.drafts.value().names[id]?.name) || '';
  }
}
