import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** An icon of the sprite (names in web/tools/icons.mjs). Always beside a word; the word is what is read out. */
@Component({
  selector: 'rg-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `<svg class="ic" aria-hidden="true"><use [attr.href]="'assets/icons.svg#' + name()" /></svg>`,
})
export class Icon {
  readonly name = input.required<string>();
}
