import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { thresholdDefaults, thresholdLabels, type ThresholdKey } from '@ragang/domain';
import { Api } from '../shared/api/api';
import type { ListAnswer } from '../shared/register/register-answers';
import { May } from '../shared/session/may';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { AsOf } from '../shared/time/as-of';
import { Missing } from '../shared/ui/missing';
import { Wait } from '../shared/ui/wait';

interface ThresholdLine {
  readonly key: ThresholdKey;
  readonly label: string;
  /** What is in force: the municipality's own value, else the default; null when it has to be set and nobody has. */
  readonly value: string | null;
  readonly fallback: string | null;
  readonly id: string | null;
  readonly since: string | null;
  readonly decidedIn: string | null;
}

/** Trösklar: each with what it means, what is in force and what holds when nobody has decided anything. */
@Component({
  selector: 'rg-thresholds-page',
  imports: [RouterLink, May, HardSpacesPipe, TextPipe, Missing, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.about{font-weight:400;display:block;margin-top:2px} tbody th{max-width:430px} .since{padding-left:20px} .do{display:flex;gap:4px 14px;flex-wrap:wrap}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.thresholds' | t }}</h1></div>
    <p class="lead">{{ 'administration.thresholds.lead' | t }}</p>
    <rg-wait [of]="answer" [what]="'administration.page.thresholds' | t" [rows]="12" />
    @if (answer.hasValue()) {
      @if (!asOf.isToday()) { <p class="note gap-above"><span>{{ 'administration.thresholds.then' | t: { day: asOf.day() } }}</span></p> }
      <table class="tbl cards gap-above-2"><caption class="vh">{{ 'administration.page.thresholds' | t }}</caption>
        <thead><tr><th scope="col">{{ 'administration.thresholds.threshold' | t }}</th><th scope="col" class="n">{{ 'administration.thresholds.inForce' | t }}</th><th scope="col" class="n">{{ 'administration.thresholds.default' | t }}</th><th scope="col" class="since">{{ 'administration.thresholds.since' | t }}</th><th scope="col"><span class="vh">{{ 'administration.thresholds.change' | t }}</span></th></tr></thead>
        <tbody>@for (line of lines(); track line.key) {
          <tr><th scope="row">{{ line.label }}<span class="sm mut about">{{ 'administration.thresholds.about.' + line.key | t | rgNb }}</span></th>
            <td class="n" [attr.data-l]="'administration.thresholds.inForce' | t">@if (line.value !== null) { <span class="nw" [class.b]="line.id">{{ grouped(line.value) }}</span> } @else { <span class="mut">{{ 'administration.thresholds.unset' | t }}</span> }</td>
            <td class="n nw" [attr.data-l]="'administration.thresholds.default' | t">@if (line.fallback !== null) { {{ grouped(line.fallback) }} } @else { <rg-missing state="absent" /> }</td>
            <td class="since" [attr.data-l]="'administration.thresholds.since' | t">@if (line.id) { <span class="tn">{{ line.since ?? ('administration.thresholds.sinceUnknown' | t) }}@if (line.decidedIn) {<br><span class="sm mut">{{ line.decidedIn }}</span>}</span> } @else { <span class="mut">{{ 'administration.thresholds.usesDefault' | t }}</span> }</td>
            <td><span class="do">
              @if (line.id) { <a *rgMay="'record'; area: 'settings'" [routerLink]="['/register/thresholds', line.id, 'edit']" [queryParams]="{ mode: 'change' }">{{ 'administration.thresholds.change' | t }}<span class="vh"> {{ line.label }}</span></a><a [routerLink]="['/register/thresholds', line.id]">{{ 'administration.thresholds.history' | t }}<span class="vh"> {{ line.label }}</span></a> }
              @else { <a *rgMay="'record'; area: 'settings'" routerLink="/register/thresholds/new" [queryParams]="{ key: line.key }">{{ 'administration.thresholds.set' | t }}<span class="vh"> {{ line.label }}</span></a> }
            </span></td></tr>
        }</tbody></table>
    }`,
})
export class ThresholdsPage {
  private readonly api = inject(Api);
  protected readonly asOf = inject(AsOf);
  protected readonly answer = httpResource<ListAnswer>(() => this.api.read('/thresholds', { limit: 100 }));
  protected readonly lines = computed((): readonly ThresholdLine[] => {
    const rows = this.answer.hasValue() ? this.answer.value().items : [];
    return (Object.keys(thresholdDefaults) as ThresholdKey[]).map((key) => {
      const row = rows.find((one) => one['key'] === key);
      const fallback = thresholdDefaults[key];
      return { key, label: thresholdLabels[key], value: (row?.['value'] as string | undefined) ?? fallback, fallback, id: row?.id ?? null, since: row?.validFrom ?? null, decidedIn: (row?.['decidedIn'] as string | null | undefined) ?? null };
    });
  });

  /** Long numbers in groups of three, everything else as it is written. */
  protected grouped(value: string): string {
    return /^\d{4,}$/.test(value) ? Number(value).toLocaleString('sv-SE') : value;
  }
}
