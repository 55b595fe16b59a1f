import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { May } from '../../shared/session/may';
import { DayPipe } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import type { Approval } from '../approval';
import { ApprovalDecision } from '../approval-decision';
import { placeNames, placesOf, type RolePlace } from './user-answers';

/** Roles that somebody has asked for, with who decided and why. */
@Component({
  selector: 'rg-role-requests',
  imports: [RouterLink, May, DayPipe, TextPipe, ApprovalDecision],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="tbl cards"><caption class="vh">{{ caption() }}</caption>
      <thead><tr><th scope="col">{{ 'administration.users.name' | t }}</th><th scope="col">{{ 'administration.users.role' | t }}</th><th scope="col">{{ 'administration.users.requested' | t }}</th><th scope="col">{{ 'administration.users.decision' | t }}</th></tr></thead>
      <tbody>@for (request of requests(); track request.id) {
        <tr><th scope="row"><a class="ttl" [routerLink]="['/administration/users', request.subject]">{{ nameOf(request) }}</a></th>
          <td [attr.data-l]="'administration.users.role' | t"><span>{{ roleOf(request) }}@if (placesIn(request)) {<br><span class="sm mut">{{ placesIn(request) }}</span>}</span></td>
          <td [attr.data-l]="'administration.users.requested' | t"><span>{{ request.reason }}<br><span class="sm mut">{{ request.requestedByName }}, {{ request.requestedAt | rgDay: 'moment' }}</span></span></td>
          <td [attr.data-l]="'administration.users.decision' | t">
            @if (request.status === 'pending') {
              <span><span>{{ 'administration.approval.status.pending' | t }}</span><br><rg-approval-decision *rgMay="'adopt'; area: 'administration'" [approval]="request" path="/administration/role-grants" [about]="roleOf(request) + ', ' + nameOf(request)" (decided)="decided.emit()" /></span>
            } @else { <span>{{ 'administration.approval.status.' + request.status | t }}@if (request.decisionReason) {: {{ request.decisionReason }}}<br><span class="sm mut">{{ request.decidedByName }}, {{ request.decidedAt | rgDay: 'moment' }}</span></span> }</td></tr>
      }</tbody></table>`,
})
export class RoleRequests {
  private readonly texts = inject(Texts);
  readonly requests = input.required<readonly Approval[]>();
  readonly names = input.required<Readonly<Record<string, string>>>();
  readonly places = input.required<readonly RolePlace[]>();
  readonly caption = input.required<string>();
  readonly decided = output<void>();

  protected nameOf(request: Approval): string {
    return this.names()[request.subject] ?? this.texts.text('administration.users.unknown');
  }

  protected roleOf(request: Approval): string {
    return this.texts.text(`administration.role.${String(request.proposal['role'])}`);
  }

  protected placesIn(request: Approval): string {
    return placeNames(placesOf(request), this.places());
  }
}
