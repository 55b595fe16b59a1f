import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisionOverview } from '@ragang/domain';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import { GoalTree } from './goal-tree';
import { VisionFlags } from './vision-flags';
import { VisionReferences } from './vision-references';
import { VisionTimeline } from './vision-timeline';

/** Vision och mål: what holds today, the goals under it with their measurements, and what still leans on a vision that is over. */
@Component({
  selector: 'rg-vision-page',
  imports: [RouterLink, May, HardSpacesPipe, TextPipe, Empty, Icon, Wait, GoalTree, VisionFlags, VisionReferences, VisionTimeline],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (chosen(); as vision) { <p class="crumb"><a routerLink="/vision">{{ 'vision.title' | t }}</a> / {{ vision.title }}</p> }
    <div class="title"><h1>{{ chosen()?.title ?? ('vision.title' | t) }}</h1>
      <div class="end btns">
        @if (chosen(); as vision) { <a class="btn" [routerLink]="['/register/visions', vision.id]"><rg-icon name="clock-counter-clockwise" />{{ 'vision.record' | t }}</a> }
        <a *rgMay="'record'; area: 'vision'" class="btn" routerLink="/register/visions/new"><rg-icon name="plus" />{{ 'vision.newVision' | t }}</a>
        <a *rgMay="'record'; area: 'vision'" class="btn pri" routerLink="/register/goals/new"><rg-icon name="plus" />{{ 'vision.newGoal' | t }}</a>
      </div>
    </div>
    <rg-wait [of]="overview" [what]="'vision.what' | t" [rows]="8" />
    @if (overview.hasValue()) {
      @let all = overview.value();
      @if (all.visions.length === 0 && all.goals.length === 0) {
        <rg-empty [title]="all.lead" [purpose]="'vision.purpose' | t"><a *rgMay="'record'; area: 'vision'" class="btn pri" routerLink="/register/visions/new"><rg-icon name="plus" />{{ 'vision.newVision' | t }}</a></rg-empty>
      } @else {
        <p class="lead">{{ all.lead | rgNb }}</p>
        @if (all.visions.length) { <rg-vision-timeline class="section" [answer]="all" [current]="id()" /> }
        <div class="two section">
          <div>
            <div class="h2row"><h2>{{ 'vision.goals.title' | t }}</h2><span class="sub">{{ 'vision.goals.sub' | t: { count: goals().length } }}</span></div>
            <rg-goal-tree [nodes]="goals()" />
          </div>
          <aside class="side">
            <rg-vision-flags />
            <rg-vision-references [answer]="all" />
          </aside>
        </div>
      }
      <p class="gap-above-2 sm"><a routerLink="/register" [queryParams]="{ area: 'vision' }">{{ 'vision.register' | t }}</a></p>
    }`,
})
export class VisionPage {
  private readonly api = inject(Api);
  /** A vision in the address: only its goals are shown. */
  readonly id = input<string>();
  protected readonly overview = httpResource<VisionOverview & { readonly asOf: string }>(() => this.api.read('/vision-overview'));
  protected readonly chosen = computed(() => (this.overview.hasValue() ? (this.overview.value().visions.find((vision) => vision.id === this.id()) ?? null) : null));
  protected readonly goals = computed(() => {
    if (!this.overview.hasValue()) return [];
    const chosen = this.chosen();
    return chosen ? this.overview.value().goals.filter((goal) => goal.vision === chosen.id) : this.overview.value().goals;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(this.chosen()?.title ?? ''));
  }
}
