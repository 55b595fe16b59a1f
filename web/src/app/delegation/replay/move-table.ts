import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../shared/text/text-pipe';
import { linkTo } from '../../shared/things/names';
import type { MoveView } from './replay-answers';

/** Decisions that somebody else would have made: who did, and who would have. */
@Component({
  selector: 'rg-move-table',
  imports: [NgTemplateOutlet, RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;margin-top:14px}`,
  template: `
    @if (moves().length === 0) { <p class="sm mut">{{ 'replay.list.none' | t }}</p> }
    @else {
      <table class="tbl cards"><caption class="vh">{{ 'replay.list.moves' | t }}</caption>
        <thead><tr><th scope="col">{{ 'replay.col.decision' | t }}</th><th scope="col">{{ 'replay.col.day' | t }}</th><th scope="col" class="c-lo">{{ 'replay.col.matter' | t }}</th><th scope="col">{{ 'replay.col.was' | t }}</th><th scope="col">{{ 'replay.col.is' | t }}</th></tr></thead>
        <tbody>@for (move of moves(); track move.decision.id) {
          <tr><th scope="row"><a class="ttl" [routerLink]="['/decisions', move.decision.id]">{{ move.decision.name }}</a></th><td class="tn nw" [attr.data-l]="'replay.col.day' | t">{{ move.day }}</td><td class="c-lo" [attr.data-l]="'replay.col.matter' | t">{{ move.matterType.title }}</td>
            <td [attr.data-l]="'replay.col.was' | t"><ng-container [ngTemplateOutlet]="decider" [ngTemplateOutletContext]="{ $implicit: move.from }" /></td><td [attr.data-l]="'replay.col.is' | t"><ng-container [ngTemplateOutlet]="decider" [ngTemplateOutletContext]="{ $implicit: move.to }" /></td></tr>
        }</tbody></table>
    }
    <ng-template #decider let-who>
      <div>@if (who.holder) { <a [routerLink]="linkTo(who.holder.kind, who.holder.id)">{{ who.holder.name }}</a> } @else { {{ who.label }} }
      <span class="xs mut"> {{ who.label }}@if (who.item) {, <a [routerLink]="['/register/delegation-items', who.item.id]">{{ 'replay.col.item' | t: { name: who.item.name } }}</a>}@if (!who.isCertain) { · {{ 'replay.col.uncertain' | t }} }</span></div>
    </ng-template>`,
})
export class MoveTable {
  readonly moves = input.required<readonly MoveView[]>();
  protected readonly linkTo = linkTo;
}
