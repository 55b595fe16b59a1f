import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { severityLook, type SeverityWord } from '../shared/ui/severity';
import { layOut } from './boundary-layout';
import { type BoundaryMark, type BoundarySection } from './overview-answer';

/** Gränskarta: one row a pair, the surveyed line between them, and a mark for each question that has crossed. Every mark is a link. */
@Component({
  selector: 'rg-boundary-map',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    svg.map{display:block;margin-top:14px;overflow:visible}
    .politics{fill:var(--rg-petrol-c);opacity:.45} .other{fill:var(--rg-high);opacity:.55}
    .h{font-size:16px} .name{font-size:15px} .count,.more{font-size:14px} .more{font-weight:600;fill:var(--rg-petrol)}
    .mark:focus-visible,.over:focus-visible{outline:none} .mark:focus-visible circle,.over:focus-visible circle{stroke:var(--rg-petrol);stroke-width:3}
    .mark:hover circle,.over:hover circle{fill:var(--rg-petrol-c)}`,
  template: `
    <svg class="map" [attr.viewBox]="'0 0 ' + map().width + ' ' + map().height" width="100%" role="group" [attr.aria-label]="'overview.map.label' | t: { count: total() }">
      @for (part of map().sections; track part.key) {
        <rect [attr.x]="map().leftEdge" [attr.y]="part.top" [attr.width]="map().line - map().leftEdge" [attr.height]="part.bottom - part.top" class="politics" />
        <rect [attr.x]="map().line" [attr.y]="part.top" [attr.width]="map().rightEdge - map().line" [attr.height]="part.bottom - part.top" class="other" />
        <text [attr.x]="map().leftEdge - 14" [attr.y]="part.headY" text-anchor="end" class="tb h">{{ part.section.left }}</text><text [attr.x]="map().rightEdge + 14" [attr.y]="part.headY" class="tb h">{{ part.section.right }}</text>
        <text [attr.x]="map().line - 18" [attr.y]="part.headY" text-anchor="end" class="t2 count">{{ here(part.section.toLeft) }}</text><text [attr.x]="map().line + 18" [attr.y]="part.headY" class="t2 count">{{ here(part.section.toRight) }}</text>
        <path [attr.d]="'M0 ' + part.top + 'H' + map().width" class="s-hair" />
        <path class="boundary" [attr.d]="'M' + map().line + ' ' + (part.top - 7) + 'V' + part.bottom" />
        <circle class="mark-o" [attr.cx]="map().line" [attr.cy]="part.top - 14" r="6.5" /><circle class="mark-i" [attr.cx]="map().line" [attr.cy]="part.top - 14" r="2" />
        @for (row of part.rows; track row.key) {
          <text [attr.x]="map().leftEdge - 14" [attr.y]="row.textY" text-anchor="end" class="name" [class.t3]="row.isEmpty">{{ short(row.left, 30) }}</text><text [attr.x]="map().rightEdge + 14" [attr.y]="row.textY" class="name" [class.t3]="row.isEmpty">{{ short(row.right, 35) }}</text>
          <path [attr.d]="'M0 ' + row.bottom + 'H' + map().width" class="s-hair" />
          @for (lane of row.lanes; track lane.key) {
            <path [attr.d]="'M' + lane.dotX + ' ' + lane.y + 'H' + lane.endX" class="s-ink" stroke-width="1.5" fill="none" /><path [attr.d]="lane.arrow" class="s-ink" stroke-width="1.5" fill="none" /><circle [attr.cx]="lane.dotX" [attr.cy]="lane.y" r="3" class="mark-i" />
            @for (mark of lane.marks; track mark.id) {
              <a class="mark" [routerLink]="['/flags', mark.id]" [attr.aria-label]="spoken(mark)"><title>{{ spoken(mark) }}</title><circle [attr.cx]="mark.x" [attr.cy]="lane.y" r="12" class="f-paper" />
                <svg [attr.x]="mark.x - 10" [attr.y]="lane.y - 10" width="20" height="20" [class]="'f-' + look(mark).look" aria-hidden="true"><use [attr.href]="'assets/icons.svg#' + look(mark).icon" /></svg></a>
            }
            @if (lane.more; as more) {
              <a class="over" routerLink="/flags" [queryParams]="more.query" [attr.aria-label]="'overview.map.more' | t: { count: more.count, where: row.left + ', ' + row.right }"><circle [attr.cx]="more.x" [attr.cy]="lane.y" r="12" class="f-paper" /><text [attr.x]="more.x" [attr.y]="lane.y + 5" text-anchor="middle" class="more">+{{ more.count }}</text></a>
            }
          }
        }
        @if ($last) { <circle class="mark-o" [attr.cx]="map().line" [attr.cy]="part.bottom" r="6.5" /><circle class="mark-i" [attr.cx]="map().line" [attr.cy]="part.bottom" r="2" /> }
      }
    </svg>`,
})
export class BoundaryMap {
  private readonly texts = inject(Texts);
  readonly sections = input.required<readonly BoundarySection[]>();
  protected readonly map = computed(() => layOut(this.sections()));
  protected readonly total = computed(() => this.sections().reduce((sum, section) => sum + section.toLeft + section.toRight, 0));
  protected readonly look = (mark: BoundaryMark) => severityLook((mark.severity ?? 'undetermined') as SeverityWord);
  protected readonly spoken = (mark: BoundaryMark) => `${this.look(mark).word}: ${mark.title} (${mark.number})`;
  protected readonly here = (count: number) => (count === 0 ? this.texts.text('overview.map.none') : this.texts.text('overview.map.here', { count }));
  /** As much of a name as there is room for. */
  protected readonly short = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);
}
