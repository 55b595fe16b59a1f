import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PeriodChoice } from '../flags/period-choice';
import { BoundaryMap } from '../overview/boundary-map';
import { BoundaryTable } from '../overview/boundary-table';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { Empty } from '../shared/ui/empty';
import { Severity } from '../shared/ui/severity';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { daysOf, type BoundaryAnswer } from './boundary-answer';
import { CrossingMap } from './crossing-map';
import { CrossingTable } from './crossing-table';

/** Gränskarta: how often each side has stepped over the line, for a period, and between whom. */
@Component({
  selector: 'rg-boundary-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, PeriodChoice, BoundaryMap, BoundaryTable, Empty, Severity, Wait, CrossingMap, CrossingTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.key{display:flex;flex-wrap:wrap;gap:4px 18px} rg-crossing-map{margin-top:18px} .lead{max-width:52em}`,
  template: `
    <p class="crumb"><a routerLink="/flags">{{ 'flags.title' | t }}</a> / {{ 'boundary.title' | t }}</p>
    <div class="title"><h1>{{ 'boundary.title' | t }}</h1></div>
    <rg-wait [of]="answer" [what]="'boundary.what' | t" [rows]="8" />
    @if (shown(); as all) {
      <p class="lead">{{ lead() | rgNb }}</p>
      <form class="filter" role="search" [attr.aria-label]="'flags.filter.label' | t" (submit)="$event.preventDefault()"><rg-period-choice [period]="period()" [from]="from()" [to]="to()" /></form>
      @if (!asOf.isToday()) { <p class="note">{{ 'overview.flagsAreToday' | t }}</p> }
      @if (crossed() > 0) {
        <section class="gap-above-2" aria-labelledby="ways"><div class="h2row"><h2 id="ways">{{ 'boundary.ways' | t }}</h2><span class="sub">{{ 'boundary.flags' | t: { count: crossed() } }}</span></div>
          <rg-crossing-map class="desk" [ways]="all.ways" [days]="days()" />
          <rg-crossing-table class="gap-above" [ways]="all.ways" [days]="days()" [caption]="'boundary.ways' | t" /></section>
      } @else { <rg-empty [title]="'boundary.empty' | t" [purpose]="'boundary.emptyPurpose' | t" /> }
      <section class="gap-above-3" aria-labelledby="beside"><div class="h2row"><h2 id="beside">{{ 'boundary.beside' | t }}</h2><span class="sub">{{ 'boundary.besideSub' | t }}</span></div>
        <rg-crossing-table [ways]="all.beside" [days]="days()" [caption]="'boundary.beside' | t" /></section>
      @if (crossed() > 0) {
        <section class="gap-above-3" aria-labelledby="pairs"><div class="h2row"><h2 id="pairs">{{ 'boundary.pairs' | t }}</h2>
            <a class="sm end desk" [routerLink]="[]" [queryParams]="{ map: map() === 'table' ? null : 'table' }" queryParamsHandling="merge" fragment="pairs">{{ (map() === 'table' ? 'overview.map.asMap' : 'overview.map.asTable') | t }}</a></div>
          @if (map() === 'table') { <rg-boundary-table class="desk" [sections]="all.sections" /> }
          @else { <div class="desk"><rg-boundary-map [sections]="all.sections" /><p class="sm mut gap-above key"><rg-severity of="unlawful" /><rg-severity of="risk" /><rg-severity of="notice" /><span>{{ 'overview.map.key' | t }}</span></p></div> }
          <p class="sm mut gap-above phone">{{ 'boundary.pairsWide' | t }}</p></section>
      }
    }`,
})
export class BoundaryPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly asOf = inject(AsOf);
  readonly period = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly map = input<string>();

  protected readonly answer = httpResource<BoundaryAnswer>(() => this.api.read('/boundary', { period: this.period(), from: this.from(), to: this.to() }));
  protected readonly shown = steady(this.answer);
  protected readonly days = computed(() => daysOf(this.shown()?.period ?? { from: null, to: null }));
  protected readonly crossed = computed(() => (this.shown()?.ways ?? []).reduce((sum, way) => sum + way.flags, 0));
  /** How many, and which way most often. */
  protected readonly lead = computed(() => {
    const ways = this.shown()?.ways ?? [];
    const most = ways.reduce<(typeof ways)[number] | null>((best, way) => (way.flags > (best?.flags ?? 0) ? way : best), null);
    if (!most) return this.texts.text('boundary.lead.none');
    return `${this.texts.text('boundary.lead.crossed', { count: this.crossed() })} ${this.texts.text(`boundary.often.${most.direction}`, { some: most.flags, all: this.crossed() })}`;
  });
}
