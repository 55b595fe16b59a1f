import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isRegisterKind, registerOf, type RegisterKind } from '@ragang/domain';
import { Api } from '../shared/api/api';
import { PickerSource } from '../shared/register/form/picker-source';
import { Session } from '../shared/session/session';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { Empty } from '../shared/ui/empty';
import { Wait } from '../shared/ui/wait';
import type { Approval } from './approval';
import { ApprovalDecision } from './approval-decision';

/** Publicering: rows that somebody wants to open to everyone; another person decides. */
@Component({
  selector: 'rg-publications-page',
  imports: [RouterLink, DayPipe, TextPipe, Empty, Wait, ApprovalDecision],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="title"><h1>{{ 'administration.page.publications' | t }}</h1></div>
    <p class="lead">{{ 'administration.publications.lead' | t }}</p>
    <rg-wait [of]="answer" [what]="'administration.page.publications' | t" />
    @if (answer.hasValue()) {
      @if (answer.value().items.length === 0) { <rg-empty [title]="'administration.publications.none' | t" [purpose]="'administration.publications.noneHelp' | t" /> }
      @else {
        <table class="tbl cards gap-above-2"><caption class="vh">{{ 'administration.page.publications' | t }}</caption>
          <thead><tr><th scope="col">{{ 'administration.publications.row' | t }}</th><th scope="col">{{ 'administration.publications.why' | t }}</th><th scope="col">{{ 'administration.users.decision' | t }}</th></tr></thead>
          <tbody>@for (proposal of answer.value().items; track proposal.id) {
            <tr><th scope="row"><a class="ttl" [routerLink]="linkTo(kindOf(proposal), proposal.subject)">{{ nameOf(proposal) }}</a> <span class="sm mut kind">{{ oneOf(proposal) }}</span></th>
              <td [attr.data-l]="'administration.publications.why' | t"><span>{{ proposal.reason }}<br><span class="sm mut">{{ proposal.requestedByName }}, {{ proposal.requestedAt | rgDay: 'moment' }}</span></span></td>
              <td [attr.data-l]="'administration.users.decision' | t"><span>{{ 'administration.approval.status.' + proposal.status | t }}@if (proposal.decisionReason) {: {{ proposal.decisionReason }}}
                @if (proposal.status !== 'pending') {<br><span class="sm mut">{{ proposal.decidedByName }}, {{ proposal.decidedAt | rgDay: 'moment' }}</span>}
                @else if (mayDecide(proposal)) {<br><rg-approval-decision [approval]="proposal" path="/publications" [about]="nameOf(proposal)" (decided)="answer.reload()" />}</span></td></tr>
          }</tbody></table>
      }
    }`,
  styles: `.kind{font-weight:400;display:block}`,
})
export class PublicationsPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly source = inject(PickerSource);
  protected readonly linkTo = linkTo;
  protected readonly answer = httpResource<{ readonly items: readonly Approval[] }>(() => this.api.reference('/publications'));
  private readonly names = signal<Readonly<Record<string, string>>>({});
  private readonly asked = computed(() => (this.answer.hasValue() ? this.answer.value().items : []));

  constructor() {
    effect(() => {
      for (const proposal of this.asked()) void this.source.nameOf([this.kindOf(proposal)], proposal.subject).then(({ name }) => this.names.update((names) => ({ ...names, [proposal.subject]: name })));
    });
  }

  protected kindOf(proposal: Approval): string {
    return String(proposal.proposal['register']);
  }

  protected oneOf(proposal: Approval): string {
    return this.definitionOf(proposal)?.one ?? '';
  }

  protected nameOf(proposal: Approval): string {
    return this.names()[proposal.subject] ?? this.oneOf(proposal);
  }

  protected mayDecide(proposal: Approval): boolean {
    return this.session.may('adopt', this.definitionOf(proposal)?.area ?? '');
  }

  private definitionOf(proposal: Approval) {
    const kind = this.kindOf(proposal);
    return isRegisterKind(kind) ? registerOf(kind as RegisterKind) : null;
  }
}
