import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { Field } from '@ragang/domain';
import { lawLabel } from '../../law/law-section';
import type { Names } from '../../things/names';
import { ReferenceNames } from '../../things/reference-names';
import { Picker } from './picker';
import { PickerSource, type Option } from './picker-source';

const MANY: ReadonlySet<string> = new Set(['references', 'matter-types', 'law-sections']);

/** Chooses what a field refers to: things of other registers, matter types, law sections or a municipality. Gives ids. */
@Component({
  selector: 'rg-reference-input',
  imports: [Picker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<rg-picker [fieldId]="fieldId()" [search]="search()" [chosen]="chosen()" [multiple]="isMany()" [disabled]="disabled()" [invalid]="invalid()" [describedBy]="describedBy()" (chosenChange)="take($event)" />`,
})
export class ReferenceInput {
  private readonly source = inject(PickerSource);
  private readonly reference = inject(ReferenceNames);
  readonly fieldId = input.required<string>();
  readonly field = input.required<Field>();
  readonly value = input.required<unknown>();
  readonly names = input<Names>({});
  readonly disabled = input(false);
  readonly invalid = input(false);
  readonly describedBy = input<string | null>(null);
  readonly valueChange = output<unknown>();

  private readonly known = signal<Readonly<Record<string, Option>>>({});
  protected readonly isMany = computed(() => MANY.has(this.field().type));
  private readonly ids = computed<readonly string[]>(() => {
    const value = this.value();
    return Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value ? [value] : [];
  });
  protected readonly chosen = computed(() => this.ids().map((id) => this.known()[id] ?? { id, name: this.nameOf(id) }));
  protected readonly search = computed(() => (q: string): Promise<readonly Option[]> => {
    switch (this.field().type) {
      case 'matter-type': case 'matter-types': return this.source.matterTypes(q);
      case 'law-sections': return this.source.lawSections(q);
      case 'municipality': return this.source.municipalities(q);
      default: return this.source.things(this.field().kinds ?? [], q);
    }
  });

  constructor() {
    // An id that came with the address is shown by its name.
    effect(() => {
      const kinds = this.field().kinds;
      if (!kinds) return;
      for (const id of this.ids()) {
        if (untracked(this.names)[id] || untracked(this.known)[id]) continue;
        void this.source.nameOf(kinds, id).then((option) => this.known.update((known) => ({ ...known, [id]: option })));
      }
    });
  }

  private nameOf(id: string): string {
    switch (this.field().type) {
      case 'matter-type': case 'matter-types': return this.reference.matterType(id);
      case 'municipality': return this.reference.municipality(id);
      case 'law-sections': return lawLabel(id);
      default: return this.names()[id]?.name ?? 'Hämtar …';
    }
  }

  protected take(options: readonly Option[]): void {
    this.known.update((known) => ({ ...known, ...Object.fromEntries(options.map((option) => [option.id, option])) }));
    const ids = options.map((option) => option.id);
    this.valueChange.emit(this.isMany() ? ids : (ids[0] ?? null));
  }
}
