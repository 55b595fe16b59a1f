import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import type { Finding } from '../shared/flags/finding';
import { FlagRow } from '../shared/flags/flag-row';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { ReferenceNames } from '../shared/things/reference-names';
import { Icon } from '../shared/ui/icon';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { BodyFacts } from './body-facts';
import { BodyNames } from './body-names';
import { MemberTables } from './member-tables';
import type { BodyAnswer } from './organization-answers';

/** One body on the day that "Läget per" rules: who sits there, what it answers for, and what has been seen about it. */
@Component({
  selector: 'rg-body-page',
  imports: [RouterLink, FlagRow, May, HardSpacesPipe, TextPipe, Icon, Wait, BodyFacts, BodyNames, MemberTables],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.remits{columns:2;column-gap:44px} .remits a{color:var(--rg-ink);text-decoration:none} .remits a:hover{text-decoration:underline} .remits li{break-inside:avoid;padding:7px 0 6px;border-bottom:1px solid var(--rg-line);font:var(--mat-sys-body-medium)} @media screen and (max-width:760px){.remits{columns:1}}`,
  template: `
    <p class="crumb"><a routerLink="/organization">{{ 'organization.title' | t }}</a> / {{ found()?.groupLabel }}</p>
    <rg-wait [of]="answer" [what]="'organization.body.what' | t" [rows]="10" />
    @if (found(); as one) {
      <div class="title"><h1>{{ one.body.name }}</h1><div class="end btns">
        <a class="btn" [routerLink]="['/register/bodies', one.body.id]"><rg-icon name="clock-counter-clockwise" />{{ 'organization.body.record' | t }}</a>
        <a *rgMay="'record'; area: 'organization'" class="btn pri" routerLink="/register/assignments/new" [queryParams]="{ body: one.body.id }"><rg-icon name="plus" />{{ 'organization.newAssignment' | t }}</a></div></div>
      <p class="lead">{{ one.lead | rgNb }}</p>
      <div class="two section">
        <div>
          <rg-member-tables [answer]="one" />
          @if (flags.hasValue() && flags.value().items.length) {
            <section class="section"><div class="h2row"><h2>{{ 'organization.body.flags' | t }}</h2><span class="sub"><a routerLink="/flags" [queryParams]="{ body: one.body.id }">{{ 'organization.body.allFlags' | t: { count: flags.value().total } }}</a></span></div>
              <ul>@for (flag of flags.value().items; track flag.id) { <li rg-flag-row [finding]="flag"></li> }</ul></section>
          }
          @if (one.remits.length) {
            <section class="section"><div class="h2row"><h2>{{ 'organization.body.remits' | t }}</h2><span class="sub">{{ paragraph() | rgNb }}</span></div>
              <ul class="remits">@for (remit of remits(); track remit.id) { <li><a routerLink="/who-decides" [queryParams]="{ matterType: remit.matterType }">{{ remit.title }}</a>@if (!paragraph() && remit.paragraph) { <span class="sm mut"> {{ remit.paragraph | rgNb }}</span> }</li> }</ul></section>
          }
        </div>
        <aside><rg-body-facts [answer]="one" /><rg-body-names class="section" [answer]="one" /></aside>
      </div>
    }`,
})
export class BodyPage {
  private readonly api = inject(Api);
  private readonly reference = inject(ReferenceNames);
  readonly id = input.required<string>();
  protected readonly answer = httpResource<BodyAnswer>(() => this.api.read(`/bodies/${this.id()}/overview`));
  protected readonly flags = httpResource<{ readonly items: readonly Finding[]; readonly total: number }>(() => this.api.read('/findings', { body: this.id(), limit: 5 }));
  protected readonly found = steady(this.answer, () => this.id());
  protected readonly remits = computed(() => (this.found()?.remits ?? []).map((remit) => ({ ...remit, title: this.reference.matterType(remit.matterType ?? '') })).sort((a, b) => a.title.localeCompare(b.title, 'sv')));
  /** The paragraph of the standing orders, where one gives the body everything. */
  protected readonly paragraph = computed(() => { const [one, ...others] = new Set(this.found()?.remits.map((remit) => remit.paragraph)); return others.length === 0 ? (one ?? '') : ''; });

  constructor() {
    const title = inject(PageTitle);
    effect(() => { const name = this.found()?.body.name; if (name) title.show(name); });
  }
}
