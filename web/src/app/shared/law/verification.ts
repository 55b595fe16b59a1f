import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../ui/icon';

const LOOKS: Readonly<Record<string, { readonly icon: string; readonly word: string }>> = {
  verified: { icon: 'seal-check', word: 'Läst i lagtexten' },
  secondary: { icon: 'book-open', word: 'Andrahandskälla' },
  unverified: { icon: 'seal-question', word: 'Ej verifierat' },
  minutes: { icon: 'file-text', word: 'Protokoll' },
  stated: { icon: 'user', word: 'Uppgiven' },
  'unverified-source': { icon: 'seal-question', word: 'Källan är inte kontrollerad' },
};

/** How a statement is known: word and icon. */
@Component({
  selector: 'rg-verification',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="ver"><rg-icon [name]="look().icon" />{{ look().word }}</span>`,
})
export class Verification {
  readonly mark = input.required<string>();
  protected readonly look = computed(() => LOOKS[this.mark()] ?? LOOKS['unverified']!);
}
