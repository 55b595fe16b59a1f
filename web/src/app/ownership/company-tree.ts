import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import type { CompanyFlags, CompanyTreeAnswer } from './ownership-answers';

/** The companies as a tree: share on the branch, name, flags to the right. Arrow keys move, Enter opens. */
@Component({
  selector: 'rg-company-tree',
  imports: [NgTemplateOutlet, RouterLink, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="tree" [attr.aria-label]="'ownership.tree' | t" (keydown)="move($event)">
      <span class="nd root">{{ answer().owner }}</span>
      <ul><ng-container [ngTemplateOutlet]="branch" [ngTemplateOutletContext]="{ $implicit: answer().items }" /></ul>
    </nav>
    <ng-template #branch let-nodes>
      @for (node of nodes; track node.id) {
        <li>
          <a class="nd" [routerLink]="['/ownership', node.id]" [attr.aria-current]="node.id === current() ? 'page' : null">
            <span class="pc">@if (node.share !== null) { {{ node.share }}&nbsp;% } @else { ? }</span><span>{{ node.name }}</span>
            @if (flagsOf(node.id); as flags) { @if (flags.flags) { <rg-severity [of]="flags.severest ?? 'notice'" [label]="'' + flags.flags" /><span class="vh">{{ 'ownership.flags' | t: { count: flags.flags } }}</span> } @else if (flags.undetermined) { <rg-severity of="undetermined" [label]="'' + flags.undetermined" /><span class="vh">{{ 'ownership.questions' | t: { count: flags.undetermined } }}</span> } }
          </a>
          @if (node.children.length) { <ul><ng-container [ngTemplateOutlet]="branch" [ngTemplateOutletContext]="{ $implicit: node.children }" /></ul> }
        </li>
      }
    </ng-template>`,
})
export class CompanyTree {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly answer = input.required<CompanyTreeAnswer>();
  readonly current = input<string | null>(null);

  protected flagsOf(id: string): CompanyFlags | undefined {
    return this.answer().flags[id];
  }

  protected move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const links = [...this.host.nativeElement.querySelectorAll<HTMLAnchorElement>('a.nd')];
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
