import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inWords, type AssignmentFunction } from '@ragang/domain';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import type { DetailAnswer, ListAnswer, RegisterRow } from '../shared/register/register-answers';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import { functionsInWords } from './functions-in-words';
import { PeriodTable, standingOn, type PeriodRow } from './period-table';

/** One person over time: assignments, posts and affiliations, with what holds on the day first. */
@Component({
  selector: 'rg-person-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Icon, Wait, PeriodTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="crumb"><a routerLink="/organization">{{ 'organization.title' | t }}</a> / <a routerLink="/register/persons">{{ 'organization.person.all' | t }}</a></p>
    <rg-wait [of]="person" [what]="'organization.person.what' | t" [rows]="4" />
    @if (person.hasValue()) {
      <div class="title"><h1>{{ name() }}</h1><div class="end btns"><a class="btn" [routerLink]="['/register/persons', id()]"><rg-icon name="clock-counter-clockwise" />{{ 'organization.person.record' | t }}</a></div></div>
      <rg-wait [of]="assignments" [what]="'organization.person.assignments' | t" [rows]="4" />
      @if (assignments.hasValue() && holdings.hasValue()) {
        <p class="lead">{{ lead() | rgNb }}</p>
        <rg-period-table class="section" [title]="'organization.person.assignments' | t" [what]="'organization.person.inBody' | t" [how]="'organization.person.as' | t" [rows]="assigned()" [day]="asOf.day()" [none]="'organization.person.noAssignments' | t" />
        <rg-period-table class="section" [title]="'organization.person.holdings' | t" [what]="'organization.person.post' | t" [how]="'organization.person.how' | t" [rows]="held()" [day]="asOf.day()" [none]="'organization.person.noHoldings' | t" />
      }
      @if (affiliations.hasValue()) { <rg-period-table class="section" [title]="'organization.person.affiliations' | t" [what]="'organization.person.entity' | t" [how]="'organization.person.role' | t" [rows]="affiliated()" [day]="asOf.day()" [none]="'organization.person.noAffiliations' | t" /> }
    }`,
})
export class PersonPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly asOf = inject(AsOf);
  readonly id = input.required<string>();
  protected readonly person = httpResource<DetailAnswer>(() => this.api.read(`/persons/${this.id()}`));
  protected readonly assignments = this.over('/assignments');
  protected readonly holdings = this.over('/post-holdings');
  protected readonly affiliations = this.over('/affiliations');
  protected readonly name = computed(() => (this.person.hasValue() ? text(this.person.value().item, 'name') : ''));
  protected readonly assigned = computed(() => this.rowsOf(this.assignments, 'body', ['/organization/bodies'], (row) => functionsInWords((row['functions'] ?? []) as AssignmentFunction[], (row['roleAsWritten'] ?? null) as string | null)));
  protected readonly held = computed(() => this.rowsOf(this.holdings, 'post', ['/register/posts'], (row) => capital(this.texts.text(`organization.holding.${text(row, 'holdingKind') || 'unknown'}`))));
  protected readonly affiliated = computed((): readonly PeriodRow[] => (this.affiliations.hasValue() ? this.affiliations.value().items.map((row) => ({ id: row.versionId, name: text(row, 'entity'), link: ['/register/affiliations', row.id], as: text(row, 'role'), ...periodOf(row) })) : []));
  protected readonly lead = computed(() => {
    const now = (rows: readonly PeriodRow[]): readonly PeriodRow[] => rows.filter((row) => standingOn(row, this.asOf.day()) === 'now');
    const [assigned, held] = [now(this.assigned()), now(this.held())];
    const say = (key: string, parameters: Record<string, string | number> = {}): string => this.texts.text(`organization.person.${key}`, { name: this.name(), ...parameters });
    const posts = held.map((row) => row.name.charAt(0).toLocaleLowerCase('sv') + row.name.slice(1)).join(' och ');
    const counted = { count: assigned.length, number: inWords(assigned.length) };
    if (assigned.length === 0) return held.length === 0 ? say('leadNothing') : say('leadPost', { posts });
    return held.length === 0 ? say('lead', counted) : `${say('leadPost', { posts })} ${say('leadAlso', counted)}`;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => { const name = this.name(); if (name) title.show(name); });
  }

  private over(path: string) {
    return httpResource<ListAnswer>(() => this.api.read(path, { person: this.id(), period: 'all', limit: 200 }));
  }

  private rowsOf(answer: typeof this.assignments, field: string, to: readonly string[], as: (row: RegisterRow) => string): readonly PeriodRow[] {
    if (!answer.hasValue()) return [];
    const { items, names } = answer.value();
    return items.map((row) => ({ id: row.versionId, name: names[text(row, field)]?.name ?? '', link: [...to, text(row, field)], as: as(row), ...periodOf(row) }));
  }
}

const text = (row: RegisterRow, field: string): string => (typeof row[field] === 'string' ? row[field] : '');
const periodOf = (row: RegisterRow): Pick<PeriodRow, 'from' | 'until'> => ({ from: row.validFrom ?? null, until: row.validUntil ?? null });
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
