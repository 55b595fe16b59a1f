import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import { filters, isFilter, type CollaborationFilter, type CollaborationOverview } from './collaboration-overview';
import { CollaborationTable } from './collaboration-table';
import { RelationGraph } from './relation-graph';

/** Samverkan: every collaboration at once, with what is not known said out loud. */
@Component({
  selector: 'rg-collaboration-page',
  imports: [RouterLink, May, HardSpacesPipe, TextPipe, Chips, Empty, Icon, Wait, CollaborationTable, RelationGraph],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.spaced{display:block;margin:18px 0 14px}`,
  template: `
    <div class="title"><h1>{{ 'collaboration.title' | t }}</h1>
      <div class="end btns">
        <button type="button" class="btn desk" (click)="printPage()"><rg-icon name="printer" />{{ 'collaboration.print' | t }}</button>
        <a *rgMay="'record'; area: 'collaboration'" class="btn pri" routerLink="/register/collaborations/new"><rg-icon name="plus" />{{ 'collaboration.new' | t }}</a>
      </div>
    </div>
    <rg-wait [of]="overview" [what]="'collaboration.what' | t" [rows]="9" />
    @if (overview.hasValue()) {
      @let all = overview.value();
      @if (all.items.length === 0) {
        <rg-empty [title]="all.lead" [purpose]="'collaboration.note' | t"><a *rgMay="'record'; area: 'collaboration'" class="btn pri" routerLink="/register/collaborations/new"><rg-icon name="plus" />{{ 'collaboration.new' | t }}</a></rg-empty>
      } @else {
        <p class="lead">{{ all.lead | rgNb }}</p>
        <rg-chips class="spaced" [chips]="chips()" parameter="show" [chosen]="show()" [label]="'collaboration.filter.label' | t" />
        <rg-collaboration-table [rows]="rows()" />
        <p class="sm dim gap-above">{{ 'collaboration.note' | t }}</p>
        @if (exploredNames()) { <p class="sm dim gap-above">{{ 'collaboration.explored' | t: { names: exploredNames() } }}</p> }
        <rg-relation-graph [rows]="all.items" />
      }
      <p class="gap-above sm"><a routerLink="/register" [queryParams]="{ area: 'collaboration' }">{{ 'collaboration.register' | t }}</a></p>
    }`,
})
export class CollaborationPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  /** `?show=` in the address. */
  readonly show = input<string>();
  protected readonly overview = httpResource<CollaborationOverview>(() => this.api.read('/collaboration-overview'));
  private readonly items = computed(() => (this.overview.hasValue() ? this.overview.value().items : []));
  protected readonly rows = computed(() => {
    const show = this.show();
    return isFilter(show) ? this.items().filter(filters[show]) : this.items();
  });
  protected readonly exploredNames = computed(() => (this.overview.hasValue() ? this.overview.value().explored.map((one) => one.name).join(', ') : ''));
  protected readonly chips = computed((): readonly Chip[] => [
    { value: null, label: this.texts.text('collaboration.filter.all'), count: this.items().length },
    ...(Object.keys(filters) as CollaborationFilter[]).map((value) => ({ value, label: this.texts.text(`collaboration.filter.${value}`), count: this.items().filter(filters[value]).length })),
  ]);

  protected printPage(): void {
    window.print();
  }
}
