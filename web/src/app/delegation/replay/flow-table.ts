import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { integerText } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import type { Flow } from './replay-answers';

/** The same as the drawing, as text: what moves first, the most first. */
@Component({
  selector: 'rg-flow-table',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;max-width:720px;margin-top:14px} .hl td:first-child{padding-left:10px}`,
  template: `
    <table class="tbl dense"><caption class="vh">{{ 'replay.flow.title' | t }}</caption>
      <thead><tr><th scope="col">{{ 'replay.flow.was' | t }}</th><th scope="col">{{ 'replay.flow.is' | t }}</th><th scope="col" class="n">{{ 'replay.flow.count' | t }}</th></tr></thead>
      <tbody>@for (flow of sorted(); track flow.from + ' ' + flow.to) {
        <tr [class.hl]="flow.from === fromLevel() && flow.to === toLevel()"><td>{{ flow.fromLabel }}</td><td>@if (flow.from === flow.to) { <span class="mut">{{ 'replay.flow.stays' | t }}</span> } @else { {{ flow.toLabel }} }</td>
          <td class="n">@if (flow.from === flow.to) { {{ number(flow.count) }} } @else { <a [routerLink]="[]" fragment="list" [queryParams]="{ show: null, fromLevel: flow.from, toLevel: flow.to, page: null }" queryParamsHandling="merge" [attr.aria-label]="'replay.flow.told' | t: { count: flow.count, from: flow.fromLabel, to: flow.toLabel }">{{ number(flow.count) }}</a> }</td></tr>
      }</tbody></table>`,
})
export class FlowTable {
  readonly flows = input.required<readonly Flow[]>();
  readonly fromLevel = input<string>();
  readonly toLevel = input<string>();
  protected readonly number = integerText;
  protected readonly sorted = computed(() => [...this.flows()].sort((a, b) => Number(a.from === a.to) - Number(b.from === b.to) || b.count - a.count));
}
