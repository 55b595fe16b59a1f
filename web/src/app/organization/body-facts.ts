import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import type { BodyAnswer } from './organization-answers';

/** What is recorded about the body beside who sits there. */
@Component({
  selector: 'rg-body-facts',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `dl.kv{grid-template-columns:124px minmax(0,1fr);gap:0 10px} dt,dd{overflow-wrap:break-word;hyphens:auto} dd a{display:inline-block;padding:2px 0;margin:-2px 0} dd p+p{margin-top:4px}`,
  template: `
    @let one = answer();
    <div class="h2row"><h2 class="side-h">{{ 'organization.facts.title' | t }}</h2></div>
    <dl class="kv">
      <dt>{{ 'organization.facts.kind' | t }}</dt><dd>@if (one.kindLabel) { {{ one.kindLabel }} } @else { <rg-missing /> }@if (one.body.isBuildingCommittee) { <p class="sm mut">{{ 'organization.facts.building' | t }}</p> }</dd>
      @if (one.parent; as parent) { <dt>{{ 'organization.facts.parent' | t }}</dt><dd><a [routerLink]="['/organization/bodies', parent.id]">{{ parent.name }}</a></dd> }
      @if (one.company; as company) { <dt>{{ 'organization.facts.company' | t }}</dt><dd><a [routerLink]="['/ownership', company.id]">{{ company.name }}</a></dd> }
      @if (one.collaboration; as collaboration) { <dt>{{ 'organization.facts.collaboration' | t }}</dt><dd><a [routerLink]="['/collaboration', collaboration.id]">{{ collaboration.name }}</a></dd> }
      <dt>{{ 'organization.facts.since' | t }}</dt><dd>@if (one.body.establishedBy) { <p>{{ one.body.establishedBy | rgNb }}</p> }@if (one.body.validFrom) { <p class="tn">{{ one.body.validFrom }}</p> } @else if (!one.body.establishedBy) { <rg-missing /> }</dd>
      @if (one.body.seats !== null) { <dt>{{ 'organization.facts.seats' | t }}</dt><dd>{{ one.body.seats }}@if (one.answer.status !== 'unknown') { <span class="mut">, {{ (one.seated === one.body.seats ? 'organization.facts.allSeated' : 'organization.facts.seated') | t: { seated: one.seated } }}</span> }</dd> }
      @if (one.body.quorum !== null) { <dt>{{ 'organization.facts.quorum' | t }}</dt><dd>{{ one.body.quorum }}</dd> }
      @if (one.group !== 'informal') { <dt>{{ 'organization.facts.term' | t }}</dt><dd>@if (one.term; as term) { <a [routerLink]="['/register/terms-of-office', term.id]">{{ term.label }}</a>@if (term.decidedIn) { <p class="sm mut">{{ term.decidedIn | rgNb }}</p> } } @else { <rg-missing /> }</dd> }
      @if (one.orders.length || one.remits.length) { <dt>{{ 'organization.facts.order' | t }}</dt><dd>@for (order of one.orders; track order.id) { <p><a [routerLink]="['/delegation', order.id]">{{ order.name }}</a></p> } @empty { <rg-missing /> }</dd> }
      @if (one.documents.length) { <dt>{{ 'organization.facts.documents' | t }}</dt><dd>@for (document of one.documents; track document.id) { <p><a [routerLink]="['/register/governing-documents', document.id]">{{ document.title }}</a></p> }</dd> }
      @if (one.body.reportingRule === 'next-meeting' && one.body.reportLeadDays !== null) { <dt>{{ 'organization.facts.reporting' | t }}</dt><dd>{{ 'organization.facts.reportLead' | t: { count: one.body.reportLeadDays } }}</dd> }
      @if (one.nextMeeting; as meeting) { <dt>{{ 'organization.facts.nextMeeting' | t }}</dt><dd><a class="tn" [routerLink]="['/register/meetings', meeting.id]">{{ meeting.day }}</a></dd> }
      @if (one.lastMeeting; as meeting) { <dt>{{ 'organization.facts.lastMeeting' | t }}</dt><dd><a class="tn" [routerLink]="['/register/meetings', meeting.id]">{{ meeting.day }}</a></dd> }
      @if (!one.nextMeeting && !one.lastMeeting && one.group === 'politics') { <dt>{{ 'organization.facts.meetings' | t }}</dt><dd><rg-missing /></dd> }
      @if (one.units.length) { <dt>{{ 'organization.facts.units' | t }}</dt><dd>@for (unit of one.units; track unit.id) { <p><a [routerLink]="['/register/units', unit.id]">{{ unit.name }}</a></p> }</dd> }
      @if (one.children.length) { <dt>{{ 'organization.facts.children' | t }}</dt><dd>@for (child of one.children; track child.id) { <p><a [routerLink]="['/organization/bodies', child.id]">{{ child.name }}</a></p> }</dd> }
    </dl>`,
})
export class BodyFacts {
  readonly answer = input.required<BodyAnswer>();
}
