import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from './icon';

export type SeverityWord = 'unlawful' | 'risk' | 'notice' | 'undetermined' | 'ok';

/** Word, icon and colour, in that order of importance. The words are fixed; the four outlines differ. */
const LOOKS: Readonly<Record<SeverityWord, { readonly look: string; readonly icon: string; readonly word: string }>> = {
  unlawful: { look: 'str', icon: 'warning-octagon', word: 'Strider mot lag' },
  risk: { look: 'risk', icon: 'warning', word: 'Risk' },
  notice: { look: 'upp', icon: 'eye', word: 'Uppmärksamma' },
  undetermined: { look: 'unk', icon: 'question', word: 'Går ej att avgöra' },
  ok: { look: 'ok', icon: 'check-circle', word: 'Utan anmärkning' },
};

export const severityLook = (word: SeverityWord) => LOOKS[word];

/** The severity of a finding, where undetermined comes before any severity. */
export const severityOf = (finding: { readonly outcome: string; readonly severity?: string | null }): SeverityWord =>
  finding.outcome === 'undetermined' ? 'undetermined' : ((finding.severity ?? 'notice') as SeverityWord);

@Component({
  selector: 'rg-severity',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="sev" [class]="looks().look" [class.tag]="tag()"><rg-icon [name]="looks().icon" />{{ label() ?? looks().word }}</span>`,
})
export class Severity {
  readonly of = input.required<SeverityWord>();
  /** With a tinted ground. */
  readonly tag = input(false);
  /** Another word than the fixed one, for outcomes that are not flags ("Ett entydigt svar"). */
  readonly label = input<string>();
  protected readonly looks = computed(() => LOOKS[this.of()]);
}
