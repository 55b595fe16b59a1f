import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Api, BASE } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { Chips } from '../shared/ui/chips';
import { Icon } from '../shared/ui/icon';
import { Snackbar } from '../shared/ui/snackbar';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { kinds, type DiffAnswer } from './diff-answers';
import { DiffForm } from './diff-form';
import { DiffList } from './diff-list';
import { PageTitle } from '../shell/page-title';

/** Skillnad mellan två dagar, or between two states of knowledge of them: as text to quote, and as data. The question lives in the address. */
@Component({
  selector: 'rg-diff-page',
  imports: [HardSpacesPipe, TextPipe, Chips, Icon, Wait, DiffForm, DiffList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1>{{ 'structure.title' | t }}</h1>
    <p class="lead">{{ 'structure.lead' | t }}</p>
    <rg-diff-form [from]="days().from" [to]="days().to" [fromKnownAt]="fromKnownAt()" [toKnownAt]="toKnownAt()" />
    <rg-wait [of]="answer" [what]="'structure.what' | t" [rows]="8" />
    @if (found(); as diff) {
      <div class="title gap-above-2"><h2>{{ heading() | rgNb }}</h2><div class="end btns">
        @if (diff.changes.length) { <button type="button" class="btn" (click)="copy(diff.text)"><rg-icon name="copy" />{{ 'structure.copy' | t }}</button> }
        <a class="btn" [href]="json()" target="_blank" rel="noopener"><rg-icon name="download-simple" />{{ 'structure.json' | t }}</a></div></div>
      @if (diff.changes.length) {
        <div class="gap-above"><rg-chips [chips]="chips()" parameter="kind" [chosen]="kind()" [label]="'structure.filter' | t" /></div>
        <rg-diff-list [changes]="shown()" />
      } @else { <p class="mut gap-above">{{ 'structure.none' | t }}</p> }
    }`,
})
export class DiffPage {
  private readonly api = inject(Api);
  private readonly asOf = inject(AsOf);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly from = input<string>();
  readonly to = input<string>();
  readonly fromKnownAt = input<string>();
  readonly toKnownAt = input<string>();
  /** Only changes of this kind. */
  readonly kind = input<string>();
  private readonly query = computed(() => ({ from: this.from(), to: this.to() ?? this.asOf.chosen(), fromKnownAt: this.fromKnownAt(), toKnownAt: this.toKnownAt() }));
  protected readonly answer = httpResource<DiffAnswer>(() => this.api.reference('/structure-diff', this.query()));
  protected readonly found = steady(this.answer, () => JSON.stringify(this.query()));
  protected readonly days = computed(() => ({ from: this.from() ?? this.found()?.from.day ?? '', to: this.to() ?? this.found()?.to.day ?? this.asOf.day() }));
  protected readonly heading = computed(() => (this.found()?.text ?? '').split('\n')[0] ?? '');
  protected readonly shown = computed(() => (this.found()?.changes ?? []).filter((change) => !this.kind() || change.kind === this.kind()));
  protected readonly chips = computed(() => {
    const diff = this.found();
    if (!diff) return [];
    return [{ value: null, label: this.texts.text('structure.all'), count: diff.changes.length }, ...kinds.filter((kind) => diff.counts[kind] > 0).map((kind) => ({ value: kind, label: diff.changes.find((change) => change.kind === kind)?.label ?? kind, count: diff.counts[kind] }))];
  });
  protected readonly json = computed(() => {
    const { url, params } = this.api.reference('/structure-diff', { ...this.query(), from: this.days().from, to: this.days().to });
    return `${url.startsWith(BASE) ? url : BASE + url}?${new URLSearchParams(params as Record<string, string>).toString()}`;
  });

  constructor() {
    inject(PageTitle).show(this.texts.text('structure.title'));
  }

  protected async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.snackbar.show(this.texts.text('structure.copied'));
  }
}
