import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { registerOf } from '@ragang/domain';
import { PageTitle } from '../shell/page-title';
import { Api } from '../shared/api/api';
import type { Finding } from '../shared/flags/finding';
import { FlagCard } from '../shared/flags/flag-card';
import { LawRefs } from '../shared/law/law-refs';
import { FieldList } from '../shared/register/field-list';
import type { DetailAnswer } from '../shared/register/register-answers';
import { Referrers } from '../shared/register/referrers';
import { RegisterHistory } from '../shared/register/register-history';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import type { DecisionOverview } from './decision-answers';
import { DecisionDeadlines } from './decision-deadlines';
import { DecisionSteps } from './decision-steps';

/** One decision: what is true now, its flags at once, what follows on it, its fields and its history. */
@Component({
  selector: 'rg-decision-page',
  imports: [RouterLink, FlagCard, LawRefs, FieldList, Referrers, RegisterHistory, May, HardSpacesPipe, TextPipe, Icon, Wait, DecisionDeadlines, DecisionSteps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.cards{display:grid;gap:20px;margin-top:16px} .saved{margin:14px 0} .answer{padding:0 20px 18px}`,
  template: `
    <p class="crumb"><a routerLink="/decisions">{{ 'decisions.title' | t }}</a> / {{ item()?.['number'] }}</p>
    @if (saved() && flags.hasValue()) { <p class="note pet saved" role="status"><rg-icon name="check-circle" /><span><b>{{ 'decisions.saved' | t }}</b> {{ found().length ? ('decisions.savedFlags' | t: { count: found().length }) : ('decisions.savedNone' | t) }}</span></p> }
    <rg-wait [of]="answer" [what]="'decisions.one' | t" />
    @if (item(); as row) {
      <div class="title"><h1>{{ row['title'] }}</h1><div class="end btns">
        <a class="btn" routerLink="/decisions/check" [queryParams]="question()"><rg-icon name="scales" />{{ 'decisions.try' | t }}</a>
        <a *rgMay="'correct'; area: 'decisions'" class="btn" [routerLink]="['/register/decisions', row.id, 'edit']" [queryParams]="{ mode: 'correct' }"><rg-icon name="pencil-simple" />{{ 'register.correct' | t }}</a>
      </div></div>
      @if (overview.hasValue()) { <p class="lead">{{ overview.value().lead | rgNb }}</p> }
      @if (found().length) {
        <section class="section"><div class="h2row"><h2>{{ 'decisions.flags' | t: { count: found().length } }}</h2></div>
          <div class="cards">@for (flag of found(); track flag.id) { <rg-flag-card [finding]="flag"><p class="answer"><a class="btn" [routerLink]="['/flags', flag.id]">{{ 'decisions.answerFlag' | t: { number: flag.number } }}</a></p></rg-flag-card> }</div></section>
      }
      <div class="two section">
        <div>
          @if (overview.hasValue()) { <rg-decision-steps [steps]="overview.value().steps" [decision]="row.id" /> }
          <div class="h2row section"><h2>{{ 'decisions.fields' | t }}</h2></div>
          <rg-field-list [register]="recorded()" [row]="row" [names]="answer.value()!.names" />
          @if (unrecorded() > 0) { <p class="sm gap-above"><a [routerLink]="['/register/decisions', row.id]">{{ 'decisions.unrecorded' | t: { count: unrecorded() } }}</a></p> }
          <rg-referrers class="section" kind="decision" [id]="row.id" />
          @if (matter(); as matter) { <rg-referrers class="section" kind="matter" [id]="matter" [except]="row.id" [title]="'decisions.ofMatter' | t" /> }
        </div>
        <aside>
          @if (overview.hasValue()) {
            @if (overview.value().deadlines.length) { <rg-decision-deadlines [deadlines]="overview.value().deadlines" [laws]="overview.value().laws" /> }
            @if (overview.value().appeal; as appeal) { <section class="gap-above-2"><div class="h2row"><h2 class="side-h">{{ 'decisions.appeal' | t }}</h2></div><p class="sm gap-above">{{ appeal.text | rgNb }} <rg-law-refs [ids]="appeal.law" [laws]="overview.value().laws" /></p></section> }
          }
          <section *rgMay="'read-audit'; area: register.area" class="gap-above-2"><div class="h2row"><h2 class="side-h">{{ 'register.history' | t }}</h2></div><rg-register-history [register]="register" [id]="row.id" [names]="answer.value()!.names" /></section>
        </aside>
      </div>
    }`,
})
export class DecisionPage {
  private readonly api = inject(Api);
  readonly id = input.required<string>();
  /** `?saved=true`: the page comes right after registering. */
  readonly saved = input<string>();
  protected readonly register = registerOf('decision');
  protected readonly answer = httpResource<DetailAnswer>(() => this.api.read(`/decisions/${this.id()}`));
  protected readonly overview = httpResource<DecisionOverview>(() => this.api.read(`/decisions/${this.id()}/overview`));
  protected readonly flags = httpResource<{ readonly items: readonly Finding[] }>(() => this.api.read('/findings', { subject: this.id(), limit: 20 }));
  protected readonly item = computed(() => (this.answer.hasValue() ? this.answer.value().item : null));
  protected readonly matter = computed(() => { const id = this.item()?.['matter']; return typeof id === 'string' ? id : null; });
  protected readonly found = computed(() => (this.flags.hasValue() ? this.flags.value().items : []));
  /** Only what somebody has recorded; the rest is one link away. */
  protected readonly recorded = computed(() => {
    const row = this.item();
    const has = (name: string): boolean => row !== null && (row.absent.includes(name) || (row[name] !== null && row[name] !== undefined && !(Array.isArray(row[name]) && row[name].length === 0)));
    return { ...this.register, fields: Object.fromEntries(Object.entries(this.register.fields).filter(([name]) => has(name))) };
  });
  protected readonly unrecorded = computed(() => Object.keys(this.register.fields).length - Object.keys(this.recorded().fields).length);
  /** The same matter asked as "Får jag besluta detta?". */
  protected readonly question = computed(() => {
    const row = this.item();
    const amount = row?.['amount'];
    return { matterType: this.overview.hasValue() ? this.overview.value().matterType?.key : null, body: row?.['body'], amount, amountBasis: amount == null ? null : row?.['amountBasis'], maker: row?.['makerKind'] === 'employee-post' ? row['maker'] : null };
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(String(this.item()?.['title'] ?? '')));
  }
}
