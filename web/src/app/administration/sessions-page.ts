import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import { Session } from '../shared/session/session';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { ErrorBox } from '../shared/ui/error-box';
import { Snackbar } from '../shared/ui/snackbar';
import { Wait } from '../shared/ui/wait';

interface OpenSession {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly role: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly device: string;
  readonly isCurrent: boolean;
}

/** Inloggningar: where one is signed in, or everybody for whoever manages users; any of them can be ended at once. */
@Component({
  selector: 'rg-sessions-page',
  imports: [DayPipe, TextPipe, ErrorBox, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="title"><h1>{{ 'administration.page.sessions' | t }}</h1></div>
    <p class="lead">{{ (session.may('manage-users', 'administration') ? 'administration.sessions.leadAll' : 'administration.sessions.leadOwn') | t }}</p>
    @if (problem(); as problem) { <rg-error-box class="gap-above" [problem]="problem" [canRetry]="false" /> }
    <rg-wait [of]="sessions" [what]="'administration.page.sessions' | t" />
    @if (sessions.hasValue()) {
      <table class="tbl cards gap-above-2"><caption class="vh">{{ 'administration.page.sessions' | t }}</caption>
        <thead><tr><th scope="col">{{ 'administration.users.name' | t }}</th><th scope="col">{{ 'administration.sessions.device' | t }}</th><th scope="col">{{ 'administration.sessions.since' | t }}</th><th scope="col">{{ 'administration.sessions.lastSeen' | t }}</th><th scope="col"><span class="vh">{{ 'administration.sessions.end' | t }}</span></th></tr></thead>
        <tbody>@for (one of sessions.value().items; track one.id) {
          <tr><th scope="row">{{ one.name }} <span class="sm mut their-role">{{ one.role ? ('administration.role.' + one.role | t) : '' }}</span></th>
            <td [attr.data-l]="'administration.sessions.device' | t">{{ one.device || ('administration.sessions.unknownDevice' | t) }}</td>
            <td class="tn" [attr.data-l]="'administration.sessions.since' | t">{{ one.createdAt | rgDay: 'moment' }}</td>
            <td class="tn" [attr.data-l]="'administration.sessions.lastSeen' | t">{{ one.lastSeenAt | rgDay: 'moment' }}</td>
            <td>@if (one.isCurrent) { <span class="sm mut">{{ 'administration.sessions.this' | t }}</span> } @else { <button type="button" class="btn sml" (click)="endSession(one)">{{ 'administration.sessions.end' | t }}<span class="vh"> {{ one.name }}, {{ one.lastSeenAt | rgDay: 'moment' }}</span></button> }</td></tr>
        }</tbody></table>
      <p class="sm dim gap-above">{{ 'administration.sessions.note' | t }}</p>
    }`,
  styles: `.their-role{font-weight:400;display:block}`,
})
export class SessionsPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  protected readonly session = inject(Session);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sessions = httpResource<{ readonly items: readonly OpenSession[] }>(() => this.api.reference('/administration/sessions'));

  protected async endSession(one: OpenSession): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.delete(`/administration/sessions/${one.id}`);
      this.snackbar.show(this.texts.text('administration.sessions.ended', { name: one.name }));
      this.sessions.reload();
    } catch (error) {
      this.problem.set(Problem.from(error));
    }
  }
}
