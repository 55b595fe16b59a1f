import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Chips, type Chip } from '../shared/ui/chips';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import { reachOf, type PermissionAnswer } from './permission-answer';

/** Roller och rättigheter: all roles at a glance, then one role right by right. Shown as the API enforces it. */
@Component({
  selector: 'rg-roles-page',
  imports: [RouterLink, TextPipe, Chips, Icon, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .glance td{font-size:14px;line-height:18px} .glance th,.glance td{padding-left:8px;padding-right:8px} .glance th:first-child{padding-left:0} .glance thead th{font-size:13px} .glance small{display:block;color:var(--rg-ink-3);font-size:13px} .glance th a{color:inherit} .mine{background:color-mix(in srgb,var(--rg-petrol-c) 45%,transparent)}
    .rights td,.rights thead th{text-align:center;padding-right:6px;padding-left:6px} .rights thead th:first-child{text-align:left;padding-left:0} .rights thead th{hyphens:auto;font-size:13px;line-height:16px}
    .rights td small{display:block;font-size:12.5px;line-height:15px;color:var(--rg-ink-2)} .yes{color:var(--rg-petrol)}
    .chosen-role{display:block;margin:14px 0}
    @media screen and (max-width:760px){.rights td .ic{vertical-align:-4px} .rights td small{display:inline;margin-left:4px}}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.roles' | t }}</h1></div>
    <p class="lead">{{ 'administration.roles.lead' | t }}</p>
    <rg-wait [of]="permissions" [what]="'administration.page.roles' | t" [rows]="10" />
    @if (permissions.hasValue()) {
      @let all = permissions.value();
      <section class="gap-above-2 desk"><div class="h2row"><h2>{{ 'administration.roles.glance' | t }}</h2></div>
        <table class="tbl glance"><caption class="vh">{{ 'administration.roles.glance' | t }}</caption>
          <thead><tr><th scope="col">{{ 'administration.roles.area' | t }}</th>@for (role of roles(); track role) { <th scope="col" [class.mine]="role === chosen()"><a [routerLink]="[]" [queryParams]="{ role }" queryParamsHandling="merge">{{ 'administration.role.' + role | t }}</a></th> }</tr></thead>
          <tbody>@for (area of areas(); track area) {
            <tr><th scope="row">{{ all.areas[area] }}</th>
              @for (role of roles(); track role) { @let cell = reachOf(all, role, area); <td [class.mine]="role === chosen()" [class.dim]="cell.reach === 'none'">{{ 'administration.roles.reach.' + cell.reach | t }}@if (cell.scope !== 'all') { <small>{{ 'administration.roles.scope.' + cell.scope | t }}</small> }</td> }</tr>
          }</tbody></table>
        <p class="sm dim gap-above">{{ 'administration.roles.glanceNote' | t }}</p></section>
      <section class="gap-above-3"><div class="h2row"><h2>{{ 'administration.roles.inDetail' | t: { role: ('administration.role.' + chosen() | t) } }}</h2></div>
        <rg-chips class="chosen-role" [chips]="chips()" parameter="role" [chosen]="chosen()" [label]="'administration.roles.choose' | t" />
        <p>{{ 'administration.roleHelp.' + chosen() | t }}</p>
        <table class="tbl cards rights gap-above"><caption class="vh">{{ 'administration.roles.inDetail' | t: { role: ('administration.role.' + chosen() | t) } }}</caption>
          <thead><tr><th scope="col">{{ 'administration.roles.area' | t }}</th>@for (right of rights(); track right) { <th scope="col">{{ all.rights[right] }}</th> }</tr></thead>
          <tbody>@for (area of ownAreas(); track area) {
            <tr><th scope="row">{{ all.areas[area] }}</th>
              @for (right of rights(); track right) { @let scope = all.matrix[chosen()]?.[area]?.[right]; <td [attr.data-l]="all.rights[right]">@if (scope) {<span><rg-icon class="yes" name="check" /><span class="vh">{{ 'administration.roles.yes' | t }}</span>@if (scope !== 'all') {<small>{{ 'administration.roles.scope.' + scope | t }}</small>}</span>}</td> }</tr>
          }</tbody></table>
        @if (missingAreas()) { <p class="sm dim gap-above">{{ 'administration.roles.nothingIn' | t: { areas: missingAreas() } }}</p> }
      </section>
    }`,
})
export class RolesPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  /** `?role=`; one's own when it is left out. */
  readonly role = input<string>();
  protected readonly permissions = httpResource<PermissionAnswer>(() => this.api.reference('/administration/permissions'));
  protected readonly reachOf = reachOf;
  private readonly answer = computed(() => (this.permissions.hasValue() ? this.permissions.value() : null));
  protected readonly roles = computed(() => Object.keys(this.answer()?.matrix ?? {}).filter((role) => role !== 'anonymous'));
  protected readonly areas = computed(() => Object.keys(this.answer()?.areas ?? {}));
  protected readonly chosen = computed(() => {
    const wanted = this.role() ?? this.session.user()?.role ?? '';
    return this.roles().includes(wanted) ? wanted : (this.roles()[0] ?? 'registrar');
  });
  protected readonly chips = computed((): readonly Chip[] => this.roles().map((value) => ({ value, label: this.answer()?.roles[value] ?? value })));
  protected readonly ownAreas = computed(() => this.areas().filter((area) => Object.keys(this.answer()?.matrix[this.chosen()]?.[area] ?? {}).length > 0));
  protected readonly rights = computed(() => Object.keys(this.answer()?.rights ?? {}).filter((right) => this.ownAreas().some((area) => this.answer()?.matrix[this.chosen()]?.[area]?.[right])));
  protected readonly missingAreas = computed(() => this.areas().filter((area) => !this.ownAreas().includes(area)).map((area) => this.answer()?.areas[area]).join(', '));
}
