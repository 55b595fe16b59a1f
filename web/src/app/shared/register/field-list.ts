import { NgTemplateOutlet } from '@angular/common';
import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { sectionsOf, type Register } from '@ragang/domain';
import { HardSpacesPipe } from '../text/format';
import { TextPipe } from '../text/text-pipe';
import { Missing } from '../ui/missing';
import type { Names } from '../things/names';
import { Thing } from '../things/thing';
import { FieldValue } from './field-value';
import { focusField } from './focus-field';
import { isRecorded, type RegisterRow } from './register-answers';

const DISCLOSURES = { internal: 'Intern: läses av behöriga', public: 'Öppen: får läsas av alla', secret: 'Sekretess' } as const;

/** All fields of a row by group, with its source and who may read it. A group with nothing in it is folded. */
@Component({
  selector: 'rg-field-list',
  imports: [NgTemplateOutlet, HardSpacesPipe, TextPipe, FieldValue, Missing, Thing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-template #fields let-list>
      <dl class="kv">@for (name of list; track name) { <dt [id]="'shown-' + name" tabindex="-1">{{ register().fields[name]!.label | rgNb }}</dt><dd><rg-field-value [field]="register().fields[name]!" [value]="row()[name]" [isAbsent]="row().absent.includes(name)" [names]="names()" /></dd> }</dl>
    </ng-template>
    @for (section of sections(); track section.key) {
      @if (section.label) {
        <details class="fgroup" [open]="section.isOpen"><summary><h3>{{ section.label }}</h3>@if (section.recorded < section.names.length) { <span class="sm mut">{{ (section.recorded ? 'register.group.some' : 'register.group.none') | t: { recorded: section.recorded, all: section.names.length } }}</span> }</summary>
          <ng-container [ngTemplateOutlet]="fields" [ngTemplateOutletContext]="{ $implicit: section.names }" /></details>
      } @else { <ng-container [ngTemplateOutlet]="fields" [ngTemplateOutletContext]="{ $implicit: section.names }" /> }
    }
    <dl class="kv" [class.last]="isGrouped()">
      <dt id="shown-source" tabindex="-1">{{ 'register.source' | t }}</dt><dd>@if (row().source; as source) { {{ source }} } @else { <rg-missing /> }</dd>
      @if (row().decidedBy) { <dt>{{ 'register.decidedBy' | t }}</dt><dd><rg-thing [id]="row().decidedBy" [names]="names()" kind="decision" name="beslutet" /></dd> }
      <dt>{{ 'register.openness' | t }}</dt><dd>{{ disclosure() }}</dd>
    </dl>`,
})
export class FieldList {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly register = input.required<Register>();
  readonly row = input.required<RegisterRow>();
  readonly names = input<Names>({});
  /** A field that the page was opened for: its group opens, and it takes the focus. */
  readonly focus = input<string>();

  protected readonly sections = computed(() => sectionsOf(this.register()).map((section) => {
    const recorded = section.names.filter((name) => isRecorded(this.row(), name)).length;
    return { ...section, recorded, isOpen: recorded > 0 || section.names.includes(this.focus() ?? '') };
  }));
  protected readonly isGrouped = computed(() => this.sections().some((section) => section.label !== null));
  protected readonly disclosure = computed(() => {
    const ground = this.row()['secrecyGround'];
    return DISCLOSURES[this.row().disclosure] + (this.row().disclosure === 'secret' && typeof ground === 'string' ? ` (${ground})` : '');
  });

  constructor() {
    afterRenderEffect(() => focusField(this.element, this.focus()));
  }
}
