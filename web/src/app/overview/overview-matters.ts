import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { Wait } from '../shared/ui/wait';
import { ActionList } from './action-list';
import { BoundaryPart } from './boundary-part';
import { DeadlineRuler } from './deadline-ruler';
import { LatestChanges } from './latest-changes';
import type { OverviewAnswer } from './overview-answer';
import { headingOf, leadOf } from './overview-sentence';

/** What needs an answer, where questions have crossed the line, what is coming, and what has changed. */
@Component({
  selector: 'rg-overview-matters',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Wait, ActionList, BoundaryPart, DeadlineRuler, LatestChanges],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.map{grid-column:span 8} .due-soon{grid-column:span 4} .changed{grid-column:span 12} .lead{margin-bottom:26px} @media screen and (max-width:1240px){.map,.due-soon{grid-column:1/-1}}`,
  template: `
    <rg-wait [of]="overview" [what]="'overview.what' | t" [rows]="9" />
    @if (overview.hasValue()) {
      @let all = overview.value();
      <div class="title"><h1>{{ heading() | rgNb }}</h1></div>
      <p class="lead">{{ lead() | rgNb }}</p>
      @if (!asOf.isToday()) { <p class="note gap-above">{{ 'overview.flagsAreToday' | t }}</p> }
      @if (all.actions.length) {
        <rg-action-list [findings]="all.actions" [answerable]="all.answerable" [asOf]="all.asOf" />
        <p class="sm mut gap-above">{{ 'overview.shown' | t: { shown: all.actions.length, all: total() } | rgNb }} <a routerLink="/flags" [queryParams]="own()">{{ 'overview.openList' | t }}</a></p>
      }
      <div class="g12 gap-above-3">
        <rg-boundary-part class="map" [sections]="all.boundary" [asTable]="asTable()" />
        <rg-deadline-ruler class="due-soon" [deadlines]="all.deadlines" [laws]="all.laws" [asOf]="all.asOf" />
        <rg-latest-changes class="changed" [changes]="all.changes" />
      </div>
    }`,
})
export class OverviewMatters {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly asOf = inject(AsOf);
  protected readonly overview = httpResource<OverviewAnswer>(() => this.api.read('/overview'));
  /** `?map=table`. */
  protected readonly asTable = computed(() => this.query()?.get('map') === 'table');
  protected readonly total = computed(() => (this.overview.hasValue() ? this.overview.value().totalFlags + this.overview.value().totalQuestions : 0));
  protected readonly heading = computed(() => (this.overview.hasValue() ? headingOf(this.overview.value(), this.texts) : ''));
  protected readonly lead = computed(() => (this.overview.hasValue() ? leadOf(this.overview.value(), this.texts) : ''));
  /** Roles whose overview is narrower than the whole list take that with them. */
  protected readonly own = computed(() => (this.overview.hasValue() && ['board-chair', 'committee-secretary', 'case-officer'].includes(this.overview.value().role) ? { mine: 'true' } : {}));
}
