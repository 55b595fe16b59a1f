import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fieldsReferringTo, registerOf, type RegisterKind } from '@ragang/domain';
import { Api } from '../api/api';
import { Session } from '../session/session';
import { HardSpacesPipe } from '../text/format';
import { TextPipe } from '../text/text-pipe';
import { linkTo } from '../things/names';
import { Icon } from '../ui/icon';
import { Wait } from '../ui/wait';

interface ReferrerRow { readonly id: string; readonly name: string; readonly day: string | null; readonly fields: readonly string[]; readonly isSecret: boolean }
interface ReferrerGroup { readonly kind: RegisterKind; readonly label: string; readonly path: string; readonly total: number; readonly fields: readonly { readonly name: string; readonly label: string; readonly total: number }[]; readonly rows: readonly ReferrerRow[] }
/** What `GET /things/{id}/referrers` answers. */
interface ReferrersAnswer { readonly total: number; readonly items: readonly ReferrerGroup[] }

/** "Hör till det här": rows of other registers that refer to a thing, by register, each with a way to add one more. */
@Component({
  selector: 'rg-referrers',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Icon, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `
    @if (mayBeAny()) {
    <div class="h2row"><h2>{{ title() ?? ('register.referrers.title' | t) }}</h2></div>
    <rg-wait [of]="answer" [what]="'register.referrers.what' | t" [rows]="3" />
    @for (group of groups(); track group.kind) {
      <section class="refs"><header><h3>{{ capital(group.label) }} <span class="sm mut tn">{{ group.total }}</span></h3>
        @if (mayAdd(group.kind)) { <a class="sm" [routerLink]="['/register', group.path, 'new']" [queryParams]="filled(group.kind)">{{ 'register.referrers.add' | t }}<span class="vh">: {{ one(group.kind) }}</span></a> }</header>
        <ul class="lst">@for (row of group.rows; track row.id) {
          <li><span><a class="ttl" [routerLink]="linkTo(group.kind, row.id)">{{ row.name | rgNb }}</a>@if (row.isSecret) { <span class="secret"><rg-icon name="lock-simple" /> {{ 'register.secret' | t }}</span> }@if (asIn(group, row); as role) { <span class="sm mut"> {{ role }}</span> }</span>@if (row.day) { <time class="sm tn nw" [attr.datetime]="row.day">{{ row.day }}</time> }</li>
        }</ul>
        @if (group.total > group.rows.length) { <p class="sm">@for (field of listed(group); track field.name; let last = $last) {<a [routerLink]="['/register', group.path]" [queryParams]="query(field.name)">{{ 'register.referrers.all' | t: { total: field.total, label: field.label } }}</a>@if (!last) { · }}</p> }
      </section>
    }
    @if (answer.hasValue() && groups().length === 0) { <p class="mut">{{ 'register.referrers.none' | t }}</p> }
    @if (more().length) {
      <details class="gap-above"><summary>{{ (groups().length ? 'register.referrers.addMore' : 'register.referrers.addFirst') | t }}</summary>
        <ul class="add-list">@for (register of more(); track register.kind) { <li><a [routerLink]="['/register', register.path, 'new']" [queryParams]="filled(register.kind)">{{ capital(register.one) }}</a></li> }</ul></details>
    }
    }`,
})
export class Referrers {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  readonly kind = input.required<string>();
  readonly id = input.required<string>();
  readonly title = input<string>();
  /** A row that the page shows already. */
  readonly except = input<string>();

  protected readonly linkTo = linkTo;
  protected readonly answer = httpResource<ReferrersAnswer>(() => (this.mayBeAny() ? this.api.read(`/things/${this.id()}/referrers`) : undefined));
  protected readonly groups = computed(() => (this.answer.hasValue() ? this.answer.value().items.map((group) => this.without(group)).filter((group) => group.total > 0) : []));
  /** The field of each register that the reference is filled into; the first that is its own. */
  private readonly places = computed(() => new Map(fieldsReferringTo(this.kind() as RegisterKind).filter((field) => field.name !== 'decidedBy').toReversed().map((field) => [field.kind, field.name])));
  protected readonly more = computed(() => {
    const shown = new Set(this.groups().map((group) => group.kind));
    return this.answer.hasValue() ? [...this.places().keys()].toReversed().filter((kind) => !shown.has(kind) && this.mayAdd(kind)).map((kind) => ({ kind, path: registerOf(kind).path, one: registerOf(kind).one })) : [];
  });

  /** Nothing ever refers to some kinds of things. */
  protected readonly mayBeAny = computed(() => fieldsReferringTo(this.kind() as RegisterKind).length > 0);

  protected readonly capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  protected readonly one = (kind: RegisterKind): string => registerOf(kind).one;
  protected readonly query = (field: string): Readonly<Record<string, string>> => ({ [field]: this.id() });

  protected mayAdd(kind: RegisterKind): boolean {
    return this.places().has(kind) && this.session.may('record', registerOf(kind).area);
  }

  protected filled(kind: RegisterKind): Readonly<Record<string, string>> {
    return this.query(this.places().get(kind)!);
  }

  /** In which field it refers, where that is another than one would think. */
  protected asIn(group: ReferrerGroup, row: ReferrerRow): string | null {
    if (row.fields.length === 1 && row.fields[0] === this.places().get(group.kind)) return null;
    return group.fields.filter((field) => row.fields.includes(field.name)).map((field) => field.label).join(', ');
  }

  /** Fields that the list can be filtered on. */
  protected listed(group: ReferrerGroup): ReferrerGroup['fields'] {
    return group.fields.filter((field) => field.name !== 'decidedBy');
  }

  private without(group: ReferrerGroup): ReferrerGroup {
    const rows = group.rows.filter((row) => row.id !== this.except());
    return { ...group, rows, total: group.total - (group.rows.length - rows.length) };
  }
}
