import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../../shared/api/api';
import { May } from '../../shared/session/may';
import { DayPipe } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Icon } from '../../shared/ui/icon';
import { Pager } from '../../shared/ui/pager';
import { steady } from '../../shared/ui/steady';
import { Wait } from '../../shared/ui/wait';
import type { Approval } from '../approval';
import { NewUser } from './new-user';
import { RoleRequests } from './role-requests';
import { placeNames, type Account, type AccountList, type Listed, type RolePlace } from './user-answers';

/** Användare: the roles that wait for a second person first, then every account. */
@Component({
  selector: 'rg-users-page',
  imports: [RouterLink, May, DayPipe, TextPipe, Icon, Pager, Wait, NewUser, RoleRequests],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="title"><h1>{{ 'administration.page.users' | t }}</h1>
      <div class="end btns"><button *rgMay="'manage-users'; area: 'administration'" type="button" class="btn pri" (click)="isCreating.set(true)"><rg-icon name="plus" />{{ 'administration.users.new' | t }}</button></div></div>
    <p class="lead">{{ 'administration.users.lead' | t }}</p>
    @if (pending().length) {
      <section class="gap-above-2"><div class="h2row"><h2>{{ 'administration.users.pending' | t }}</h2><span class="sub">{{ 'administration.users.pendingSub' | t }}</span></div>
        <rg-role-requests [requests]="pending()" [names]="names()" [places]="places()" [caption]="'administration.users.pending' | t" (decided)="reload()" /></section>
    }
    <rg-wait [of]="accounts" [what]="'administration.page.users' | t" />
    @if (list(); as all) {
      <section class="gap-above-2"><div class="h2row"><h2>{{ 'administration.users.all' | t }}</h2></div>
        <table class="tbl cards"><caption class="vh">{{ 'administration.users.all' | t }}</caption>
          <thead><tr><th scope="col">{{ 'administration.users.name' | t }}</th><th scope="col">{{ 'administration.users.role' | t }}</th><th scope="col">{{ 'administration.users.lastSignIn' | t }}</th><th scope="col">{{ 'administration.users.status' | t }}</th></tr></thead>
          <tbody>@for (account of all.items; track account.id) {
            <tr><th scope="row"><a class="ttl" [routerLink]="['/administration/users', account.id]">{{ account.displayName }}</a> <span class="sm mut username">{{ account.username }}</span></th>
              <td [attr.data-l]="'administration.users.role' | t"><span>@if (account.role) { {{ 'administration.role.' + account.role | t }} } @else { <span class="mut">{{ 'administration.users.noRole' | t }}</span> }@if (placesIn(account)) {<br><span class="sm mut">{{ placesIn(account) }}</span>}</span></td>
              <td class="tn" [attr.data-l]="'administration.users.lastSignIn' | t">@if (account.lastSignIn) { {{ account.lastSignIn | rgDay: 'moment' }} } @else { {{ 'administration.users.never' | t }} }</td>
              <td [attr.data-l]="'administration.users.status' | t">{{ 'administration.users.state.' + account.status | t }}</td></tr>
          }</tbody></table>
        <rg-pager [page]="all.page" [limit]="all.limit" [total]="all.total" /></section>
    }
    @if (decided().length) {
      <section class="gap-above-3"><div class="h2row"><h2>{{ 'administration.users.decided' | t }}</h2></div>
        <rg-role-requests [requests]="decided()" [names]="names()" [places]="places()" [caption]="'administration.users.decided' | t" /></section>
    }
    @if (isCreating()) { <rg-new-user (closed)="isCreating.set(false)" (created)="reload()" /> }`,
  styles: `.username{font-weight:400;display:block} section rg-role-requests{display:block}`,
})
export class UsersPage {
  private readonly api = inject(Api);
  readonly page = input<string>();
  protected readonly isCreating = signal(false);
  protected readonly accounts = httpResource<AccountList>(() => this.api.reference('/administration/accounts', { page: this.page(), limit: 50 }));
  private readonly everyone = httpResource<AccountList>(() => this.api.reference('/administration/accounts', { limit: 200 }));
  private readonly grants = httpResource<Listed<Approval>>(() => this.api.reference('/administration/role-grants'));
  private readonly rolePlaces = httpResource<Listed<RolePlace>>(() => this.api.reference('/administration/role-places'));
  protected readonly list = steady(this.accounts);
  private readonly requests = computed(() => (this.grants.hasValue() ? this.grants.value().items : []));
  protected readonly pending = computed(() => this.requests().filter((request) => request.status === 'pending'));
  protected readonly decided = computed(() => this.requests().filter((request) => request.status !== 'pending'));
  protected readonly places = computed(() => (this.rolePlaces.hasValue() ? this.rolePlaces.value().items : []));
  protected readonly names = computed(() => Object.fromEntries((this.everyone.hasValue() ? this.everyone.value().items : []).map((account) => [account.id, account.displayName])));

  protected placesIn(account: Account): string {
    return placeNames([...account.bodies, ...account.units], this.places());
  }

  protected reload(): void {
    this.accounts.reload();
    this.everyone.reload();
    this.grants.reload();
  }
}
