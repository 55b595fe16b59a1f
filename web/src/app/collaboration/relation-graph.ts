import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CollaborationRow } from '@ragang/domain';
import { TextPipe } from '../shared/text/text-pipe';
import { layOut, NODE_HEIGHT, NODE_WIDTH } from './relation-layout';

/** Who is with whom in what: own bodies, collaborations, other parties. Every node is a link; the table above has the same content. */
@Component({
  selector: 'rg-relation-graph',
  imports: [NgTemplateOutlet, RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .relation{display:block;margin-top:16px}
    .ours{fill:color-mix(in srgb,var(--rg-petrol-c) 55%,transparent)}
    .nodetext{font-size:14px} .lab{font-size:13px;font-weight:600;fill:var(--rg-ink-2)}
    .node:hover rect{fill:var(--rg-petrol-c)} .node:focus-visible{outline:none} 
    .node:focus-visible rect:first-of-type{stroke-width:3;stroke:var(--rg-petrol)}
    .legend{display:flex;flex-wrap:wrap;gap:22px;margin-top:8px} .legend svg{vertical-align:-3px}`,
  template: `
    <section class="section">
      <div class="h2row"><h2>{{ 'collaboration.graph.title' | t }}</h2><span class="sub desk">{{ 'collaboration.graph.sub' | t }}</span></div>
      <p class="phone sm mut gap-above">{{ 'collaboration.graph.phone' | t }}</p>
      <svg class="desk relation" [attr.viewBox]="'0 0 ' + graph().width + ' ' + graph().height" width="100%" role="group" [attr.aria-label]="'collaboration.graph.label' | t: { count: rows().length }">
        <text x="12" y="18" class="lab">{{ 'collaboration.graph.we' | t }}</text><text [attr.x]="graph().columns[1]" y="18" class="lab">{{ 'collaboration.graph.middle' | t }}</text><text [attr.x]="graph().columns[2]" y="18" class="lab">{{ 'collaboration.graph.others' | t }}</text>
        <rect x="0" y="30" [attr.width]="nodeWidth + 24" [attr.height]="graph().height - 34" class="ours" />
        @for (edge of graph().edges; track edge.key) { <path [attr.d]="edge.path" fill="none" [class]="edge.isEvidenced ? 's-pet' : 's-unk'" stroke-width="1.6" [attr.stroke-dasharray]="edge.isEvidenced ? null : '5 4'" /> }
        @for (node of graph().nodes; track node.key) {
          @if (node.link; as link) {
            <a [routerLink]="link" [attr.aria-label]="node.label" class="node"><ng-container [ngTemplateOutlet]="shape" [ngTemplateOutletContext]="{ $implicit: node }" /></a>
          } @else { <g><ng-container [ngTemplateOutlet]="shape" [ngTemplateOutletContext]="{ $implicit: node }" /></g> }
        }
      </svg>
      <p class="sm mut desk legend">
        <span><svg width="34" height="16" aria-hidden="true"><rect x="1" y="1" width="32" height="14" rx="7" fill="none" class="s-pet" stroke-width="1.5" /></svg> {{ 'collaboration.graph.federation' | t }}</span>
        <span><svg width="34" height="16" aria-hidden="true"><rect x="1" y="1" width="32" height="14" fill="none" class="s-pet" stroke-width="1.5" /><rect x="4" y="4" width="26" height="8" fill="none" class="s-pet" /></svg> {{ 'collaboration.graph.joint' | t }}</span>
        <span><svg width="34" height="16" aria-hidden="true"><rect x="1" y="1" width="32" height="14" fill="none" class="s-pet" stroke-width="1.5" /></svg> {{ 'collaboration.graph.box' | t }}</span>
        <span><svg width="34" height="16" aria-hidden="true"><rect x="1" y="1" width="32" height="14" fill="none" class="s-unk" stroke-width="1.5" stroke-dasharray="4 3" /></svg> {{ 'collaboration.graph.dashed' | t }}</span>
      </p>
    </section>
    <ng-template #shape let-node>
      <svg:rect [attr.x]="node.x" [attr.y]="node.y" [attr.width]="nodeWidth" [attr.height]="nodeHeight" [attr.rx]="node.shape === 'pill' ? 15 : 2" class="f-surf" [class.s-pet]="node.isEvidenced" [class.s-unk]="!node.isEvidenced" stroke-width="1.5" [attr.stroke-dasharray]="node.isEvidenced ? null : '5 4'" />
      @if (node.shape === 'double') { <svg:rect [attr.x]="node.x + 3" [attr.y]="node.y + 3" [attr.width]="nodeWidth - 6" [attr.height]="nodeHeight - 6" fill="none" class="s-pet" /> }
      <svg:text [attr.x]="node.x + 14" [attr.y]="node.y + 20" class="nodetext">{{ node.label }}</svg:text>
    </ng-template>`,
})
export class RelationGraph {
  readonly rows = input.required<readonly CollaborationRow[]>();
  protected readonly nodeWidth = NODE_WIDTH;
  protected readonly nodeHeight = NODE_HEIGHT;
  protected readonly graph = computed(() => layOut(this.rows()));
}
