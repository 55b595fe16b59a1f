import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Session } from '../shared/session/session';
import { OperationStatus } from './operation-status';
import { OverviewMatters } from './overview-matters';

/** Översikt: what needs an answer from the one who is signed in. Whoever runs the system reads no matters, and sees how the system is doing. */
@Component({
  selector: 'rg-overview-page',
  imports: [OperationStatus, OverviewMatters],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (session.may('read', 'findings')) { <rg-overview-matters /> } @else { <rg-operation-status /> }`,
})
export class OverviewPage {
  protected readonly session = inject(Session);
}
