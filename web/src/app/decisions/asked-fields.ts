import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { registerOf } from '@ragang/domain';
import type { Finding } from '../shared/flags/finding';
import { FieldInput } from '../shared/register/form/field-input';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { askedElsewhere, type AskedField } from './asked-facts';

/** "Regeln behöver veta": what the rules lack to tell, to be filled in where one stands. */
@Component({
  selector: 'rg-asked-fields',
  imports: [RouterLink, FieldInput, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (fields().length || elsewhere().length) {
      <fieldset><legend>{{ 'decisions.asked.title' | t }}</legend>
        <p class="sm mut">{{ 'decisions.asked.lead' | t }}</p>
        @for (field of fields(); track field.of + field.name) {
          <rg-field-input [name]="field.name" [field]="field.field" [value]="field.value" [error]="errors()[field.name] ?? null" [canBeAbsent]="false" (valueChange)="given.emit({ of: field.of, name: field.name, value: $event })" />
        }
        @if (elsewhere().length) {
          <ul class="lst2 sm">@for (one of elsewhere(); track $index) {
            <li><span>{{ one.question | rgNb }}</span>
              @if (one.link; as link) { <a [routerLink]="link.commands" [queryParams]="link.query">{{ 'decisions.asked.fillIn' | t: { what: one.label } }}</a> }
              @else { <a [href]="'#field-' + one.field" (click)="goTo($event, one.field)">{{ 'decisions.asked.above' | t: { what: one.label } }}</a> }</li>
          }</ul>
        }
      </fieldset>
    }`,
})
export class AskedFields {
  readonly asked = input.required<readonly AskedField[]>();
  readonly findings = input<readonly Finding[]>([]);
  /** The matter, when it is in the register. */
  readonly matter = input<string | null>(null);
  readonly decisionValues = input.required<Readonly<Record<string, unknown>>>();
  readonly matterValues = input.required<Readonly<Record<string, unknown>>>();
  readonly errors = input<Readonly<Record<string, string>>>({});
  readonly given = output<AskedField & { readonly value: unknown }>();

  protected readonly fields = computed(() => this.asked().filter((one) => one.of === 'decision' || this.matter() === null).map((one) => ({
    ...one, field: registerOf(one.of).fields[one.name]!, value: (one.of === 'decision' ? this.decisionValues() : this.matterValues())[one.name],
  })));
  protected readonly elsewhere = computed(() => askedElsewhere(this.findings(), this.matter()));

  protected goTo(event: Event, field: string): void {
    event.preventDefault();
    const target = document.getElementById(`field-${field}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }
}
