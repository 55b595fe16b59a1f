import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { registerOf, type RegisterKind } from '@ragang/domain';
import type { Finding } from '../shared/flags/finding';
import { Session } from '../shared/session/session';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity, severityOf } from '../shared/ui/severity';
import { actionStep } from './action-step';
import { DueDay } from './due-day';

/** Kräver din åtgärd: severity, the sentence and its source, where, one step to take, and when. */
@Component({
  selector: 'rg-action-list',
  imports: [RouterLink, HardSpacesPipe, TextPipe, DueDay, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.act{border-top:1.5px solid var(--rg-ink)} @media screen and (min-width:1001px){.act{grid-template-columns:150px 1fr 190px 138px 92px}}`,
  template: `
    <ul class="act">
      @for (row of rows(); track row.finding.id) {
        <li><rg-severity [of]="row.severity" />
          <div class="what"><a [routerLink]="['/flags', row.finding.id]">{{ row.title | rgNb }}</a><small>{{ row.source }}{{ 'overview.flag' | t: { number: row.finding.number } }}</small></div>
          <div class="where mut">{{ row.where }}</div>
          <div class="do"><a [routerLink]="row.step.link" [queryParams]="row.step.query">{{ 'overview.do.' + row.step.verb | t }}<span class="vh">: {{ row.title }}</span></a></div>
          <rg-due-day class="due" [day]="row.finding.answerBy ?? row.finding.due" [asOf]="asOf()" /></li>
      }
    </ul>`,
})
export class ActionList {
  private readonly session = inject(Session);
  readonly findings = input.required<readonly Finding[]>();
  /** Ids of those that the person may answer. */
  readonly answerable = input.required<readonly string[]>();
  readonly asOf = input.required<string>();

  protected readonly rows = computed(() => this.findings().map((finding) => {
    const kind = finding.subject.kind as RegisterKind;
    const register = registerOf(kind);
    const isItsOwnPlace = kind === 'collaboration' || kind === 'company';
    const where = finding.body?.name ?? (isItsOwnPlace ? finding.subject.name : register.one);
    const source = finding.subject.name === where ? '' : `${finding.subject.name} · `;
    const step = actionStep(finding, this.session.may(finding.missing ? 'correct' : 'record', register.area), this.answerable().includes(finding.id));
    return { finding, severity: severityOf(finding), title: asHeading(finding.title), where: where.charAt(0).toUpperCase() + where.slice(1), source, step };
  }));
}

/** A single sentence stands as a heading, without its full stop. */
const asHeading = (sentence: string): string => (/^[^.!?]*(\d[.:]\d[^.!?]*)*\.$/.test(sentence) ? sentence.slice(0, -1) : sentence);
