import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisionOverview } from '@ragang/domain';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';

/** Owner directives that lean on a vision that is over: those that name it, then those that only say "the vision". */
@Component({
  selector: 'rg-vision-references',
  imports: [RouterLink, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;margin-top:28px} q{font:400 16px/22px var(--rg-serif)}`,
  template: `
    @if (answer().references.length) {
      <div class="h2row"><h2>{{ 'vision.references.title' | t }}</h2></div>
      <p class="sm mut gap-above">{{ 'vision.references.lead' | t }}</p>
      <ul class="lst2">@for (one of answer().references; track one.clause) {
        <li><a class="ttl" [routerLink]="['/register/directives', one.directive]">{{ one.directiveTitle }}</a>
          <span>{{ one.paragraph ?? '' | rgNb }} @if (one.text) { <q>{{ one.text }}</q> }</span>
          <span class="sm mut">{{ one.names ? ('vision.references.names' | t: { vision: titleOf(one.names) }) : ('vision.references.general' | t) }}@if (one.companies.length > 1) { · {{ 'vision.references.covers' | t: { count: one.companies.length } }} }</span>
          <span class="sm">@for (company of one.companies; track company.id) { <a [routerLink]="['/ownership', company.id]">{{ company.name }}</a>@if (!$last) {, } }</span></li> }</ul>
    } @else if (hasExpired()) {
      <div class="h2row"><h2>{{ 'vision.references.title' | t }}</h2></div><p class="sm mut gap-above">{{ 'vision.references.none' | t }}</p>
    }`,
})
export class VisionReferences {
  readonly answer = input.required<VisionOverview>();
  protected readonly hasExpired = computed(() => this.answer().visions.some((vision) => vision.standing === 'expired'));

  protected titleOf(id: string): string {
    return this.answer().visions.find((vision) => vision.id === id)?.title ?? '';
  }
}
