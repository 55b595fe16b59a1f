import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { Wait } from '../shared/ui/wait';
import type { LawFallsAnswer } from './law-answer';

const FIRST = 12;

/** The powers here that rest on the section, each with what would happen to it if the section were repealed. */
@Component({
  selector: 'rg-law-falls',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} li{display:grid;grid-template-columns:104px minmax(0,1fr) auto;gap:2px 16px;padding:9px 0 8px;border-bottom:1px solid var(--rg-line);align-items:baseline} .btn{margin-top:14px} @media screen and (max-width:760px){li{grid-template-columns:minmax(0,1fr) auto} li>:nth-child(2){grid-column:1/-1;order:3}}`,
  template: `
    <rg-wait [of]="falls" [what]="'law.falls.what' | t" [rows]="4" />
    @if (falls.hasValue()) {
      @let all = falls.value();
      @if (all.powers.length) {
        <p class="gap-above">{{ 'law.falls.sentence' | t: { count: all.powers.length } | rgNb }}@if (all.counts.falls) { {{ 'law.falls.falls' | t: { count: all.counts.falls } | rgNb }}}@if (all.counts.weakened) { {{ 'law.falls.weakened' | t: { count: all.counts.weakened } | rgNb }}}</p>
        <ul class="gap-above">@for (power of shown(); track $index) { <li><b class="b">{{ power.consequenceLabel }}</b><span>{{ power.sentence | rgNb }}</span><a [routerLink]="linkTo(power.source.kind, power.source.id)" [attr.aria-label]="('law.falls.open' | t) + ' ' + power.sentence">{{ 'law.falls.open' | t }}</a></li> }</ul>
        @if (all.powers.length > shown().length) { <button type="button" class="btn" (click)="isWhole.set(true)">{{ 'law.falls.all' | t: { count: all.powers.length } }}</button> }
      } @else { <p class="sm mut gap-above">{{ 'law.falls.none' | t }}</p> }
    }`,
})
export class LawFalls {
  private readonly api = inject(Api);
  readonly section = input.required<string>();
  protected readonly linkTo = linkTo;
  protected readonly isWhole = signal(false);
  protected readonly falls = httpResource<LawFallsAnswer>(() => this.api.read(`/law-sections/${this.section()}/what-falls`));
  protected readonly shown = computed(() => {
    const powers = this.falls.hasValue() ? this.falls.value().powers : [];
    return this.isWhole() ? powers : powers.slice(0, FIRST);
  });
}
