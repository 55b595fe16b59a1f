import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Field } from '@ragang/domain';
import { FieldInput } from './field-input';
import type { FormValues } from './form-values';

/** The last day that something holds, and why it ends. */
@Component({
  selector: 'rg-end-form',
  imports: [FieldInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form' },
  template: `
    <rg-field-input name="lastDay" [field]="lastDayField" [value]="lastDay()" [error]="error()" [canBeAbsent]="false" (valueChange)="changed.emit({ lastDay: $any($event) })" />
    <rg-field-input name="reason" [field]="reasonField" [value]="reason()" [canBeAbsent]="false" (valueChange)="changed.emit({ reason: $any($event) })" />`,
})
export class EndForm {
  readonly thing = input.required<string>();
  readonly lastDay = input<string | null>(null);
  readonly reason = input<string | null>(null);
  readonly error = input<string | null>(null);
  readonly changed = output<Partial<FormValues>>();
  protected readonly lastDayField: Field = { type: 'day', label: 'Gäller till och med', required: true };
  protected readonly reasonField: Field = { type: 'prose', label: 'Skäl', required: false, max: 1000, help: 'Står i historiken.' };
}
