import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Api } from '../shared/api/api';
import { Session } from '../shared/session/session';
import { DayPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { Wait } from '../shared/ui/wait';
import type { AccountList } from './users/user-answers';

interface LogEntry {
  readonly at: string;
  readonly actorName: string | null;
  readonly what: string;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/** What the entries are about, by how their word begins. */
const kinds = { 'sign-in': ['sign-in'], accounts: ['account', 'role-grant', 'session', 'one-time-code'], publication: ['publication'], export: ['export'] } as const satisfies Record<string, readonly string[]>;
type Kind = keyof typeof kinds;

const isSignIn = (entry: LogEntry): boolean => entry.what === 'sign-in' || entry.what === 'sign-in.demo' || entry.what === 'one-time-code.enrolment';

/** Läslogg: sign-ins, exports and what has been done to accounts. Only ever added to. */
@Component({
  selector: 'rg-reading-log-page',
  imports: [DayPipe, TextPipe, Chips, Empty, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.kinds{display:block;margin:18px 0 8px}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.reading-log' | t }}</h1></div>
    <p class="lead">{{ 'administration.log.lead' | t }}</p>
    <rg-wait [of]="answer" [what]="'administration.page.reading-log' | t" [rows]="10" />
    @if (answer.hasValue()) {
      @if (chips()[0]!.count) { <rg-chips class="kinds" [chips]="chips()" parameter="show" [chosen]="show()" [label]="'administration.log.filter' | t" /> }
      @if (entries().length) {
        <table class="tbl cards dense"><caption class="vh">{{ 'administration.page.reading-log' | t }}</caption>
          <thead><tr><th scope="col">{{ 'administration.log.at' | t }}</th><th scope="col">{{ 'administration.log.who' | t }}</th><th scope="col">{{ 'administration.log.event' | t }}</th><th scope="col">{{ 'administration.log.about' | t }}</th></tr></thead>
          <tbody>@for (entry of entries(); track $index) {
            <tr><th scope="row" class="tn nw">{{ entry.at | rgDay: 'moment' }}</th><td [attr.data-l]="'administration.log.who' | t">{{ whoOf(entry) }}</td><td [attr.data-l]="'administration.log.event' | t">{{ wordsOf(entry) }}</td><td [attr.data-l]="'administration.log.about' | t">{{ aboutOf(entry) }}</td></tr>
          }</tbody></table>
        <p class="sm dim gap-above">{{ 'administration.log.note' | t }}</p>
      } @else { <rg-empty [title]="'administration.log.none' | t" [purpose]="'administration.log.noneHelp' | t" /> }
    }`,
})
export class ReadingLogPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  /** `?show=` */
  readonly show = input<string>();
  protected readonly answer = httpResource<{ readonly items: readonly LogEntry[] }>(() => this.api.reference('/administration/reading-log'));
  private readonly accounts = httpResource<AccountList>(() => (this.session.may('read', 'administration') ? this.api.reference('/administration/accounts', { limit: 200 }) : undefined));
  private readonly all = computed(() => (this.answer.hasValue() ? this.answer.value().items : []));
  private readonly names = computed(() => new Map((this.accounts.hasValue() ? this.accounts.value().items : []).map((account) => [account.id, account.displayName])));
  protected readonly entries = computed(() => this.entriesOf(this.show()));
  protected readonly chips = computed((): readonly Chip[] => [
    { value: null, label: this.texts.text('administration.log.all'), count: this.all().length },
    ...(Object.keys(kinds) as Kind[]).map((value) => ({ value, label: this.texts.text(`administration.log.kind.${value}`), count: this.entriesOf(value).length })),
  ]);

  private entriesOf(kind: string | undefined): readonly LogEntry[] {
    const beginnings: readonly string[] | undefined = kind && Object.hasOwn(kinds, kind) ? kinds[kind as Kind] : undefined;
    return beginnings ? this.all().filter((entry) => beginnings.some((beginning) => entry.what.startsWith(beginning))) : this.all();
  }

  /** A word that has no text yet is shown as it is. */
  protected wordsOf(entry: LogEntry): string {
    const key = `administration.log.what.${entry.what.replaceAll('.', '-')}`;
    const words = this.texts.text(key);
    return words === key ? entry.what : words;
  }

  /** Nobody is signed in while signing in: the account that was let in is the one who did it. */
  protected whoOf(entry: LogEntry): string {
    return (isSignIn(entry) && this.accountOf(entry)) || entry.actorName || this.texts.text('administration.log.nobody');
  }

  protected aboutOf(entry: LogEntry): string {
    const { role, status } = entry.detail ?? {};
    const name = isSignIn(entry) ? '' : this.accountOf(entry);
    const granted = typeof role === 'string' ? this.texts.text(`administration.role.${role}`) : '';
    const state = status === 'active' || status === 'disabled' ? this.texts.text(`administration.users.state.${status}`) : '';
    return [name, granted, state].filter(Boolean).join(', ');
  }

  private accountOf(entry: LogEntry): string {
    return this.names().get(String(entry.detail?.['account'] ?? entry.detail?.['subject'] ?? '')) ?? '';
  }
}
