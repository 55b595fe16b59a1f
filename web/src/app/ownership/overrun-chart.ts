import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ProjectOverrun } from '@ragang/domain';
import { DayPipe, SekPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import { HEIGHT, layOutOverrun, millions, WIDTH } from './overrun-layout';

/** A forecast against its frame: frame dotted, forecast stepped, hatch where a report should have come. Labels on the drawing; the same numbers in a table, which alone stands on the phone. */
@Component({
  selector: 'rg-overrun-chart',
  imports: [NgTemplateOutlet, DayPipe, SekPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `svg{display:block;width:100%;height:auto;margin-top:8px} text{font-size:13px} .strong{font-weight:650} .silence{fill:var(--rg-risk)} details{margin-top:4px}`,
  template: `
    <svg class="desk" [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="'ownership.overrun.label' | t: { project: overrun().project, frame: millions(overrun().frame) }">
      <defs><pattern [attr.id]="hatchId()" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="7" class="s-risk" stroke-width="1.2" /></pattern></defs>
      <text x="14" y="48" class="t2">{{ 'ownership.overrun.unit' | t }}</text>
      @for (tick of drawing().ticks; track tick.label) { <line x1="48" [attr.x2]="width - 70" [attr.y1]="tick.y" [attr.y2]="tick.y" class="s-hair" /><text x="38" [attr.y]="tick.y + 4" text-anchor="end" class="t2">{{ tick.label }}</text> }
      @for (year of drawing().years; track year.label) { <line [attr.x1]="year.x" [attr.x2]="year.x" [attr.y1]="height - 34" [attr.y2]="height - 28" class="s-line" /><text [attr.x]="year.x" [attr.y]="height - 12" text-anchor="middle" class="t2">{{ year.label }}</text> }
      @if (drawing().hatch; as hatch) {
        <rect [attr.x]="hatch.x" [attr.y]="hatch.y" [attr.width]="hatch.width" [attr.height]="hatch.height" [attr.fill]="'url(#' + hatchId() + ')'" opacity=".55" />
        <rect [attr.x]="hatch.x + hatch.width / 2 - 108" [attr.y]="hatch.y + hatch.height / 2 - 20" width="216" height="40" class="f-paper" />
        <text [attr.x]="hatch.x + hatch.width / 2" [attr.y]="hatch.y + hatch.height / 2 - 3" text-anchor="middle" class="silence strong">{{ 'ownership.overrun.hatch' | t }}</text>
        <text [attr.x]="hatch.x + hatch.width / 2" [attr.y]="hatch.y + hatch.height / 2 + 15" text-anchor="middle" class="t2">{{ 'ownership.overrun.late' | t: { count: overrun().deviation!.daysOverdue! } }}</text>
      }
      <line x1="48" [attr.x2]="width - 70" [attr.y1]="drawing().frameY" [attr.y2]="drawing().frameY" class="s-ink" stroke-dasharray="2 4" stroke-width="1.4" />
      <text [attr.x]="width - 62" [attr.y]="drawing().frameY + 4" class="strong">{{ millions(overrun().frame) }}</text>
      <path [attr.d]="drawing().forecastPath" fill="none" class="s-pet" stroke-width="2.4" />
      <text [attr.x]="width - 62" [attr.y]="drawing().last.y + 4" class="strong">{{ drawing().last.label }}</text>
      @if (drawing().known; as known) { <line [attr.x1]="known.x" [attr.x2]="known.x" y1="24" [attr.y2]="known.y" class="s-ink" /><circle [attr.cx]="known.x" [attr.cy]="known.y" r="4.5" class="f-pet" /><text [attr.x]="known.x + 7" y="30"><tspan class="strong">{{ overrun().deviation!.knownOn | rgDay: 'words' }}</tspan> {{ 'ownership.overrun.known' | t: { amount: drawing().last.label } }}</text> }
      @if (drawing().dueX !== null) { <line [attr.x1]="drawing().dueX" [attr.x2]="drawing().dueX" [attr.y1]="drawing().last.y" [attr.y2]="height - 44" class="s-risk" stroke-width="2" /><text [attr.x]="drawing().dueX! + 7" [attr.y]="height - 46" class="silence"><tspan class="strong">{{ overrun().deviation!.reportDue | rgDay: 'words' }}</tspan> <tspan class="t2"> {{ 'ownership.overrun.due' | t }}</tspan></text> }
    </svg>
    <div class="phone">
      @if (overrun().deviation?.daysOverdue; as count) { <p class="gap-above"><rg-severity of="risk" [label]="'ownership.overrun.hatch' | t" /> {{ 'ownership.overrun.late' | t: { count } }}</p> }
      <p class="sm mut gap-above">{{ 'ownership.overrun.frameIs' | t: { frame: (overrun().frame | rgSek) } }}</p>
      <ng-container [ngTemplateOutlet]="numbers" />
    </div>
    @if (overrun().deviation?.howLearned; as how) { <p class="sm mut">{{ 'ownership.overrun.learned' | t: { how } }}</p> }
    <details class="desk"><summary class="sm">{{ 'ownership.overrun.table' | t }}</summary><ng-container [ngTemplateOutlet]="numbers" /></details>
    <ng-template #numbers>
      <table class="tbl"><thead><tr><th scope="col">{{ 'ownership.overrun.day' | t }}</th><th scope="col" class="n">{{ 'ownership.overrun.forecast' | t }}</th></tr></thead><tbody>@for (point of overrun().points; track point.day) { <tr><td class="tn">{{ point.day }}</td><td class="n">{{ point.forecast | rgSek }}</td></tr> }</tbody></table>
    </ng-template>`,
})
export class OverrunChart {
  readonly overrun = input.required<ProjectOverrun>();
  readonly asOf = input.required<string>();
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly millions = millions;
  protected readonly hatchId = computed(() => `hatch-${this.overrun().project.replace(/\W/g, '')}`);
  protected readonly drawing = computed(() => layOutOverrun(this.overrun(), this.asOf()));
}
