import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalNode, GoalSupport } from '@ragang/domain';
import { May } from '../shared/session/may';
import { TextPipe } from '../shared/text/text-pipe';
import { Thing } from '../shared/things/thing';
import { Icon } from '../shared/ui/icon';
import { Missing } from '../shared/ui/missing';
import { Severity } from '../shared/ui/severity';
import { IndicatorRow } from './indicator-row';

/** The goals as nested lists: owner, how each is followed up, what is measured, and what works for it or against it. */
@Component({
  selector: 'rg-goal-tree',
  imports: [NgTemplateOutlet, RouterLink, May, TextPipe, Thing, Icon, Missing, Severity, IndicatorRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .goals>li{padding:16px 0 14px;border-bottom:1px solid var(--rg-line)} .goals>li:first-child{padding-top:12px}
    .goals ul.under{margin:6px 0 0 4px;border-left:1.5px solid var(--rg-line-strong)} .under>li{padding:10px 0 6px 18px}
    .goal{display:inline-block;padding:2px 0;font:600 19px/26px var(--rg-serif);color:var(--rg-ink);text-decoration:none} .goal:hover{text-decoration:underline} .under .goal{font:600 16px/22px var(--rg-sans)}
    .links{display:grid;gap:2px;margin-top:5px} .links li{display:grid;grid-template-columns:112px 1fr;gap:12px;align-items:baseline} .none{margin-top:5px;display:flex;flex-wrap:wrap;gap:4px 14px}
    @media screen and (max-width:760px){.links li{grid-template-columns:1fr;gap:0;padding:3px 0}}`,
  template: `
    <ul class="goals">@for (node of nodes(); track node.id) { <li><ng-container [ngTemplateOutlet]="goal" [ngTemplateOutletContext]="{ $implicit: node }" /></li> } @empty { <li class="mut">{{ 'vision.goals.none' | t }}</li> }</ul>
    <ng-template #goal let-node>
      <a class="goal" [routerLink]="['/register/goals', node.id]">{{ node.title }}</a>
      <p class="sm mut">{{ 'vision.goals.ownedBy' | t }} @if (node.owner) { <rg-thing [id]="node.owner.id" [kind]="node.owner.kind" [name]="node.owner.name" /> } @else { <rg-missing /> } · {{ 'vision.followUp.' + (node.followUpMode ?? 'unknown') | t }}</p>
      @for (indicator of node.indicators; track indicator.id) { <rg-indicator-row [indicator]="indicator" /> }
      @if (node.lacksIndicator) { <p class="none sm"><rg-severity of="undetermined" [label]="'vision.goals.noIndicator' | t" /><a *rgMay="'record'; area: 'vision'" routerLink="/register/indicators/new" [queryParams]="{ goal: node.id }">{{ 'vision.goals.addIndicator' | t }}</a></p> }
      @if (node.links.length) {
        <ul class="links sm" [attr.aria-label]="'vision.links.label' | t: { goal: node.title }">@for (link of sorted(node.links); track link.id) {
          <li>@if (link.relation === 'opposes') { <rg-severity of="notice" [label]="'vision.links.opposes' | t" /> } @else { <span class="b"><rg-icon name="check" /> {{ 'vision.links.supports' | t }}</span> }
            <span>@if (link.subject) { <rg-thing [id]="link.subject.id" [kind]="link.subject.kind" [name]="link.subject.name" /> } @else { <rg-missing /> }@if (link.note) { <span class="mut"> – {{ link.note }}</span> }</span></li> }</ul>
      }
      @if (node.children.length) { <ul class="under">@for (child of node.children; track child.id) { <li><ng-container [ngTemplateOutlet]="goal" [ngTemplateOutletContext]="{ $implicit: child }" /></li> }</ul> }
    </ng-template>`,
})
export class GoalTree {
  readonly nodes = input.required<readonly GoalNode[]>();

  /** What works against the goal is what somebody must weigh, so it stands first. */
  protected sorted(links: readonly GoalSupport[]): readonly GoalSupport[] {
    return [...links].sort((a, b) => Number(b.relation === 'opposes') - Number(a.relation === 'opposes'));
  }
}
