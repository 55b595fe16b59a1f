import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { Register } from '@ragang/domain';
import { Api } from '../api/api';
import { May } from '../session/may';
import { TextPipe } from '../text/text-pipe';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { Pager } from '../ui/pager';
import { steady } from '../ui/steady';
import { Wait } from '../ui/wait';
import { PageTitle } from '../../shell/page-title';
import { shownColumns } from './columns';
import { valueInWords } from './field-value';
import type { ListAnswer } from './register-answers';
import { RegisterFilter } from './register-filter';
import { RegisterTable } from './register-table';

/** Parameters that rule the page, not the API. */
const NOT_FOR_THE_API = new Set(['columns', 'asOf', 'knownAt']);

/** Any register as a list: filter, sorting and page live in the address. */
@Component({
  selector: 'rg-register-list',
  imports: [RouterLink, May, TextPipe, Empty, Icon, Pager, Wait, RegisterFilter, RegisterTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="crumb"><a routerLink="/register">{{ 'register.all' | t }}</a> / {{ title() }}</p>
    <div class="title"><h1>{{ title() }}</h1>
      <div class="end btns">
        <a *rgMay="'record'; area: register().area" class="btn pri" [routerLink]="['/register', register().path, 'new']"><rg-icon name="plus" />{{ 'register.record' | t: { one: register().one } }}</a>
      </div>
    </div>
    <p class="lead">{{ register().purpose }}</p>
    @if (complete(); as mark) { <p class="note pet gap-above"><rg-icon name="seal-check" /><span>{{ 'register.complete' | t: { by: mark.by } }}</span></p> }
    <rg-register-filter [register]="register()" [query]="query()" [shown]="columns()" />
    @for (only of narrowed(); track only.name) { <p class="note gap-above"><span>{{ 'register.only.label' | t }} {{ only.label }}: <b>{{ only.value }}</b>. <a [routerLink]="[]" [queryParams]="only.without" queryParamsHandling="merge">{{ 'register.only.all' | t }}</a></span></p> }
    <rg-wait [of]="answer" [what]="'register.theList' | t" [rows]="10" />
    @if (shown(); as list) {
      @if (list.items.length > 0) {
        <rg-register-table [register]="register()" [rows]="list.items" [names]="list.names" [columns]="columns()" [sort]="query()['sort']" [caption]="title()" />
        <rg-pager [page]="list.page" [limit]="list.limit" [total]="list.total" />
      } @else if (isFiltered()) {
        <rg-empty [title]="'register.noHits' | t" [purpose]="'register.noHitsHelp' | t"><a class="btn" [routerLink]="['/register', register().path]">{{ 'register.clearFilter' | t }}</a></rg-empty>
      } @else {
        <rg-empty [title]="'register.empty' | t: { many: register().many }" [purpose]="register().purpose">
          <a *rgMay="'record'; area: register().area" class="btn pri" [routerLink]="['/register', register().path, 'new']"><rg-icon name="plus" />{{ 'register.recordFirst' | t: { one: register().one } }}</a>
          <a *rgMay="'import'; area: register().area" class="btn" routerLink="/administration/import"><rg-icon name="file-arrow-up" />{{ 'register.import' | t }}</a>
        </rg-empty>
      }
    }`,
})
export class RegisterList {
  private readonly api = inject(Api);
  readonly register = input.required<Register>();
  private readonly parameters = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly query = computed<Readonly<Record<string, string | undefined>>>(() => Object.fromEntries(this.parameters().keys.map((key) => [key, this.parameters().get(key) ?? undefined])));
  private readonly asked = computed(() => Object.fromEntries(Object.entries(this.query()).filter(([name]) => !NOT_FOR_THE_API.has(name))));
  protected readonly isFiltered = computed(() => Object.keys(this.asked()).some((name) => name !== 'sort' && name !== 'page'));
  protected readonly answer = httpResource<ListAnswer>(() => this.api.read(`/${this.register().path}`, { limit: 20, ...this.asked() }));
  protected readonly shown = steady(this.answer, () => this.register());
  protected readonly columns = computed(() => shownColumns(this.register(), this.query()['columns'], this.shown()?.items));
  /** What the list is filtered on beside the choices above it, as when it was opened from a thing's page. */
  protected readonly narrowed = computed(() => Object.entries(this.asked()).flatMap(([name, value]) => {
    const field = this.register().fields[name];
    return field && field.type !== 'word' && value !== undefined ? [{ name, label: field.label.toLowerCase(), value: valueInWords(field, value, this.shown()?.names ?? {}), without: { [name]: null, page: null } }] : [];
  }));
  protected readonly complete = computed(() => this.shown()?.complete?.find((mark) => mark.subject === null) ?? null);
  protected readonly title = computed(() => this.register().many.charAt(0).toUpperCase() + this.register().many.slice(1));

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.show(this.title()));
  }
}
