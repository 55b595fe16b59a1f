import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { AsOf } from '../shared/time/as-of';
import { TextPipe } from '../shared/text/text-pipe';
import { Wait } from '../shared/ui/wait';
import { AnswerPage } from './answer-page';
import type { AnswerView } from './answer-view';

/** Vem bestämmer?: the question lives in the address, so that an answer can be shared and asked again on another day. */
@Component({
  selector: 'rg-who-decides-page',
  imports: [RouterLink, TextPipe, Wait, AnswerPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1 class="vh">{{ 'whoDecides.title' | t }}</h1>
    <form class="qf" role="search" (submit)="ask($event)">
      <div class="fld"><label for="q-text">{{ 'whoDecides.form.text' | t }}</label><input id="q-text" name="text" class="inp" type="text" autocomplete="off" [value]="text() ?? ''" maxlength="200" required></div>
      <div class="fld"><label for="q-amount">{{ 'whoDecides.form.amount' | t }}</label><input id="q-amount" name="amount" class="inp" inputmode="numeric" [value]="amount() ?? ''" [placeholder]="'whoDecides.form.amountHint' | t"></div>
      <div class="fld"><label for="q-area">{{ 'whoDecides.form.area' | t }}</label><input id="q-area" name="area" class="inp" type="text" [value]="area() ?? ''" maxlength="200"></div>
      <div class="fld"><label for="q-day">{{ 'whoDecides.form.day' | t }}</label><input id="q-day" name="day" class="inp" type="date" [value]="asOf.day()"></div>
      <button class="btn pri">{{ 'whoDecides.form.show' | t }}</button>
    </form>
    @if (isAsked()) {
      <rg-wait [of]="answer" [what]="'whoDecides.what' | t" />
      @if (answer.hasValue()) { <rg-answer-page [answer]="answer.value()" [asked]="text() ?? ''" [whyNot]="whyNot()" [counterparty]="counterparty()" /> }
    } @else {
      <p class="lead">{{ 'whoDecides.lead' | t }}</p>
      <div class="h2row section"><h2>{{ 'whoDecides.examples.title' | t }}</h2></div>
      <ul class="lst2">@for (example of examples; track example) { <li><a [routerLink]="[]" [queryParams]="{ text: ('whoDecides.examples.' + example | t) }">{{ 'whoDecides.examples.' + example | t }}</a></li> }</ul>
    }`,
})
export class WhoDecidesPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly asOf = inject(AsOf);
  readonly text = input<string>();
  readonly matterType = input<string>();
  readonly amount = input<string>();
  readonly area = input<string>();
  readonly body = input<string>();
  readonly whyNot = input<string>();
  readonly counterparty = input<string>();
  protected readonly examples = ['altan', 'waste', 'bus', 'rent', 'fee'];
  protected readonly isAsked = computed(() => Boolean(this.text() || this.matterType()));
  protected readonly answer = httpResource<AnswerView>(() => (this.isAsked()
    ? this.api.read('/who-decides', { text: this.text(), matterType: this.matterType(), amount: this.amount()?.replace(/\s/g, ''), area: this.area(), body: this.body(), whyNot: this.whyNot(), counterparty: this.counterparty() }) : undefined));

  protected ask(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const value = (name: string): string | null => String(form.get(name) ?? '').trim() || null;
    const day = value('day');
    void this.router.navigate([], { queryParams: { text: value('text'), matterType: null, amount: value('amount'), area: value('area'), asOf: day === this.asOf.today() ? null : day }, queryParamsHandling: 'merge' });
  }
}
