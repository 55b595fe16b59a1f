import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Picker } from '../shared/register/form/picker';
import { PickerSource, type Option } from '../shared/register/form/picker-source';
import { TextPipe } from '../shared/text/text-pipe';
import type { Names } from '../shared/things/names';

/** Whom a question of "why not" may be about, those that people think of first. */
const KINDS = ['post', 'person', 'assignment', 'body'] as const;

/** Ask about somebody else: a post, a person or a body, and the other party when a conflict of interest is to be looked for. Both live in the address. */
@Component({
  selector: 'rg-why-not-ask',
  imports: [Picker, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:14px 24px;align-items:start;margin-top:18px} @media screen and (max-width:760px){:host{grid-template-columns:minmax(0,1fr)}}`,
  template: `
    <div class="fld"><label for="why-not">{{ 'whoDecides.whyNot.ask' | t }}</label><rg-picker fieldId="why-not" [search]="find" [chosen]="chosen()" [multiple]="true" (chosenChange)="show($event)" /></div>
    <div class="fld"><label for="counterparty">{{ 'whoDecides.whyNot.counterparty' | t }}</label><input id="counterparty" class="inp" type="text" maxlength="200" autocomplete="off" [value]="counterparty() ?? ''" (change)="name($any($event.target).value)" aria-describedby="counterparty-help"><span class="help" id="counterparty-help">{{ 'whoDecides.whyNot.counterpartyHelp' | t }}</span></div>`,
})
export class WhyNotAsk {
  private readonly router = inject(Router);
  private readonly source = inject(PickerSource);
  /** Ids from the address, and what the answer calls them. */
  readonly asked = input<string>();
  readonly counterparty = input<string>();
  readonly names = input<Names>({});
  protected readonly chosen = computed((): readonly Option[] => (this.asked() ?? '').split(',').filter((id) => id !== '').map((id) => ({ id, name: this.names()[id]?.name ?? id.slice(0, 8) })));
  protected readonly find = (q: string): Promise<readonly Option[]> => this.source.things(KINDS, q);

  protected show(options: readonly Option[]): void {
    void this.router.navigate([], { queryParams: { whyNot: options.map((option) => option.id).join(',') || null }, queryParamsHandling: 'merge' });
  }

  protected name(counterparty: string): void {
    void this.router.navigate([], { queryParams: { counterparty: counterparty.trim() || null }, queryParamsHandling: 'merge' });
  }
}
