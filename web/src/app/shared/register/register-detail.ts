import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Register } from '@ragang/domain';
import { Api } from '../api/api';
import { Problem } from '../api/problem';
import { Session } from '../session/session';
import { TextPipe } from '../text/text-pipe';
import { AsOf } from '../time/as-of';
import { Icon } from '../ui/icon';
import { Wait } from '../ui/wait';
import { PageTitle } from '../../shell/page-title';
import { FieldList } from './field-list';
import { openingSentence } from './opening-sentence';
import { Publication } from './publication';
import { Referrers } from './referrers';
import { RegisterHistory } from './register-history';
import { RegisterPeriods } from './register-periods';
import { RegisterRecords } from './register-records';
import { rowName, type DetailAnswer } from './register-answers';

/** One thing of any register: a sentence first, then its fields, its periods and its history. */
@Component({
  selector: 'rg-register-detail',
  imports: [RouterLink, TextPipe, Icon, Wait, FieldList, Publication, Referrers, RegisterHistory, RegisterPeriods],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="crumb"><a [routerLink]="['/register', register().path]">{{ capital(register().many) }}</a> / {{ name() }}</p>
    @if (isNotThen()) { <h1>{{ capital(register().thing) }}</h1><p class="lead gap-above">{{ 'register.notThen' | t: { thing: register().thing } }}</p> }
    @else { <rg-wait [of]="answer" [what]="capital(register().thing)" /> }
    @if (answer.hasValue()) {
      <div class="title"><h1>{{ name() }}</h1>
        @if (!asOf.knownAt()) { <div class="end btns">
          @if (mayRecord() && !isEvent()) { <a class="btn pri" [routerLink]="['/register', register().path, id(), 'edit']" [queryParams]="{ mode: 'change' }"><rg-icon name="note-pencil" />{{ 'register.change' | t }}</a> }
          @if (mayCorrect()) { <a class="btn" [routerLink]="['/register', register().path, id(), 'edit']" [queryParams]="{ mode: 'correct' }"><rg-icon name="pencil-simple" />{{ 'register.correct' | t }}</a> }
          @if (mayRecord() && !isEvent()) { <a class="btn" [routerLink]="['/register', register().path, id(), 'edit']" [queryParams]="{ mode: 'end' }"><rg-icon name="hourglass" />{{ 'register.end' | t }}</a> }
        </div> }
      </div>
      <p class="lead">{{ sentence() }}</p>
      <div class="two gap-above-2">
        <div>
          <rg-field-list [register]="register()" [row]="answer.value().item" [names]="answer.value().names" [focus]="field()" />
          <rg-referrers class="section" [kind]="register().kind" [id]="id()" />
        </div>
        <aside>
          @if (!isEvent()) { <section><div class="h2row"><h2 class="side-h">{{ 'register.periods' | t }}</h2></div><rg-register-periods [periods]="answer.value().periods" [current]="answer.value().item.versionId" /></section> }
          @if (asOf.isToday()) { <section class="gap-above-2"><rg-publication [register]="register()" [id]="id()" [disclosure]="answer.value().item.disclosure" (published)="answer.reload()" /></section> }
          @if (mayReadHistory()) { <section class="gap-above-2"><div class="h2row"><h2 class="side-h">{{ 'register.history' | t }}</h2></div><rg-register-history [register]="register()" [id]="id()" [names]="answer.value().names" /></section> }
        </aside>
      </div>
    }`,
})
export class RegisterDetail {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly asOf = inject(AsOf);
  readonly register = input.required<Register>();
  readonly id = input.required<string>();
  /** `?field=amount`: the page was opened for that field. */
  readonly field = input<string>();

  protected readonly answer = httpResource<DetailAnswer>(() => this.api.read(`/${this.register().path}/${this.id()}`));
  /** It is not in the register on the day that is shown, though it may be on another. */
  protected readonly isNotThen = computed(() => !this.asOf.isToday() && this.answer.status() === 'error' && Problem.from(this.answer.error()).status === 404);
  protected readonly isEvent = computed(() => this.register().class === 'event');
  protected readonly mayRecord = computed(() => this.session.may('record', this.register().area));
  protected readonly mayCorrect = computed(() => this.session.may('correct', this.register().area));
  protected readonly mayReadHistory = computed(() => this.session.may('read-audit', this.register().area));
  protected readonly name = computed(() => (this.answer.hasValue() ? this.capital(rowName(this.register(), this.answer.value().item, this.answer.value().names)) : this.capital(this.register().one)));
  protected readonly sentence = computed(() => (this.answer.hasValue() ? openingSentence(this.register(), this.answer.value().item) : ''));
  protected readonly capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

  constructor() {
    inject(RegisterRecords).afterWrites(() => this.answer.reload());
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.show(this.name()));
  }
}
