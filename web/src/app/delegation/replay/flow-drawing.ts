import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { integerText } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { layOutFlows, WIDTH, type Ribbon } from './flow-layout';
import type { Flow } from './replay-answers';

/** The flow of decisions from the level where they were made to the one where the draft puts them. Each ribbon that moves leads to its decisions; the table under it says the same. */
@Component({
  selector: 'rg-flow-drawing',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    svg{display:block;width:100%;height:auto;margin-top:14px} text{font-size:15px} .h{font-size:14px} .c{font-size:14px;font-variant-numeric:tabular-nums}
    .node{fill:var(--rg-ink)} .stays{fill:var(--rg-high)} .moves path{fill:var(--rg-petrol);fill-opacity:.42;stroke:var(--rg-petrol);stroke-width:1} .moves:hover path,.moves[aria-current] path{fill-opacity:.8}
    .moves{outline:none} .moves:focus-visible path{stroke:var(--rg-ink);stroke-width:3}
    .on{paint-order:stroke;stroke:var(--rg-paper);stroke-width:5px;stroke-linejoin:round;font-weight:600}`,
  template: `
    <svg [attr.viewBox]="'0 0 ' + width + ' ' + drawing().height" role="group" [attr.aria-label]="'replay.flow.label' | t">
      <text [attr.x]="drawing().left[0]?.x ?? 0" y="18" text-anchor="end" class="h t2" dx="-14">{{ 'replay.flow.was' | t }}</text><text [attr.x]="(drawing().right[0]?.x ?? 0) + 28" y="18" class="h t2">{{ 'replay.flow.is' | t }}</text>
      @for (ribbon of drawing().ribbons; track ribbon.key) {
        @if (ribbon.stays) { <path class="stays" [attr.d]="ribbon.path" /> }
        @else { <a class="moves" [routerLink]="[]" fragment="list" [queryParams]="{ show: null, fromLevel: ribbon.flow.from, toLevel: ribbon.flow.to, page: null }" queryParamsHandling="merge" [attr.aria-label]="told(ribbon)" [attr.aria-current]="isChosen(ribbon) ? 'true' : null"><title>{{ told(ribbon) }}</title><path [attr.d]="ribbon.path" /></a> }
      }
      @for (node of drawing().left; track node.key) { <rect class="node" [attr.x]="node.x" [attr.y]="node.y" [attr.width]="drawing().nodeWidth" [attr.height]="node.height" /><text [attr.x]="node.x - 14" [attr.y]="node.y + 15" text-anchor="end">{{ node.label }} <tspan class="t2 c">{{ number(node.count) }}</tspan></text> }
      @for (node of drawing().right; track node.key) { <rect class="node" [attr.x]="node.x" [attr.y]="node.y" [attr.width]="drawing().nodeWidth" [attr.height]="node.height" /><text [attr.x]="node.x + 28" [attr.y]="node.y + 15">{{ node.label }} <tspan class="t2 c">{{ number(node.count) }}</tspan></text> }
    </svg>`,
})
export class FlowDrawing {
  private readonly texts = inject(Texts);
  readonly flows = input.required<readonly Flow[]>();
  readonly fromLevel = input<string>();
  readonly toLevel = input<string>();
  protected readonly width = WIDTH;
  protected readonly number = integerText;
  protected readonly drawing = computed(() => layOutFlows(this.flows()));

  protected told({ flow }: Ribbon): string {
    return this.texts.text('replay.flow.told', { count: flow.count, from: flow.fromLabel, to: flow.toLabel });
  }

  protected isChosen({ flow }: Ribbon): boolean {
    return flow.from === this.fromLevel() && flow.to === this.toLevel();
  }
}
