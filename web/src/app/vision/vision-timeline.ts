import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisionOverview } from '@ragang/domain';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import { BAR_HEIGHT, layOutTimeline, WIDTH } from './timeline-layout';

/** The visions in time: drawn, with the days without one hatched, and the same as a list. The list alone stands on the phone. */
@Component({
  selector: 'rg-vision-timeline',
  imports: [RouterLink, DayPipe, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block} svg{display:block;width:100%;height:auto;margin-top:14px} text{font-size:13px}
    .holds{fill:var(--rg-petrol-c);stroke:var(--rg-petrol);stroke-width:1.5} .over{fill:var(--rg-high);stroke:var(--rg-outline)} .making{fill:var(--rg-surface);stroke:var(--rg-petrol);stroke-width:1.5;stroke-dasharray:4 3}
    .gap{stroke:var(--rg-risk)} .silence{fill:var(--rg-risk);font-weight:650} .quote{font:400 16px/23px var(--rg-serif);display:block;max-width:44em}
    .tl b a{color:inherit} .from{display:block}`,
  template: `
    <div class="h2row"><h2>{{ 'vision.timeline.title' | t }}</h2><span class="sub">{{ 'vision.timeline.sub' | t }}</span></div>
    <svg class="desk" [attr.viewBox]="'0 0 ' + width + ' ' + drawing().height" aria-hidden="true">
      <defs><pattern id="vision-gap" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="7" class="s-risk" stroke-width="1.2" /></pattern></defs>
      @for (year of drawing().years; track year.label) { <line [attr.x1]="year.x" [attr.x2]="year.x" y1="8" [attr.y2]="drawing().height - 18" class="s-hair" /><text [attr.x]="year.x + 4" [attr.y]="drawing().height - 4" class="t2">{{ year.label }}</text> }
      @for (bar of drawing().bars; track bar.key) {
        @if (bar.look === 'gap') {
          <rect [attr.x]="bar.x" [attr.y]="bar.y" [attr.width]="bar.width" [attr.height]="barHeight" fill="url(#vision-gap)" class="gap" />
          <text [attr.x]="bar.textX" [attr.y]="bar.y + 17" class="silence">{{ 'vision.timeline.gap' | t }}</text>
        } @else {
          <rect [attr.x]="bar.x" [attr.y]="bar.y" [attr.width]="bar.width" [attr.height]="barHeight" [class]="bar.look" />
          <text [attr.x]="bar.textX" [attr.y]="bar.y + 17" class="tb">{{ bar.title }}</text>
        }
      }
      <line [attr.x1]="drawing().todayX" [attr.x2]="drawing().todayX" y1="4" [attr.y2]="drawing().height - 18" class="s-ink" stroke-width="1.5" />
    </svg>
    <ol class="tl">
      @for (row of rows(); track row.day + row.key) {
        <li><span class="tn">{{ row.day }}</span>
          @if (row.vision; as vision) {
            <span class="p" [class.now]="vision.standing === 'in-force'" [class.no]="vision.standing === 'in-preparation'"></span>
            <span><b><a [routerLink]="['/vision', vision.id]" [attr.aria-current]="vision.id === current() ? 'page' : null">{{ vision.title }}</a></b> · {{ 'vision.standing.' + vision.standing | t: { day: (vision.lastDay | rgDay: 'words'), from: (vision.validFrom | rgDay: 'words') } }}
              @if (vision.text) { <q class="quote">{{ vision.text }}</q> }
              <span class="from sm mut">{{ vision.adoptedBy ?? (vision.isKnownNotAdopted ? ('vision.timeline.notAdopted' | t) : ('vision.timeline.unknownAdopted' | t)) | rgNb }}@if (vision.source && vision.source !== vision.adoptedBy) { · {{ vision.source | rgNb }} }</span></span>
          } @else if (row.gap) {
            <span class="p no"></span><span><rg-severity of="risk" [label]="(row.gap.until ? 'vision.timeline.gapBetween' : 'vision.timeline.gapSince') | t: { from: (row.gap.from | rgDay: 'words'), until: (row.gap.until | rgDay: 'words') }" /></span>
          }
        </li>
      }
    </ol>`,
})
export class VisionTimeline {
  readonly answer = input.required<VisionOverview & { readonly asOf: string }>();
  readonly current = input<string | undefined>();
  protected readonly width = WIDTH;
  protected readonly barHeight = BAR_HEIGHT;
  protected readonly drawing = computed(() => layOutTimeline(this.answer()));
  /** Visions and the gaps between them, in the order of their days. */
  protected readonly rows = computed(() => [
    ...this.answer().visions.map((vision) => ({ key: vision.id, day: vision.validFrom ?? '', vision, gap: null })),
    ...this.answer().gaps.map((gap) => ({ key: 'gap', day: gap.from, vision: null, gap })),
  ].sort((a, b) => a.day.localeCompare(b.day)));
}
