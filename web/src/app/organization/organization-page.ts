import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { registersOf } from '../shared/register/definitions';
import { RegisterLinks } from '../shared/register/register-link';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { BodyTable } from './body-table';
import { ExpiringList } from './expiring-list';
import type { OrganizationAnswer } from './organization-answers';
import { ToLookOver } from './to-look-over';
import { UnitList } from './unit-list';

const TABS = ['bodies', 'units', 'expiring', 'registers'] as const;
type Tab = (typeof TABS)[number];

/** Organisation: the bodies, the units with their posts, and the assignments that run out. The tab and its filter live in the address. */
@Component({
  selector: 'rg-organization-page',
  imports: [RouterLink, RegisterLinks, May, HardSpacesPipe, TextPipe, Empty, Icon, Wait, BodyTable, ExpiringList, ToLookOver, UnitList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="title"><h1>{{ 'organization.title' | t }}</h1><div class="end btns">
      <a *rgMay="'import'; area: 'organization'" class="btn" routerLink="/administration/import"><rg-icon name="upload-simple" />{{ 'organization.import' | t }}</a>
      <a *rgMay="'record'; area: 'organization'" class="btn pri" routerLink="/register/assignments/new"><rg-icon name="plus" />{{ 'organization.newAssignment' | t }}</a></div></div>
    <rg-wait [of]="overview" [what]="'organization.what' | t" [rows]="12" />
    @if (found(); as all) {
      <p class="lead">{{ all.lead | rgNb }}</p>
      @if (isEmpty()) {
        <rg-empty [title]="'organization.none' | t" [purpose]="'organization.noneHelp' | t"><a *rgMay="'record'; area: 'organization'" class="btn pri" routerLink="/register/bodies/new"><rg-icon name="plus" />{{ 'organization.newBody' | t }}</a></rg-empty>
        <rg-register-links class="gap-above-3" [registers]="registers" />
      } @else {
        <nav class="tabs gap-above-2" [attr.aria-label]="'organization.title' | t">@for (one of tabs; track one) { <a class="nw" [routerLink]="[]" [queryParams]="{ tab: one === 'bodies' ? null : one, show: null, days: null }" queryParamsHandling="merge" [attr.aria-current]="chosen() === one ? 'page' : null">{{ 'organization.tabs.' + one | t }}</a> }</nav>
        @switch (chosen()) {
          @case ('units') { <rg-unit-list class="gap-above-2" [tree]="all.units" [counts]="all.counts" [show]="show()" /> }
          @case ('expiring') { <rg-expiring-list class="gap-above-2" [usual]="all.expiring.days" [days]="days()" /> }
          @case ('registers') { <p class="sm mut gap-above-2">{{ 'organization.registersHelp' | t }}</p><rg-register-links class="gap-above" [registers]="registers" /> }
          @default { <div class="two gap-above-2"><rg-body-table [groups]="all.groups" /><aside><rg-to-look-over [answer]="all" /></aside></div> }
        }
      }
    }`,
})
export class OrganizationPage {
  private readonly api = inject(Api);
  readonly tab = input<string>();
  readonly show = input<string>();
  readonly days = input<string>();
  protected readonly tabs = TABS;
  protected readonly registers = registersOf('organization');
  protected readonly chosen = computed((): Tab => TABS.find((one) => one === this.tab()) ?? 'bodies');
  protected readonly overview = httpResource<OrganizationAnswer>(() => this.api.read('/organization-overview'));
  protected readonly found = steady(this.overview);
  protected readonly isEmpty = computed(() => { const { bodies = 0, units = 0, posts = 0 } = this.found()?.counts ?? {}; return bodies + units + posts === 0; });
}
