import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChainStep } from '@ragang/domain';
import { LawRefs } from '../law/law-refs';
import type { LawSections } from '../law/law-section';
import { Verification } from '../law/verification';
import { HardSpacesPipe } from '../text/format';
import { TextPipe } from '../text/text-pipe';
import { linkTo, type Names } from '../things/names';
import { BoundaryLine } from './boundary-line';
import { stairSteps, stepLevels } from './stair-steps';

/**
 * The chain of mandate from law to person, as a stair. A step that nobody has recorded is dashed, with a link to fill it in, and
 * nothing is drawn below it. The last step is filled.
 */
@Component({
  selector: 'rg-stair',
  imports: [RouterLink, BoundaryLine, LawRefs, Verification, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="stair">
      @for (item of steps(); track $index) {
        @if (item.crossesBoundary) { <li class="bd-row"><rg-boundary-line /></li> }
        <li class="st" [class.last]="item.isLast" [class.unknown]="!item.step.known" [class.after-bd]="item.crossesBoundary" [style.--i]="item.depth">
          <div>
            <div class="lv">{{ levels[item.step.level] }}</div>
            <div class="nm">{{ item.step.title | rgNb }}</div>
            @if (item.step.detail) { <div class="ds">{{ item.step.detail | rgNb }}</div> }
            @if (!item.step.known) { <a class="sm" [routerLink]="fillIn(item.step)" [queryParams]="fillInParams()">{{ 'shell.stair.fillIn' | t }}</a> }
          </div>
          <div class="sr">
            @if (item.step.sourceRef; as ref) { <a [routerLink]="linkTo(ref.kind, ref.id)">{{ item.step.source ?? names()[ref.id]?.name }}</a> } @else if (item.step.source) { <span>{{ item.step.source }}</span> }
            @if (item.step.law.length) { <rg-law-refs [ids]="item.step.law" [laws]="laws()" /> }
            @if (item.step.since) { <span class="since">{{ (item.step.level === 'person' ? 'shell.stair.inPostFrom' : 'shell.stair.validFrom') | t: { day: item.step.since } }}</span> }
            @if (item.step.until) { <span class="since">{{ 'shell.stair.until' | t: { day: item.step.until } }}</span> }
            @if (item.step.known && (item.step.level !== 'person' || item.step.source)) { <rg-verification [mark]="item.step.verification" /> }
          </div>
        </li>
      }
    </ol>`,
})
export class Stair {
  readonly chain = input.required<readonly ChainStep[]>();
  readonly names = input<Names>({});
  readonly laws = input<LawSections>({});
  /** Query that the form for a missing step starts from (`{ matterType: 'avfallstaxa' }`). */
  readonly fillInParams = input<Readonly<Record<string, string>>>({});
  protected readonly levels = stepLevels;
  protected readonly linkTo = linkTo;
  protected readonly steps = computed(() => stairSteps(this.chain()));

  /** Where the missing step is recorded. */
  protected fillIn(step: ChainStep): readonly string[] {
    if (step.sourceRef) return linkTo(step.sourceRef.kind, step.sourceRef.id);
    const kind = { delegate: 'delegation-item', 'sub-delegate': 'sub-delegation', person: 'post-holding', council: 'remit', committee: 'delegation-order', federation: 'decision-right', company: 'articles' }[step.level as string];
    return kind ? ['/register', kind, 'new'] : ['/organization'];
  }
}
