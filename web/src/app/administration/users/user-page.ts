import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../../shell/page-title';
import { Api } from '../../shared/api/api';
import { May } from '../../shared/session/may';
import { Session } from '../../shared/session/session';
import { DayPipe } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Wait } from '../../shared/ui/wait';
import type { Approval } from '../approval';
import { AccountActions } from './account-actions';
import { RoleRequestForm } from './role-request-form';
import { RoleRequests } from './role-requests';
import { placeNames, type Account, type Listed, type RolePlace } from './user-answers';

/** One account: what it may do, the role that is asked for, and what an administrator can do with it. */
@Component({
  selector: 'rg-user-page',
  imports: [RouterLink, May, DayPipe, TextPipe, Wait, AccountActions, RoleRequestForm, RoleRequests],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="crumb"><a routerLink="/administration/users">{{ 'administration.page.users' | t }}</a> / {{ account()?.displayName }}</p>
    <rg-wait [of]="answer" [what]="'administration.users.one' | t" />
    @if (account(); as one) {
      <div class="title"><h1>{{ one.displayName }}</h1></div>
      <dl class="kv gap-above">
        <dt>{{ 'administration.users.username' | t }}</dt><dd>{{ one.username }}</dd>
        <dt>{{ 'administration.users.role' | t }}</dt><dd>{{ one.role ? ('administration.role.' + one.role | t) : ('administration.users.noRole' | t) }}</dd>
        @if (placesIn(one)) { <dt>{{ 'administration.users.reaches' | t }}</dt><dd>{{ placesIn(one) }}</dd> }
        <dt>{{ 'administration.users.status' | t }}</dt><dd>{{ 'administration.users.state.' + one.status | t }}</dd>
        <dt>{{ 'administration.users.signsInWith' | t }}</dt><dd>{{ (one.issuer === 'demo' ? 'administration.users.issuer.demo' : one.issuer === 'local' ? 'administration.users.issuer.local' : 'administration.users.issuer.other') | t: { issuer: one.issuer } }}</dd>
        <dt>{{ 'administration.users.code' | t }}</dt><dd>{{ (one.hasOneTimeCode ? 'administration.users.hasCode' : 'administration.users.lacksCode') | t }}</dd>
        <dt>{{ 'administration.users.lastSignIn' | t }}</dt><dd class="tn">{{ one.lastSignIn ? (one.lastSignIn | rgDay: 'moment') : ('administration.users.never' | t) }}</dd>
        <dt>{{ 'administration.users.createdAt' | t }}</dt><dd class="tn">{{ one.createdAt | rgDay: 'moment' }}</dd>
      </dl>
      @if (requests().length) {
        <section class="gap-above-3"><div class="h2row"><h2>{{ 'administration.users.requests' | t }}</h2></div>
          <rg-role-requests [requests]="requests()" [names]="names()" [places]="places()" [caption]="'administration.users.requests' | t" (decided)="reload()" /></section>
      }
      <ng-container *rgMay="'manage-users'; area: 'administration'">
        @if (!isPending()) {
          <section class="gap-above-3"><div class="h2row"><h2>{{ (one.role ? 'administration.users.changeRole' : 'administration.users.giveRole') | t }}</h2></div>
            <p class="gap-above">{{ 'administration.users.twoPersons' | t }}</p>
            <rg-role-request-form [account]="one.id" [places]="places()" (requested)="reload()" /></section>
        }
        <section class="gap-above-3"><div class="h2row"><h2>{{ 'administration.users.access' | t }}</h2></div>
          @if (isOwn()) { <p class="gap-above">{{ 'administration.users.ownAccount' | t }}</p> }
          @else { <rg-account-actions [account]="one" (changed)="answer.reload()" /> }</section>
      </ng-container>
    }`,
})
export class UserPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly answer = httpResource<{ readonly item: Account }>(() => this.api.reference(`/administration/accounts/${this.id()}`));
  private readonly grants = httpResource<Listed<Approval>>(() => this.api.reference('/administration/role-grants'));
  private readonly rolePlaces = httpResource<Listed<RolePlace>>(() => this.api.reference('/administration/role-places'));
  protected readonly account = computed(() => (this.answer.hasValue() ? this.answer.value().item : null));
  protected readonly names = computed(() => ({ [this.id()]: this.account()?.displayName ?? '' }));
  protected readonly places = computed(() => (this.rolePlaces.hasValue() ? this.rolePlaces.value().items : []));
  protected readonly requests = computed(() => (this.grants.hasValue() ? this.grants.value().items.filter((request) => request.subject === this.id()) : []));
  protected readonly isPending = computed(() => this.requests().some((request) => request.status === 'pending'));
  protected readonly isOwn = computed(() => this.session.user()?.id === this.id());

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(this.account()?.displayName ?? 'administration.users.one'));
  }

  protected placesIn(account: Account): string {
    return placeNames([...account.bodies, ...account.units], this.places());
  }

  protected reload(): void {
    this.answer.reload();
    this.grants.reload();
  }
}
