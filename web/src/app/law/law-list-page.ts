import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { RulebookTabs } from '../rulebook/rulebook-tabs';
import { Api } from '../shared/api/api';
import { Verification } from '../shared/law/verification';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import type { LawList } from './law-answer';

/** Lagrum: every section that the product may cite, found by number or words. */
@Component({
  selector: 'rg-law-list-page',
  imports: [RouterLink, RulebookTabs, Verification, HardSpacesPipe, TextPipe, Empty, Icon, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `li{display:grid;grid-template-columns:120px minmax(0,1fr) auto;gap:0 16px;padding:10px 0 9px;border-bottom:1px solid var(--rg-line);align-items:baseline} ul{border-top:1.5px solid var(--rg-ink);margin-top:10px} @media screen and (max-width:760px){li{grid-template-columns:minmax(0,1fr) auto} li>div{grid-column:1/-1;order:3}}`,
  template: `
    <div class="title"><h1>{{ 'law.title' | t }}</h1></div>
    <p class="lead">{{ 'law.lead' | t }}</p>
    <rg-rulebook-tabs />
    <form class="filter" role="search" [attr.aria-label]="'law.title' | t" (submit)="search($event)"><div class="fld grow"><label for="law-q">{{ 'law.search' | t }}</label><input id="law-q" name="q" type="search" class="inp" [value]="q() ?? ''"></div><button type="submit" class="btn"><rg-icon name="magnifying-glass" />{{ 'law.find' | t }}</button></form>
    <rg-wait [of]="sections" [what]="'law.title' | t" [rows]="10" />
    @if (list(); as found) {
      <p class="sm mut" role="status">{{ 'law.found' | t: { count: found.items.length, total: found.total, day: found.checkedTo } | rgNb }}</p>
      @if (found.items.length) {
        <ul>@for (section of found.items; track section.id) { <li><a class="b nw" [routerLink]="['/rulebook/law', section.id]">{{ section.label }}</a><div>@if (section.heading) { <b class="b">{{ section.heading }}</b><br> }<span class="mut">{{ section.gist | rgNb }}</span></div><rg-verification [mark]="section.mark" /></li> }</ul>
      } @else { <rg-empty [title]="'law.none.title' | t" [purpose]="'law.none.purpose' | t" /> }
    }`,
})
export class LawListPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly q = input<string>();
  protected readonly sections = httpResource<LawList>(() => this.api.reference('/law-sections', { q: this.q() }));
  protected readonly list = steady(this.sections);

  protected search(event: Event): void {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget as HTMLFormElement).get('q') ?? '').trim();
    void this.router.navigate([], { relativeTo: this.route, queryParams: { q: q || null }, queryParamsHandling: 'merge' });
  }
}
