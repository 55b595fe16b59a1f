import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Severity } from '../shared/ui/severity';
import { BoundaryMap } from './boundary-map';
import { boundarySentence } from './boundary-sentence';
import { BoundaryTable } from './boundary-table';
import { directionTo, type BoundarySection } from './overview-answer';

/** The boundary map with its sentence, its key and its table; on a phone the numbers by direction. */
@Component({
  selector: 'rg-boundary-part',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity, BoundaryMap, BoundaryTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;min-width:0} .said{margin-top:12px;max-width:44em} .key{display:flex;flex-wrap:wrap;gap:4px 18px}`,
  template: `
    <section aria-labelledby="map">
      <div class="h2row"><h2 id="map">{{ 'overview.map.title' | t }}</h2><span class="sub">{{ 'overview.map.sub' | t: { count: total() } }}</span>
        <a class="sm end desk" [routerLink]="[]" [queryParams]="{ map: asTable() ? null : 'table' }" queryParamsHandling="merge" fragment="map">{{ (asTable() ? 'overview.map.asMap' : 'overview.map.asTable') | t }}</a><a class="sm whole" routerLink="/boundary">{{ 'overview.map.whole' | t }}</a></div>
      <p class="said">{{ sentence() | rgNb }}</p>
      <div class="desk">
        @if (asTable()) { <rg-boundary-table [sections]="sections()" /> } @else {
          <rg-boundary-map [sections]="sections()" />
          <p class="sm mut gap-above key"><rg-severity of="unlawful" /><rg-severity of="risk" /><rg-severity of="notice" /><span>{{ 'overview.map.key' | t }}</span></p>
        }
      </div>
      <table class="tbl phone"><caption class="vh">{{ 'overview.map.title' | t }}</caption>
        <thead><tr><th scope="col">{{ 'overview.map.direction' | t }}</th><th scope="col" class="n">{{ 'overview.map.open' | t }}</th></tr></thead>
        <tbody>@for (way of ways(); track way.direction) { <tr><td><a routerLink="/flags" [queryParams]="{ direction: way.direction }">{{ 'overview.map.way.' + way.direction | t }}</a></td><td class="n">{{ way.count }}</td></tr> }</tbody></table>
    </section>`,
})
export class BoundaryPart {
  private readonly texts = inject(Texts);
  readonly sections = input.required<readonly BoundarySection[]>();
  readonly asTable = input(false);
  protected readonly ways = computed(() => this.sections().flatMap((section) => [{ direction: directionTo[section.key].right, count: section.toRight }, { direction: directionTo[section.key].left, count: section.toLeft }]).filter((way) => way.count > 0));
  protected readonly total = computed(() => this.ways().reduce((sum, way) => sum + way.count, 0));
  protected readonly sentence = computed(() => boundarySentence(this.sections(), this.texts));
}
