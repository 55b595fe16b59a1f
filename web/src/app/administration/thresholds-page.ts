import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Api } from '../shared/api/api';
import { TextPipe } from '../shared/text/text-pipe';
import { AsOf } from '../shared/time/as-of';
import { Wait } from '../shared/ui/wait';
import { keysOf, thresholdGroups } from './threshold-groups';
import { lineOf, type ThresholdRow } from './threshold-line';
import { ThresholdTable } from './threshold-table';

/** Trösklar, group by group: each with what it means, who asks for it, what is in force, and what held before. */
@Component({
  selector: 'rg-thresholds-page',
  imports: [TextPipe, Wait, ThresholdTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `section{margin-top:34px}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.thresholds' | t }}</h1></div>
    <p class="lead">{{ 'administration.thresholds.lead' | t }}@if (rows(); as rows) { {{ 'administration.thresholds.own' | t: { count: own(), all: count } }}}</p>
    <rg-wait [of]="answer" [what]="'administration.page.thresholds' | t" [rows]="12" />
    @if (rows()) {
      @if (!asOf.isToday()) { <p class="note gap-above"><span>{{ 'administration.thresholds.then' | t: { day: asOf.day() } }}</span></p> }
      @for (group of groups(); track group.key) {
        <section [attr.aria-labelledby]="'g-' + group.key"><h2 [id]="'g-' + group.key">{{ 'administration.thresholds.group.' + group.key | t }}</h2><rg-threshold-table [lines]="group.lines" [caption]="'administration.thresholds.group.' + group.key | t" /></section>
      }
    }`,
})
export class ThresholdsPage {
  private readonly api = inject(Api);
  protected readonly asOf = inject(AsOf);
  /** Every period of every threshold; the day picks the one in force. */
  protected readonly answer = httpResource<{ readonly items: readonly ThresholdRow[] }>(() => this.api.read('/thresholds', { period: 'all', limit: 200 }));
  protected readonly rows = computed(() => (this.answer.hasValue() ? this.answer.value().items : null));
  protected readonly groups = computed(() => thresholdGroups.map((key) => ({ key, lines: keysOf(key).map((one) => lineOf(one, this.rows() ?? [], this.asOf.day())) })));
  private readonly lines = computed(() => this.groups().flatMap((group) => group.lines));
  protected readonly own = computed(() => this.lines().filter((line) => line.isOwn).length);
  protected readonly count = thresholdGroups.flatMap(keysOf).length;
}
