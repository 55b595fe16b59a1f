import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { dayInWords, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { Wait } from '../shared/ui/wait';
import { BodyChecklist } from './body-checklist';
import type { BodyInChange, Item, TermChangeAnswer } from './term-change-answer';

/** Mandatskiftet: a checklist for each body that has got a new term, or gets one within a year. What is shown lives in the address. */
@Component({
  selector: 'rg-term-change-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Chips, Empty, Wait, BodyChecklist],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.prog{max-width:420px;margin:14px 0 6px} .key{max-width:60em}`,
  template: `
    <p class="crumb"><a routerLink="/calendar">{{ 'termChange.calendar' | t }}</a> / {{ 'termChange.title' | t }}</p>
    <div class="title"><h1>{{ 'termChange.title' | t }}</h1></div>
    @if (answer.hasValue()) { <p class="lead">{{ lead() | rgNb }}</p> }
    <rg-wait [of]="answer" [what]="'termChange.title' | t" [rows]="9" />
    @if (answer.hasValue()) {
      @if (answer.value().bodies.length) {
        @if (answer.value().total) { <div class="prog" role="img" [attr.aria-label]="'termChange.soFar' | t: { done: answer.value().done, all: answer.value().total }"><b [style.width.%]="100 * answer.value().done / answer.value().total"></b></div> }
        <p class="sm mut key">{{ 'termChange.key' | t }}</p>
        <div class="gap-above-2"><rg-chips [chips]="chips()" parameter="state" [chosen]="state()" [label]="'termChange.filter' | t" /></div>
        @for (body of shown(); track body.body.id) { <rg-body-checklist [of]="body" [laws]="answer.value().laws" /> } @empty { <p class="gap-above-2">{{ 'termChange.noneLeft' | t }}</p> }
      } @else { <rg-empty [title]="'termChange.none' | t" [purpose]="'termChange.purpose' | t"><a class="btn" routerLink="/register/term-of-office">{{ 'termChange.terms' | t }}</a></rg-empty> }
    }`,
})
export class TermChangePage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  /** Only what is left, or only what cannot be told. */
  readonly state = input<string>();
  protected readonly answer = httpResource<TermChangeAnswer>(() => this.api.read('/term-change'));
  private readonly value = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));

  protected readonly shown = computed(() => this.narrowed(this.state()));
  protected readonly chips = computed((): readonly Chip[] => {
    const count = (state?: string) => this.narrowed(state).reduce((sum, body) => sum + body.items.length + (state === 'unknown' && body.start.day === null ? 1 : 0), 0);
    return [{ value: null, label: this.texts.text('termChange.all'), count: count() }, ...['left', 'unknown', 'done'].map((state) => ({ value: state, label: this.texts.text(`termChange.state.${state}`), count: count(state) }))];
  });

  /** A body whose term is unknown, and an item of which a part is, count as okänt too. */
  private narrowed(state?: string): readonly BodyInChange[] {
    const bodies = this.value()?.bodies ?? [];
    if (!state) return bodies;
    const isSo = (item: Item) => item.state === state || (state === 'unknown' && item.parts.some((part) => part.state === 'unknown'));
    return bodies.map((body) => ({ ...body, items: body.items.filter(isSo) })).filter((body) => body.items.length > 0 || (state === 'unknown' && body.start.day === null));
  }

  /** "2 av 23 punkter är klara. Kommunfullmäktiges nya period började den 15 oktober 2026. Kommunstyrelsen och fyra till följer den 1 januari 2027." */
  protected readonly lead = computed(() => {
    const answer = this.value();
    if (!answer || answer.bodies.length === 0) return answer?.next ? this.texts.text('termChange.lead.next', { day: dayInWords(answer.next) }) : '';
    const days = [...new Set(answer.bodies.flatMap((body) => body.start.day ?? []))].sort();
    return [
      ...days.map((day) => ({ day, bodies: answer.bodies.filter((body) => body.start.day === day) })).map(({ day, bodies }) => this.texts.text(bodies[0]!.hasBegun ? 'termChange.lead.began' : 'termChange.lead.begins', { bodies: this.named(bodies.map((body) => body.body.name)), day: dayInWords(day) })),
      this.texts.text('termChange.lead.soFar', { done: answer.done, all: answer.total }),
    ].join(' ');
  });

  private named(names: readonly string[]): string {
    const [first = ''] = names;
    return names.length === 1 ? first : this.texts.text('termChange.lead.andMore', { name: first, count: names.length - 1 });
  }
}
