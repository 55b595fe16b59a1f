import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { SekPipe, sekShort } from '../text/format';

/** A limit and an amount above it as an HTML bar, so that it scales on a phone. */
@Component({
  selector: 'rg-amount-bar',
  imports: [SekPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="amt" role="img" [attr.aria-label]="spoken()">
      <div class="amt-l"><span [style.width.%]="share()"><b>{{ limitLabel() }} {{ limit() | rgSek: 'short' }}</b></span><span [style.width.%]="100 - share()"><b class="f">{{ amountLabel() }} {{ amount() | rgSek: 'short' }}</b></span></div>
      <div class="amt-b"><i [style.width.%]="share()">{{ within() }}</i><i class="o" [style.width.%]="100 - share()">{{ amount() - limit() | rgSek: 'short' }} över</i></div>
    </div>`,
})
export class AmountBar {
  /** SEK. */
  readonly limit = input.required<number>();
  readonly amount = input.required<number>();
  readonly limitLabel = input('Gräns');
  readonly amountLabel = input('Beslut');
  /** Text inside the part that is allowed: "punkt 2.1". */
  readonly within = input('');
  protected readonly share = computed(() => Math.min(78, Math.max(30, (this.limit() / this.amount()) * 100)));
  protected readonly spoken = computed(() => `${this.limitLabel()} ${sekShort(this.limit())}. ${this.amountLabel()} ${sekShort(this.amount())}, alltså ${sekShort(this.amount() - this.limit())} över.`);
}
