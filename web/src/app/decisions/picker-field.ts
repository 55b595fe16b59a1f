import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Picker } from '../shared/register/form/picker';
import type { Option } from '../shared/register/form/picker-source';
import { TextPipe } from '../shared/text/text-pipe';

/** A field for one thing, with label, help, error and the note that it was proposed. */
@Component({
  selector: 'rg-picker-field',
  imports: [Picker, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="fld">
      <div class="lab-row"><label [attr.for]="id()" [id]="id() + '-label'">{{ label() }}@if (required()) { <span class="req"> {{ 'decisions.form.required' | t }}</span> }</label>@if (isProposed() && value()) { <span class="help">{{ 'decisions.form.proposed' | t }}</span> }</div>
      <rg-picker [fieldId]="id()" [search]="search()" [chosen]="chosen()" [invalid]="!!error()" [describedBy]="described()" (chosenChange)="valueChange.emit($event[0] ?? null)" />
      @if (error()) { <span class="err" [id]="id() + '-error'">{{ error() }}</span> }
      @if (help()) { <span class="help" [id]="id() + '-help'">{{ help() }}</span> }
    </div>`,
})
export class PickerField {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly search = input.required<(q: string) => Promise<readonly Option[]>>();
  readonly value = input.required<Option | null>();
  readonly error = input<string | null>(null);
  readonly help = input('');
  readonly required = input(false);
  readonly isProposed = input(false);
  readonly valueChange = output<Option | null>();
  protected readonly id = computed(() => `field-${this.name()}`);
  protected readonly chosen = computed(() => { const value = this.value(); return value ? [value] : []; });
  protected readonly described = computed(() => [this.error() ? `${this.id()}-error` : '', this.help() ? `${this.id()}-help` : ''].filter(Boolean).join(' ') || null);
}
