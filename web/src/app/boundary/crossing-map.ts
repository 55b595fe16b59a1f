import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import type { BoundaryWay, Days } from './boundary-answer';
import { FLAGS, layOutCrossings } from './crossing-layout';

/** Four sides and the line between them: an arrow each way, with its flags and its decisions as links. The table beside it says the same. */
@Component({
  selector: 'rg-crossing-map',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    svg{display:block;overflow:visible} .node{fill:var(--rg-surface);stroke:var(--rg-line-strong)} .politics{fill:var(--rg-petrol-c);stroke:var(--rg-petrol)}
    .name{font:600 21px/28px var(--rg-serif);fill:var(--rg-ink)} .what{font-size:14.5px;fill:var(--rg-ink-2)} .politics-text{fill:var(--rg-on-petrol-c)}
    .arrow{stroke:var(--rg-ink);fill:none} .none .arrow{stroke:var(--rg-line-strong)} a text{fill:var(--rg-petrol);text-decoration:underline;text-underline-offset:3px;font-size:16px;font-weight:600} .paper{fill:var(--rg-paper)}
    a:focus-visible{outline:none} a:focus-visible rect{stroke:var(--rg-petrol);stroke-width:3} .zero{fill:var(--rg-ink-3);font-size:15px}`,
  template: `
    <svg [attr.viewBox]="'0 0 ' + map().width + ' ' + map().height" width="100%" role="group" [attr.aria-label]="'boundary.map' | t">
      <path class="boundary" [attr.d]="'M' + map().line + ' 6V' + (map().height - 6)" /><circle class="mark-o" [attr.cx]="map().line" cy="6" r="6.5" /><circle class="mark-i" [attr.cx]="map().line" cy="6" r="2" /><circle class="mark-o" [attr.cx]="map().line" [attr.cy]="map().height - 6" r="6.5" /><circle class="mark-i" [attr.cx]="map().line" [attr.cy]="map().height - 6" r="2" />
      <rect class="node politics" x="0.5" [attr.y]="map().politics.y" [attr.width]="map().node.width" [attr.height]="map().politics.height" rx="3" />
      <text class="name politics-text" x="20" [attr.y]="map().politics.y + map().politics.height / 2 - 4">{{ 'boundary.side.politics' | t }}</text><text class="what politics-text" x="20" [attr.y]="map().politics.y + map().politics.height / 2 + 20">{{ 'boundary.side.politicsWhat' | t }}</text>
      @for (side of map().sides; track side.key) {
        <rect class="node" [attr.x]="map().right" [attr.y]="side.y" [attr.width]="map().node.width - 0.5" [attr.height]="map().node.height" rx="3" />
        <text class="name" [attr.x]="map().right + 20" [attr.y]="side.y + map().node.height / 2 - 4">{{ 'boundary.side.' + side.key | t }}</text><text class="what" [attr.x]="map().right + 20" [attr.y]="side.y + map().node.height / 2 + 20">{{ 'boundary.side.' + side.key + 'What' | t }}</text>
        @for (crossing of side.crossings; track crossing.way.direction) {
          <g [class.none]="crossing.way.flags === 0">
            <path class="arrow" [attr.d]="'M' + crossing.from + ' ' + crossing.y + 'H' + crossing.to" [attr.stroke-width]="crossing.width" /><path class="arrow" [attr.d]="crossing.head" stroke-width="2" />
            <rect class="paper" [attr.x]="crossing.textX - 10" [attr.y]="crossing.y - 15" [attr.width]="crossing.textWidth + 12" height="30" />
            @if (crossing.way.flags) {
              <a routerLink="/flags" [queryParams]="flagsOf(crossing.way)" [attr.aria-label]="crossing.way.label + ': ' + ('boundary.flags' | t: { count: crossing.way.flags })"><rect class="paper" [attr.x]="crossing.textX - 6" [attr.y]="crossing.y - 14" [attr.width]="flagsWidth - 2" height="28" rx="3" /><text [attr.x]="crossing.textX" [attr.y]="crossing.y + 5.5">{{ 'boundary.flags' | t: { count: crossing.way.flags } }}</text></a>
              @if (crossing.way.decisions) { <a routerLink="/decisions" [queryParams]="decisionsOf(crossing.way)" [attr.aria-label]="crossing.way.label + ': ' + ('boundary.decisions' | t: { count: crossing.way.decisions })"><rect class="paper" [attr.x]="crossing.textX + flagsWidth - 4" [attr.y]="crossing.y - 14" width="86" height="28" rx="3" /><text [attr.x]="crossing.textX + flagsWidth + 2" [attr.y]="crossing.y + 5.5">{{ 'boundary.decisions' | t: { count: crossing.way.decisions } }}</text></a> }
            } @else { <text class="zero" [attr.x]="crossing.textX" [attr.y]="crossing.y + 5">{{ 'boundary.none' | t }}</text> }
          </g>
        }
      }
    </svg>`,
})
export class CrossingMap {
  readonly ways = input.required<readonly BoundaryWay[]>();
  readonly days = input<Days>({});
  protected readonly map = computed(() => layOutCrossings(this.ways()));
  protected readonly flagsWidth = FLAGS;
  protected readonly flagsOf = (way: BoundaryWay) => ({ direction: way.direction, outcome: 'flag', ...this.days() });
  protected readonly decisionsOf = (way: BoundaryWay) => ({ direction: way.direction, ...this.days() });
}
