import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, BASE } from '../shared/api/api';
import { dayInWords, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { Icon } from '../shared/ui/icon';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { BandTable } from './band-table';
import type { CalendarAnswer, Deadline } from './calendar-answer';
import { CalendarFilter } from './calendar-filter';
import { DeadlineTable } from './deadline-table';
import { firstMonth, monthAfter, monthName, MONTHS_SHOWN, monthsOf, periodFrom } from './months';
import { UnknownList } from './unknown-list';
import { YearBand } from './year-band';

/** Årshjul: twelve months of deadlines, what has passed without being done, and what cannot be worked out. What is shown lives in the address. */
@Component({
  selector: 'rg-calendar-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Icon, Wait, BandTable, CalendarFilter, DeadlineTable, UnknownList, YearBand],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.period{display:flex;gap:4px 16px;align-items:baseline;flex-wrap:wrap} .period h2{margin-right:auto} .month{margin-top:30px;scroll-margin-top:76px} .month h3{font:600 19px/26px var(--rg-serif);padding-bottom:5px;border-bottom:1.5px solid var(--rg-ink)} .month h3 small{font:var(--mat-sys-body-small);color:var(--rg-ink-2);margin-left:10px} .tabs{margin-top:26px;flex-wrap:wrap;gap:0 24px} .key{margin-top:8px}`,
  template: `
    <div class="title"><h1>{{ 'calendar.title' | t }}</h1><div class="end btns">
      <a class="btn" routerLink="/term-change"><rg-icon name="swap" />{{ 'calendar.termChange' | t }}</a><a class="btn" [href]="file()" download="arshjul.ics"><rg-icon name="download-simple" />{{ 'calendar.file.get' | t }}</a></div></div>
    @if (found(); as answer) { <p class="lead">{{ lead() | rgNb }}</p> }
    <rg-wait [of]="answer" [what]="'calendar.title' | t" [rows]="9" />
    @if (found(); as answer) {
      <rg-calendar-filter [choices]="answer.choices" [body]="body()" [family]="family()" [kind]="kind()" />
      @if (kindChosen(); as chosen) { <p class="sm mut">{{ chosen.calculation | rgNb }}</p> }
      <div class="h2row period gap-above"><h2>{{ periodName() | rgNb }}</h2>
        <a class="sm desk" [routerLink]="[]" queryParamsHandling="merge" [queryParams]="{ band: band() === 'table' ? null : 'table' }">{{ (band() === 'table' ? 'calendar.band.asBand' : 'calendar.band.asTable') | t }}</a>
        <a class="sm" [routerLink]="[]" queryParamsHandling="merge" [queryParams]="{ from: earlier() }">{{ 'calendar.earlier' | t }}</a><a class="sm" [routerLink]="[]" queryParamsHandling="merge" [queryParams]="{ from: later() }">{{ 'calendar.later' | t }}</a></div>
      <div class="desk">@if (band() === 'table') { <rg-band-table [months]="months()" [families]="answer.choices.families" /> } @else if (shown().length) { <rg-year-band [months]="months()" [families]="answer.choices.families" [now]="answer.asOf.slice(0, 7)" /><p class="xs dim key">{{ 'calendar.band.key' | t }}</p> }</div>

      <nav class="tabs" [attr.aria-label]="'calendar.show.label' | t">@for (tab of tabs(); track tab.show) { <a [routerLink]="[]" queryParamsHandling="merge" [queryParams]="{ show: tab.show }" [attr.aria-current]="(show() ?? null) === tab.show ? 'true' : null">{{ tab.label }} ({{ tab.count }})</a> }</nav>
      @switch (show()) {
        @case ('overdue') {
          <p class="sm mut gap-above">{{ 'calendar.overdue.lead' | t }}</p>
          @if (answer.overdue.length) { <rg-deadline-table [deadlines]="answer.overdue" [laws]="answer.laws" [caption]="'calendar.show.overdue' | t" [withYear]="true" [withHead]="true" /> } @else { <p class="gap-above">{{ 'calendar.overdue.none' | t }}</p> }
        }
        @case ('unknown') {
          <p class="sm mut gap-above">{{ 'calendar.unknown.lead' | t }}</p>
          @if (answer.unknown.length) { <rg-unknown-list [groups]="answer.unknown" [laws]="answer.laws" /> } @else { <p class="gap-above">{{ 'calendar.unknown.none' | t }}</p> }
        }
        @default {
          @if (over()) { <p class="sm gap-above"><a [routerLink]="[]" queryParamsHandling="merge" [queryParams]="{ done: done() === undefined ? 'shown' : null }">{{ (done() === undefined ? 'calendar.done.show' : 'calendar.done.hide') | t: { count: over() } }}</a></p> }
          @for (month of listed(); track month.key) {
              <section class="month" [id]="'m-' + month.key" [attr.aria-labelledby]="'h-' + month.key"><h3 [id]="'h-' + month.key">{{ month.name }} {{ month.year }}<small>{{ 'calendar.count' | t: { count: month.deadlines.length } }}</small></h3>
                <rg-deadline-table [deadlines]="month.deadlines" [laws]="answer.laws" [caption]="month.name + ' ' + month.year" /></section>
          }
          @if (!listed().length) { <p class="gap-above-2">{{ 'calendar.none' | t }}</p> }
        }
      }
      <p class="sm mut gap-above-3">{{ 'calendar.file.about' | t }}</p>
    }`,
})
export class CalendarPage {
  private readonly api = inject(Api);
  private readonly asOf = inject(AsOf);
  private readonly texts = inject(Texts);
  readonly body = input<string>();
  readonly family = input<string>();
  readonly kind = input<string>();
  /** First of the twelve months: "2026-11". */
  readonly from = input<string>();
  readonly show = input<string>();
  readonly band = input<string>();
  /** Set when what is done already is listed too. */
  readonly done = input<string>();

  protected readonly first = computed(() => firstMonth(this.from(), this.asOf.day()));
  private readonly filter = computed(() => ({ body: this.body(), family: this.family(), kind: this.kind() }));
  protected readonly answer = httpResource<CalendarAnswer>(() => this.api.read('/deadlines', { ...this.filter(), ...periodFrom(this.first()) }));
  protected readonly found = steady(this.answer);
  /** What has ended without anybody having to do anything is no longer a deadline. */
  protected readonly shown = computed(() => (this.found()?.items ?? []).filter((one) => one.state !== 'past'));
  protected readonly months = computed(() => monthsOf(this.first(), this.shown()));
  /** Done before the day shown: left out of the list until somebody asks for it. */
  private readonly isOver = (one: Deadline) => one.state === 'done' && one.day < this.asOf.day();
  protected readonly over = computed(() => this.shown().filter(this.isOver).length);
  protected readonly listed = computed(() => monthsOf(this.first(), this.shown().filter((one) => this.done() !== undefined || !this.isOver(one))).filter((month) => month.deadlines.length > 0));
  protected readonly earlier = computed(() => monthAfter(this.first(), -MONTHS_SHOWN));
  protected readonly later = computed(() => monthAfter(this.first(), MONTHS_SHOWN));
  protected readonly periodName = computed(() => {
    const last = monthAfter(this.first(), MONTHS_SHOWN - 1);
    return this.texts.text('calendar.period', { from: `${monthName(this.first())} ${this.first().slice(0, 4)}`, to: `${monthName(last)} ${last.slice(0, 4)}` });
  });
  protected readonly kindChosen = computed(() => this.found()?.choices.kinds.find((one) => one.value === this.kind()));
  private readonly unknownCount = computed(() => (this.found()?.unknown ?? []).reduce((sum, group) => sum + group.count, 0));

  /** "Närmast: … den 30 november 2026. Åtta frister har passerat utan att vara klara, och 59 går inte att räkna ut." */
  protected readonly lead = computed(() => {
    const answer = this.found();
    if (!answer) return '';
    const next = answer.items.find((one) => one.state === 'coming');
    return [
      next ? this.texts.text('calendar.lead.next', { label: next.label.charAt(0).toLowerCase() + next.label.slice(1), subject: next.body?.name ?? next.subject.name, day: dayInWords(next.day) }) : this.texts.text('calendar.lead.nothing'),
      answer.overdue.length ? this.texts.text('calendar.lead.overdue', { count: answer.overdue.length }) : '', this.unknownCount() ? this.texts.text('calendar.lead.unknown', { count: this.unknownCount() }) : '',
    ].filter(Boolean).join(' ');
  });
  protected readonly tabs = computed(() => [
    { show: null, label: this.texts.text('calendar.show.months'), count: this.listed().reduce((sum, month) => sum + month.deadlines.length, 0) }, { show: 'overdue', label: this.texts.text('calendar.show.overdue'), count: this.found()?.overdue.length ?? 0 },
    { show: 'unknown', label: this.texts.text('calendar.show.unknown'), count: this.unknownCount() },
  ]);
  /** The file holds what the filter lets through, from the day shown and a good year ahead. */
  protected readonly file = computed(() => {
    const set = Object.entries({ ...this.filter(), ...this.asOf.carried() }).flatMap(([name, value]): readonly [string, string][] => (value ? [[name, value]] : []));
    return `${BASE}/deadlines.ics${set.length ? `?${new URLSearchParams([...set]).toString()}` : ''}`;
  });
}
