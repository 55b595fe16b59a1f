import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BodyInBrief, OrganizationOverview } from '@ragang/domain';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';

interface BodyRow { readonly body: BodyInBrief; readonly depth: number }

/** The bodies by kind, each with who leads it. What lies under a body stands below it, moved in. */
@Component({
  selector: 'rg-body-table',
  imports: [RouterLink, TextPipe, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .group th{padding:26px 0 5px;border-bottom:1.5px solid var(--rg-ink);font:var(--mat-sys-title-medium)}
    .group .sm{font-weight:400;margin-left:10px}
    tbody:first-of-type .group th{padding-top:12px}
    .tbl .under{padding-left:calc(var(--depth)*20px)}
    .tbl tbody tr.group:hover>th{background:none}
    @media screen and (max-width:760px){.tbl.cards tr.group{padding:18px 0 0;border-bottom:1.5px solid var(--rg-ink)}.group .sm{display:block;margin:0}.tbl.cards tbody th.under{padding-left:calc(var(--depth)*14px)!important}}`,
  template: `
    <table class="tbl cards bodies"><caption class="vh">{{ 'organization.bodies.caption' | t }}</caption>
      <thead><tr><th scope="col">{{ 'organization.bodies.body' | t }}</th><th scope="col">{{ 'organization.bodies.chair' | t }}</th><th scope="col" class="n">{{ 'organization.bodies.seated' | t }}</th><th scope="col" class="n">{{ 'organization.bodies.until' | t }}</th></tr></thead>
      @for (group of rows(); track group.group) {
        <tbody>
          <tr class="group"><th scope="rowgroup" colspan="4">{{ group.label }}@if (group.group === 'informal') { <span class="sm mut">{{ 'organization.bodies.informal' | t }}</span> }</th></tr>
          @for (row of group.rows; track row.body.id) {
            <tr><th scope="row" class="under" [style.--depth]="row.depth"><a class="ttl" [routerLink]="['/organization/bodies', row.body.id]">{{ row.body.name }}</a>@if (row.body.abbreviation) { <span class="sm mut">&nbsp;{{ row.body.abbreviation }}</span> }</th>
              <td [attr.data-l]="'organization.bodies.chair' | t"><span>@switch (row.body.status) {
                @case ('unknown') { <rg-missing /> }
                @case ('vacant') { <span class="missing">{{ (group.group === 'informal' ? 'organization.bodies.noAssignments' : 'organization.bodies.vacant') | t }}</span> }
                @default { @if (row.body.chair; as chair) { <a [routerLink]="['/organization/persons', chair.person]">{{ chair.name }}</a> } @else { <span class="mut">{{ 'organization.bodies.noChair' | t }}</span> } }
              }</span></td>
              <td [attr.data-l]="'organization.bodies.seated' | t" class="n">@if (row.body.status === 'unknown') { <rg-missing /> } @else if (row.body.seats !== null) { {{ 'organization.bodies.of' | t: { seated: row.body.seated, seats: row.body.seats } }} } @else if (row.body.seated) { {{ row.body.seated }} } @else { <span class="mut">–</span> }</td>
              <td [attr.data-l]="'organization.bodies.until' | t" class="n nw">@if (row.body.lastDay) { {{ row.body.lastDay }} } @else if (row.body.status === 'known') { <span class="mut">{{ 'organization.bodies.differs' | t }}</span> } @else { <span class="mut">–</span> }</td></tr>
          }
        </tbody>
      }
    </table>`,
})
export class BodyTable {
  readonly groups = input.required<OrganizationOverview['groups']>();
  protected readonly rows = computed(() => this.groups().map((group) => ({ ...group, rows: flatten(group.bodies, 0) })));
}

const flatten = (bodies: readonly BodyInBrief[], depth: number): readonly BodyRow[] => bodies.flatMap((body) => [{ body, depth }, ...flatten(body.children, depth + 1)]);
