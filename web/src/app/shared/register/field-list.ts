import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Register } from '@ragang/domain';
import { HardSpacesPipe } from '../text/format';
import { Missing } from '../ui/missing';
import type { Names } from '../things/names';
import { Thing } from '../things/thing';
import { FieldValue } from './field-value';
import type { RegisterRow } from './register-answers';

const DISCLOSURES = { internal: 'Intern: läses av behöriga', public: 'Öppen: får läsas av alla', secret: 'Sekretess' } as const;

/** All fields of a row, with its source and who may read it. */
@Component({
  selector: 'rg-field-list',
  imports: [HardSpacesPipe, FieldValue, Missing, Thing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="kv">
      @for (entry of fields(); track entry.name) { <dt>{{ entry.field.label | rgNb }}</dt><dd><rg-field-value [field]="entry.field" [value]="row()[entry.name]" [isAbsent]="row().absent.includes(entry.name)" [names]="names()" /></dd> }
      <dt>Källa</dt><dd>@if (row().source; as source) { {{ source }} } @else { <rg-missing /> }</dd>
      @if (row().decidedBy) { <dt>Beslutat genom</dt><dd><rg-thing [id]="row().decidedBy" [names]="names()" kind="decision" name="beslutet" /></dd> }
      <dt>Öppenhet</dt><dd>{{ disclosure() }}</dd>
    </dl>`,
})
export class FieldList {
  readonly register = input.required<Register>();
  readonly row = input.required<RegisterRow>();
  readonly names = input<Names>({});
  protected readonly fields = computed(() => Object.entries(this.register().fields).map(([name, field]) => ({ name, field })));
  protected readonly disclosure = computed(() => {
    const ground = this.row()['secrecyGround'];
    return DISCLOSURES[this.row().disclosure] + (this.row().disclosure === 'secret' && typeof ground === 'string' ? ` (${ground})` : '');
  });
}
