import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../../shared/api/api';
import { HardSpacesPipe } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { linkTo } from '../../shared/things/names';
import { Severity } from '../../shared/ui/severity';
import { Wait } from '../../shared/ui/wait';
import type { OrderAnswer } from '../order-answers';
import { choicesOf } from './falls-choices';
import type { FallsAnswer } from './proof-answers';

const SEVERITY = { falls: 'risk', doubtful: 'undetermined', substitute: 'ok', weakened: 'notice' } as const;
const PATHS: Readonly<Record<string, string>> = { post: 'posts', body: 'bodies', law: 'law-sections' };

/** Vad faller om: a post becomes vacant, a section is repealed, a body is wound up. What the order names can be chosen; nothing is changed. */
@Component({
  selector: 'rg-what-falls',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} .choices{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:16px;margin-top:14px} @media screen and (max-width:760px){.choices{grid-template-columns:minmax(0,1fr)}}`,
  template: `
    <div class="h2row"><h2>{{ 'proof.falls.title' | t }}</h2><span class="sub">{{ 'proof.falls.help' | t }}</span></div>
    <div class="choices">@for (field of fields(); track field.kind) {
      <div class="fld"><label [attr.for]="'falls-' + field.kind">{{ 'proof.falls.' + field.kind | t }}</label>
        <select class="inp" [id]="'falls-' + field.kind" (change)="imagine($any($event.target).value)"><option value="">{{ 'proof.falls.choose' | t }}</option>
          @for (choice of field.choices; track choice.value) { <option [value]="choice.value" [selected]="choice.value === chosen()">{{ choice.label }}</option> }</select></div>
    }</div>
    <rg-wait [of]="answer" [what]="'proof.falls.what' | t" />
    @if (answer.hasValue()) {
      <p class="lead gap-above-2" role="status">{{ summary() | rgNb }}</p>
      @for (group of groups(); track group.key) {
        <div class="h2row gap-above-2"><h3><rg-severity [of]="severity[group.key]" [label]="group.label" /></h3><span class="sub">{{ group.powers.length }}</span></div>
        <ul class="lst2 sm">@for (power of group.powers; track $index) { <li><span>{{ power.sentence | rgNb }} <a [routerLink]="linkTo(power.source.kind, power.source.id)" [attr.aria-label]="('proof.falls.show' | t) + ': ' + power.sentence">{{ 'proof.falls.show' | t }}</a></span></li> }</ul>
      }
    }`,
})
export class WhatFalls {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  readonly order = input.required<OrderAnswer>();
  readonly chosen = input<string>();
  protected readonly linkTo = linkTo;
  protected readonly severity = SEVERITY;
  protected readonly fields = computed(() => choicesOf(this.order()));
  private readonly place = computed(() => {
    const [, kind, id] = /^(post|body|law)\.([\w-]+)$/.exec(this.chosen() ?? '') ?? [];
    return kind && id ? `/${PATHS[kind]}/${id}/what-falls` : undefined;
  });
  protected readonly answer = httpResource<FallsAnswer>(() => { const place = this.place(); return place ? this.api.read(place) : undefined; });
  protected readonly groups = computed(() => {
    const powers = this.answer.hasValue() ? this.answer.value().powers.toSorted((a, b) => a.sentence.localeCompare(b.sentence, 'sv', { numeric: true })) : [];
    return (['falls', 'doubtful', 'substitute', 'weakened'] as const).map((key) => ({ key, powers: powers.filter((power) => power.consequence === key) })).filter((group) => group.powers.length > 0).map((group) => ({ ...group, label: group.powers[0]?.consequenceLabel ?? '' }));
  });
  protected readonly summary = computed(() => {
    if (!this.answer.hasValue()) return '';
    const { imagined, counts, powers, asOf } = this.answer.value();
    const kind = (this.chosen() ?? '').split('.')[0] ?? '';
    const told = (['falls', 'substitute', 'weakened', 'doubtful'] as const).filter((key) => counts[key] > 0).map((key) => this.texts.text(`proof.falls.count.${key}`, { count: counts[key] }));
    return this.texts.text(`proof.falls.if.${kind}`, { name: imagined.name, day: asOf, told: powers.length === 0 ? this.texts.text('proof.falls.nothing') : told.join(', ') });
  });

  protected imagine(falls: string): void {
    void this.router.navigate([], { queryParams: { falls: falls || null }, queryParamsHandling: 'merge' });
  }
}
