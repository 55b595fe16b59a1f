import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Field } from '@ragang/domain';
import type { Names } from '../../things/names';
import { numberFromText, numberToText } from './number-text';
import { ReferenceInput } from './reference-input';

/** The widget for a field's type, with its label, help, error and, where nothing need exist, "finns inte". */
@Component({
  selector: 'rg-field-input',
  imports: [ReferenceInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="fld" [attr.role]="isGroup() ? 'group' : null" [attr.aria-labelledby]="isGroup() ? id() + '-label' : null">
      <div class="lab-row">
        @if (isGroup()) { <span class="lab" [id]="id() + '-label'">{{ field().label }}@if (field().required) { <span class="req"> (måste anges)</span> }</span> }
        @else { <label [attr.for]="id()">{{ field().label }}@if (field().required) { <span class="req"> (måste anges)</span> }</label> }
        @if (canBeAbsent()) { <label class="absent"><input type="checkbox" [checked]="isAbsent()" (change)="absentChange.emit($any($event.target).checked)">Finns inte<span class="vh">: {{ field().label }}</span></label> }
      </div>
      @switch (widget()) {
        @case ('prose') { <textarea class="inp" rows="4" [id]="id()" [disabled]="isAbsent()" [attr.aria-invalid]="error() ? true : null" [attr.aria-describedby]="describedBy()" [value]="text()" (input)="give($any($event.target).value)"></textarea> }
        @case ('lines') { <textarea class="inp" rows="3" [id]="id()" [disabled]="isAbsent()" [attr.aria-invalid]="error() ? true : null" [attr.aria-describedby]="describedBy()" [value]="lines()" (change)="giveLines($any($event.target).value)"></textarea> }
        @case ('number') { <span class="unit"><input class="inp num" inputmode="decimal" autocomplete="off" [id]="id()" [disabled]="isAbsent()" [attr.aria-invalid]="error() ? true : null" [attr.aria-describedby]="describedBy()" [value]="numberText()" (change)="giveNumber($any($event.target).value)">{{ unit() }}</span> }
        @case ('day') { <input class="inp" type="date" [id]="id()" [disabled]="isAbsent()" [attr.aria-invalid]="error() ? true : null" [attr.aria-describedby]="describedBy()" [value]="text()" (change)="give($any($event.target).value)"> }
        @case ('word') { <select class="inp" [id]="id()" [disabled]="isAbsent()" [attr.aria-invalid]="error() ? true : null" [attr.aria-describedby]="describedBy()" (change)="give($any($event.target).value)"><option value="">Inte angivet</option>@for (word of words(); track word.value) { <option [value]="word.value" [selected]="word.value === value()">{{ word.label }}</option> }</select> }
        @case ('words') { <div class="row" [id]="id()" tabindex="-1">@for (word of words(); track word.value) { <label class="choice"><input type="checkbox" [disabled]="isAbsent()" [checked]="list().includes(word.value)" (change)="toggle(word.value)">{{ word.label }}</label> }</div> }
        @case ('boolean') { <div class="row" [id]="id()" tabindex="-1">@for (answer of answers; track answer.label) { <label class="choice"><input type="radio" [name]="id()" [disabled]="isAbsent()" [checked]="(value() ?? null) === answer.value" (change)="give(answer.value)">{{ answer.label }}</label> }</div> }
        @case ('reference') { <rg-reference-input [fieldId]="id()" [field]="field()" [value]="value()" [names]="names()" [disabled]="isAbsent()" [invalid]="!!error()" [describedBy]="describedBy()" (valueChange)="give($event)" /> }
        @default { <input class="inp" [id]="id()" autocomplete="off" [disabled]="isAbsent()" [attr.maxlength]="field().max ?? null" [attr.aria-invalid]="error() ? true : null" [attr.aria-describedby]="describedBy()" [value]="text()" (input)="give($any($event.target).value)"> }
      }
      @if (error()) { <span class="err" [id]="id() + '-error'">{{ error() }}</span> }
      @if (help()) { <span class="help" [id]="id() + '-help'">{{ help() }}</span> }
    </div>`,
})
export class FieldInput {
  readonly name = input.required<string>();
  readonly field = input.required<Field>();
  readonly value = input.required<unknown>();
  readonly names = input<Names>({});
  readonly error = input<string | null>(null);
  readonly isAbsent = input(false);
  readonly canBeAbsent = input(true);
  readonly valueChange = output<unknown>();
  readonly absentChange = output<boolean>();

  protected readonly answers = [{ value: true, label: 'Ja' }, { value: false, label: 'Nej' }, { value: null, label: 'Inte angivet' }] as const;
  protected readonly id = computed(() => `field-${this.name()}`);
  protected readonly widget = computed(() => {
    switch (this.field().type) {
      case 'prose': return 'prose';
      case 'texts': return 'lines';
      case 'integer': case 'sek': case 'percent': return 'number';
      case 'reference': case 'references': case 'subject': case 'matter-type': case 'matter-types': case 'law-sections': case 'municipality': return 'reference';
      case 'day': case 'word': case 'words': case 'boolean': return this.field().type;
      default: return 'text';
    }
  });
  protected readonly isGroup = computed(() => this.widget() === 'words' || this.widget() === 'boolean');
  protected readonly unit = computed(() => ({ sek: 'kr exkl. moms', percent: '%' })[this.field().type as string] ?? '');
  protected readonly words = computed(() => Object.entries(this.field().words ?? {}).map(([value, label]) => ({ value, label })));
  protected readonly text = computed(() => (typeof this.value() === 'string' ? (this.value() as string) : ''));
  protected readonly numberText = computed(() => numberToText(this.value()));
  protected readonly list = computed(() => (Array.isArray(this.value()) ? (this.value() as readonly string[]) : []));
  protected readonly lines = computed(() => this.list().join('\n'));
  protected readonly help = computed(() => this.field().help ?? { texts: 'En per rad.' }[this.field().type as string]);
  protected readonly describedBy = computed(() => [this.error() ? `${this.id()}-error` : '', this.help() ? `${this.id()}-help` : ''].filter(Boolean).join(' ') || null);

  protected give(value: unknown): void {
    this.valueChange.emit(value === '' ? null : value);
  }

  protected giveNumber(text: string): void {
    this.valueChange.emit(numberFromText(text));
  }

  protected giveLines(text: string): void {
    this.valueChange.emit(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
  }

  protected toggle(word: string): void {
    this.valueChange.emit(this.list().includes(word) ? this.list().filter((taken) => taken !== word) : [...this.list(), word]);
  }
}
