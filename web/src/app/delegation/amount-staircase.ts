import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AmountStaircase } from '@ragang/domain';
import { sekShort } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import { BAR_HEIGHT, LABELS, layOutStaircase, WIDTH } from './staircase-layout';

/** Beloppstrappa: who decides at which amount. A gap is a hatched column where the committee keeps the right, an overlap cross-hatched rows. On the phone it is the list. */
@Component({
  selector: 'rg-amount-staircase',
  imports: [TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    svg{display:block;width:100%;height:auto;margin-top:10px} text{font-size:14px} .small{font-size:13px} .strong{font-weight:600} .onbar{paint-order:stroke;stroke:var(--rg-petrol-c);stroke-width:6px;stroke-linejoin:round}
    .bar{fill:var(--rg-petrol-c);stroke:var(--rg-petrol);stroke-width:1.5} .keeps{fill:var(--rg-surface);stroke:var(--rg-upp);stroke-width:1.5;stroke-dasharray:4 3} .over{stroke:var(--rg-risk);stroke-width:1.8}
    .faults{display:flex;flex-wrap:wrap;gap:6px 28px;margin-top:8px}`,
  template: `
    <div class="faults sm">
      @for (gap of drawing().gaps; track gap.key) { <span><rg-severity of="notice" [label]="'delegation.stair.gap' | t: { from: gap.from, to: gap.to }" /> {{ 'delegation.stair.gapHelp' | t: { body: body() } }}</span> }
      @for (overlap of drawing().overlaps; track overlap.key) { <span><rg-severity of="risk" [label]="'delegation.stair.overlap' | t: { from: overlap.from, to: overlap.to }" /> {{ 'delegation.stair.overlapHelp' | t: { items: overlap.items } }}</span> }
    </div>
    <svg class="desk" [attr.viewBox]="'0 0 ' + width + ' ' + drawing().height" role="img" [attr.aria-label]="'delegation.stair.label' | t: { title: title() }">
      <defs>
        <pattern id="stair-gap" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="9" class="s-upp" stroke-width="1.2" /></pattern>
        <pattern id="stair-overlap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6M0 0H6" class="s-risk" stroke-width="1" fill="none" /></pattern>
      </defs>
      @for (edge of drawing().edges; track edge.x) { <line [attr.x1]="edge.x" [attr.x2]="edge.x" y1="28" [attr.y2]="drawing().height - 30" class="s-hair" /><text [attr.x]="edge.x" [attr.y]="drawing().height - 10" text-anchor="middle" class="small t2">{{ edge.label }}</text> }
      <text [attr.x]="width" [attr.y]="drawing().height - 10" text-anchor="end" class="small t3">{{ 'delegation.stair.uneven' | t }}</text>
      @for (gap of drawing().gaps; track gap.key) {
        <rect [attr.x]="gap.x" y="28" [attr.width]="gap.width" [attr.height]="drawing().height - 58" fill="url(#stair-gap)" opacity=".75" />
        <rect [attr.x]="gap.x" [attr.y]="drawing().ownY" [attr.width]="gap.width" [attr.height]="barHeight" class="keeps" /><text [attr.x]="gap.x + gap.width / 2" [attr.y]="drawing().ownY + 17" text-anchor="middle" class="small">{{ 'delegation.stair.keeps' | t }}</text>
      }
      <text x="0" [attr.y]="drawing().ownY + 17" class="strong">{{ body() }}</text><text [attr.x]="labels - 14" [attr.y]="drawing().ownY + 17" text-anchor="end" class="small t2">{{ 'delegation.stair.without' | t }}</text>
      @if (drawing().own; as own) { <rect [attr.x]="own.x" [attr.y]="own.y" [attr.width]="own.width" [attr.height]="barHeight" class="bar" /><text [attr.x]="own.x + own.width / 2" [attr.y]="own.y + 17" text-anchor="middle" class="small">{{ own.text }}</text> }
      @if (drawing().boundaryY; as y) { <line x1="0" [attr.x2]="width" [attr.y1]="y" [attr.y2]="y" class="boundary" /><circle [attr.cx]="labels - 8" [attr.cy]="y" r="6" class="mark-o" /><circle [attr.cx]="labels - 8" [attr.cy]="y" r="2" class="mark-i" /><text x="0" [attr.y]="y - 7" class="small t2">{{ 'delegation.stair.politics' | t }}</text><text x="0" [attr.y]="y + 16" class="small t2">{{ 'delegation.stair.administration' | t }}</text> }
      @for (bar of drawing().bars; track bar.key) { <rect [attr.x]="bar.x" [attr.y]="bar.y" [attr.width]="bar.width" [attr.height]="barHeight" class="bar" /> }
      @for (overlap of drawing().overlaps; track overlap.key) { @for (y of overlap.rows; track y) { <rect [attr.x]="overlap.x" [attr.y]="y" [attr.width]="overlap.width" [attr.height]="barHeight" fill="url(#stair-overlap)" class="over" /> } }
      @for (bar of drawing().bars; track bar.key) {
        <text x="0" [attr.y]="bar.y + 17" class="strong">{{ bar.name }}</text><text [attr.x]="labels - 14" [attr.y]="bar.y + 17" text-anchor="end" class="small t2">{{ bar.number }}</text>
        <text [attr.x]="bar.textX" [attr.y]="bar.y + 17" text-anchor="middle" class="small onbar">{{ bar.text }}</text>
      }
    </svg>
    <ul class="lst2 phone">@for (row of stair().rows; track row.item) { <li><b>{{ row.delegate }}</b><span class="sm">{{ row.number }} · {{ sekShort(row.from) }}–{{ row.to === null ? ('delegation.stair.unlimited' | t) : sekShort(row.to) }}</span></li> }</ul>`,
})
export class AmountStaircaseDrawing {
  readonly stair = input.required<AmountStaircase>();
  readonly body = input.required<string>();
  readonly title = input.required<string>();
  protected readonly width = WIDTH;
  protected readonly labels = LABELS;
  protected readonly barHeight = BAR_HEIGHT;
  protected readonly sekShort = sekShort;
  protected readonly drawing = computed(() => layOutStaircase(this.stair()));
}
