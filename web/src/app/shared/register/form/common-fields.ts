import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Disclosure, Field, Register } from '@ragang/domain';
import { TextPipe } from '../../text/text-pipe';
import type { Names } from '../../things/names';
import { Icon } from '../../ui/icon';
import { FieldInput } from './field-input';
import type { EditMode, FormValues } from './form-values';

interface Choice { readonly value: Disclosure; readonly key: string }
const OPEN: Choice = { value: 'public', key: 'register.disclosure.public' };
const CHOICES: readonly Choice[] = [{ value: 'internal', key: 'register.disclosure.internal' }, { value: 'secret', key: 'register.disclosure.secret' }];

/** What every row carries beside its own fields: when it holds, its source, the decision behind it and who may read it. */
@Component({
  selector: 'rg-common-fields',
  imports: [FieldInput, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form' },
  template: `
    <fieldset><legend>{{ 'register.form.when' | t }}</legend>
      <div class="two-fields">
        @for (entry of days(); track entry.name) { <rg-field-input [name]="entry.name" [field]="entry.field" [value]="entry.value" [error]="errors()[entry.name] ?? null" [canBeAbsent]="false" (valueChange)="give(entry.name, $event)" /> }
      </div>
    </fieldset>
    <fieldset><legend>{{ 'register.form.source' | t }}</legend>
      <rg-field-input name="source" [field]="source" [value]="values().source" [error]="errors()['source'] ?? null" [canBeAbsent]="false" (valueChange)="give('source', $event)" />
      <rg-field-input name="decidedBy" [field]="decidedBy" [value]="values().decidedBy" [names]="names()" [error]="errors()['decidedBy'] ?? null" [canBeAbsent]="false" (valueChange)="give('decidedBy', $event)" />
      <div class="fld" role="group" aria-labelledby="disclosure-label"><span class="lab" id="disclosure-label">{{ 'register.disclosure.label' | t }}</span>
        <div class="row" id="field-disclosure" tabindex="-1">@for (choice of disclosures(); track choice.value) { <label class="choice"><input type="radio" name="disclosure" [disabled]="!!register().alwaysSecret" [checked]="values().disclosure === choice.value" (change)="give('disclosure', choice.value)">{{ choice.key | t }}</label> }</div>
        @if (!isPublic() && !register().alwaysSecret) { <span class="help">{{ 'register.publication.form' | t }}</span> }
      </div>
      @if (values().disclosure === 'secret') { <rg-field-input name="secrecyGround" [field]="ground" [value]="values().secrecyGround" [error]="errors()['secrecyGround'] ?? null" [canBeAbsent]="false" (valueChange)="give('secrecyGround', $event)" /> }
      @if (mode() !== 'record') { <rg-field-input name="reason" [field]="reason" [value]="values().reason" [error]="errors()['reason'] ?? null" [canBeAbsent]="false" (valueChange)="give('reason', $event)" /> }
      <p class="note"><rg-icon name="files" /><span>{{ 'register.form.publicRecord' | t }}</span></p>
    </fieldset>`,
})
export class CommonFields {
  readonly register = input.required<Register>();
  readonly mode = input.required<EditMode>();
  readonly values = input.required<FormValues>();
  readonly errors = input<Readonly<Record<string, string>>>({});
  readonly names = input<Names>({});
  /** The row that is edited is open to everyone already. */
  readonly isPublic = input(false);
  readonly changed = output<Partial<FormValues>>();

  /** Nobody opens a row to everyone alone: only what is open already may be kept so. */
  protected readonly disclosures = computed(() => (this.isPublic() ? [OPEN, ...CHOICES] : CHOICES));
  protected readonly source: Field = { type: 'text', label: 'Källa', required: false, max: 300, help: 'Dokument och paragraf, eller ”uppgiven”.' };
  protected readonly decidedBy: Field = { type: 'reference', label: 'Beslutat genom', required: false, kinds: ['decision'] };
  protected readonly ground: Field = { type: 'text', label: 'Sekretessgrund', required: true, max: 200, help: 'Lagrum, till exempel OSL 18:1.' };
  protected readonly reason: Field = { type: 'prose', label: 'Skäl', required: false, max: 1000, help: 'Står i historiken.' };
  protected readonly days = computed(() => {
    const day = (name: 'validFrom' | 'lastDay' | 'day', label: string, required: boolean, help?: string) => ({ name, value: this.values()[name], field: { type: 'day', label, required, help } satisfies Field as Field });
    if (this.register().class === 'event') return [day('day', this.register().dayLabel ?? 'Dag', true)];
    return [
      day('validFrom', this.mode() === 'change' ? 'Ändringen gäller från' : 'Gäller från', this.mode() === 'change', this.mode() === 'change' ? undefined : 'Tomt när början inte är känd.'),
      day('lastDay', 'Till och med', false, 'Tomt för tills vidare.'),
    ];
  });

  protected give(name: keyof FormValues, value: unknown): void {
    this.changed.emit({ [name]: value });
  }
}
