import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Field } from '@ragang/domain';
import { LawRefs } from '../law/law-refs';
import { lawLabel } from '../law/law-section';
import { integerText, sekExact, SekPipe } from '../text/format';
import { Thing } from '../things/thing';
import type { Names } from '../things/names';
import { ReferenceNames } from '../things/reference-names';
import { Missing } from '../ui/missing';

/** The value of a register field as people read it; "saknas" or "okänt" when there is none. */
@Component({
  selector: 'rg-field-value',
  imports: [LawRefs, SekPipe, Thing, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isEmpty()) { <rg-missing [state]="isAbsent() ? 'absent' : 'unknown'" /> }
    @else if (plain()) { <span [class.tn]="field().type === 'sek'">{{ words() }}</span> }
    @else {
      @switch (field().type) {
        @case ('reference') { <rg-thing [id]="one()" [names]="names()" /> }
        @case ('subject') { <rg-thing [id]="one()" [names]="names()" /> }
        @case ('references') { @for (id of many(); track id; let last = $last) {<rg-thing [id]="id" [names]="names()" />@if (!last) {, }} }
        @case ('law-sections') { <rg-law-refs [ids]="many()" /> }
        @case ('sek') { <span class="tn">{{ number() | rgSek }}</span> }
        @case ('integer') { <span class="tn">{{ integerText(number()) }}</span> }
        @case ('percent') { <span class="tn">{{ number().toLocaleString('sv-SE') }}&nbsp;%</span> }
        @case ('day') { <time [attr.datetime]="one()" class="nw">{{ one() }}</time> }
        @case ('texts') { @if (many().length === 1) { {{ many()[0] }} } @else { <ul class="plain-list">@for (part of many(); track $index) { <li>{{ part }}</li> }</ul> } }
        @case ('prose') { <span class="prose">{{ one() }}</span> }
        @default { {{ words() }} }
      }
    }`,
})
export class FieldValue {
  readonly field = input.required<Field>();
  readonly value = input.required<unknown>();
  readonly isAbsent = input(false);
  readonly names = input<Names>({});
  /** Text only, no links: for the cells of a table, where the row itself is the link. */
  readonly plain = input(false);
  private readonly reference = inject(ReferenceNames);

  protected readonly integerText = integerText;
  protected readonly isEmpty = computed(() => {
    const value = this.value();
    return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
  protected readonly one = computed(() => String(this.value()));
  protected readonly number = computed(() => Number(this.value()));
  protected readonly many = computed(() => (Array.isArray(this.value()) ? (this.value() as readonly string[]) : []));
  protected readonly words = computed(() => {
    const keys = Array.isArray(this.value()) ? this.many() : [this.one()];
    switch (this.field().type) {
      case 'matter-type': case 'matter-types': return keys.map((key) => this.reference.matterType(key)).join(', ');
      case 'municipality': return this.reference.municipality(this.one());
      case 'law-sections': return keys.map(lawLabel).join(', ');
      default: return valueInWords(this.field(), this.value(), this.names());
    }
  });
}

/** The value as plain text, for diffs and cells without links. */
export function valueInWords(field: Field, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((part) => valueInWords(field, part, names)).join(', ');
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'number') return field.type === 'sek' ? sekExact(value) : field.type === 'percent' ? `${value.toLocaleString('sv-SE')}\u00A0%` : integerText(value);
  const text = String(value);
  return field.words?.[text] ?? names[text]?.name ?? text;
}
