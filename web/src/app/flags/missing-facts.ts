import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { missingLink, type FormLink } from '../shared/flags/missing-link';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { asked, type Query } from './flag-query';

interface Place { readonly id: string | null; readonly subject: { readonly kind: string; readonly id: string } | null; readonly matter: string | null; readonly name: string; readonly questions: number }
interface Datum { readonly kind: string; readonly path: string; readonly field: string; readonly register: string; readonly label: string; readonly text: string; readonly questions: number; readonly places: readonly Place[] }
interface MissingAnswer { readonly items: readonly Datum[]; readonly total: number; readonly unanswerable: number }

interface ShownPlace extends Place {
  readonly link: FormLink;
  /** What the link is called. */
  readonly key: 'mark' | 'register' | 'fillIn';
}

/** Saknade uppgifter: what the open questions wait for, the most needed first, each with the way to where it is filled in. */
@Component({
  selector: 'rg-missing-facts',
  imports: [RouterLink, TextPipe, Empty, Icon, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ol{border-top:1.5px solid var(--rg-ink);margin-top:14px} ol>li{display:grid;grid-template-columns:72px minmax(0,1fr);gap:4px 20px;padding:14px 0;border-bottom:1px solid var(--rg-line)}
    .count{font:500 28px/32px var(--rg-serif);font-variant-numeric:tabular-nums lining-nums} .count small{display:block;font:var(--mat-sys-body-small);color:var(--rg-ink-2)}
    h2{font:var(--mat-sys-title-medium)} .places{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px} .places a{white-space:normal;text-align:left} details{margin-top:8px} summary{cursor:pointer;padding:6px 0}
    @media screen and (max-width:760px){ol>li{grid-template-columns:56px minmax(0,1fr);gap:4px 12px} .places{display:grid}}`,
  template: `
    <rg-wait [of]="answer" [what]="'flags.missing.title' | t" [rows]="6" />
    @if (shown(); as all) {
      @if (all.total) {
        <p class="sm mut gap-above">{{ 'flags.missing.lead' | t }}</p>
        <ol>@for (datum of data(); track datum.key) {
          <li><span class="count">{{ datum.questions }}<small>{{ 'flags.missing.questions' | t: { count: datum.questions } }}</small></span>
            <div><h2><span class="vh">{{ 'flags.missing.waitFor' | t: { count: datum.questions } }} </span>{{ datum.label }}</h2><p class="sm mut">{{ datum.text }}</p>
              <div class="places">
                @for (place of datum.near; track $index) { <a class="btn sml" [routerLink]="place.link.commands" [queryParams]="place.link.query"><rg-icon name="note-pencil" />{{ 'flags.missing.' + place.key | t: { name: place.name, register: datum.register } }}</a> }
                <a class="btn sml txt" routerLink="/flags" [queryParams]="datum.query">{{ 'flags.missing.show' | t: { count: datum.questions } }}</a>
              </div>
              @if (datum.rest.length) { <details><summary class="sm">{{ 'flags.missing.more' | t: { count: datum.rest.length } }}</summary><div class="places">@for (place of datum.rest; track $index) { <a class="btn sml" [routerLink]="place.link.commands" [queryParams]="place.link.query"><rg-icon name="note-pencil" />{{ 'flags.missing.' + place.key | t: { name: place.name, register: datum.register } }}</a> }</div></details> }
            </div></li>
        }</ol>
        @if (all.unanswerable) { <p class="sm mut gap-above">{{ 'flags.missing.unanswerable' | t: { count: all.unanswerable } }}</p> }
        @if (!session.mayAnywhere('record')) { <p class="note gap-above">{{ 'flags.missing.readOnly' | t }}</p> }
      } @else { <rg-empty [title]="'flags.missing.none' | t" [purpose]="'flags.missing.nonePurpose' | t" /> }
    }`,
})
export class MissingFacts {
  private readonly api = inject(Api);
  protected readonly session = inject(Session);
  readonly filters = input.required<Query>();
  protected readonly answer = httpResource<MissingAnswer>(() => this.api.reference('/findings/missing', { ...asked(this.filters()), outcome: undefined }));
  protected readonly shown = steady(this.answer);

  protected readonly data = computed(() => (this.shown()?.items ?? []).map((datum) => {
    const places = placesOf(datum);
    const { severity: _, outcome: __, ...filters } = this.filters();
    return { ...datum, key: `${datum.kind}.${datum.field}`, query: { ...filters, severity: 'undetermined', missing: `${datum.kind}.${datum.field}` }, near: places.slice(0, MOST_SHOWN), rest: places.slice(MOST_SHOWN) };
  }));

  reload(): void {
    this.answer.reload();
  }
}

const MOST_SHOWN = 4;

/** One form a place; a mark vouches for the whole register, so there is one form however many ask for it. */
function placesOf(datum: Datum): readonly ShownPlace[] {
  const places = datum.places.map((place): ShownPlace => {
    const link = missingLink({ ...datum, ...place });
    return { ...place, link, key: datum.kind === 'completeness-mark' ? 'mark' : link.commands.length === 2 ? 'register' : 'fillIn' };
  });
  return [...new Map(places.map((place) => [JSON.stringify(place.link), place])).values()];
}
