import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { sectionsOf, type Register } from '@ragang/domain';
import { TextPipe } from '../../text/text-pipe';
import type { Names } from '../../things/names';
import { isFilled } from '../register-answers';
import { FieldInput } from './field-input';

/** The fields of a register to fill in, by group. A group opens when something in it is given, required, wrong or asked for; the rest are folded. */
@Component({
  selector: 'rg-field-sections',
  imports: [NgTemplateOutlet, TextPipe, FieldInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form' },
  template: `
    <ng-template #inputs let-fields>
      @for (name of fields; track name) {
        <rg-field-input [name]="name" [field]="register().fields[name]!" [value]="values()[name]" [names]="names()" [error]="errors()[name] ?? null" [isAbsent]="absent().includes(name)" [canBeAbsent]="mayBeAbsent() && !register().fields[name]!.required"
          (valueChange)="given.emit({ name, value: $event })" (absentChange)="absentGiven.emit({ name, isAbsent: $event })" />
      }
    </ng-template>
    @for (section of sections(); track section.key) {
      @if (section.label) {
        <details class="fgroup" [open]="open().has(section.key!)" (toggle)="setOpen(section.key!, $any($event.target).open)"><summary><h2>{{ section.label }}</h2><span class="sm mut">{{ (section.filled ? 'register.group.some' : 'register.group.none') | t: { recorded: section.filled, all: section.names.length } }}</span></summary>
          <fieldset><legend class="vh">{{ section.label }}</legend><ng-container [ngTemplateOutlet]="inputs" [ngTemplateOutletContext]="{ $implicit: section.names }" /></fieldset></details>
      } @else {
        <fieldset><legend>{{ 'register.form.what' | t }}</legend><ng-container [ngTemplateOutlet]="inputs" [ngTemplateOutletContext]="{ $implicit: section.names }" /></fieldset>
      }
    }`,
})
export class FieldSections {
  readonly register = input.required<Pick<Register, 'fields' | 'groups'>>();
  readonly values = input.required<Readonly<Record<string, unknown>>>();
  readonly absent = input<readonly string[]>([]);
  readonly names = input<Names>({});
  readonly errors = input<Readonly<Record<string, string>>>({});
  /** A field that the form was opened for. */
  readonly focus = input<string>();
  readonly mayBeAbsent = input(true);
  readonly given = output<{ readonly name: string; readonly value: unknown }>();
  readonly absentGiven = output<{ readonly name: string; readonly isAbsent: boolean }>();

  protected readonly open = signal<ReadonlySet<string>>(new Set());
  protected readonly sections = computed(() => sectionsOf(this.register()).map((section) => ({ ...section, filled: section.names.filter((name) => this.isGiven(name)).length })));

  constructor() {
    let isFirst = true;
    effect(() => {
      const asked = new Set([...Object.keys(this.errors()), this.focus() ?? '']);
      const { fields } = this.register();
      const wanted = (name: string): boolean => asked.has(name) || (isFirst && (fields[name]!.required || untracked(() => this.isGiven(name))));
      const keys = untracked(this.sections).filter((section) => section.key !== null && section.names.some(wanted)).map((section) => section.key!);
      isFirst = false;
      this.open.update((open) => new Set([...open, ...keys]));
    });
  }

  protected setOpen(key: string, isOpen: boolean): void {
    this.open.update((open) => (isOpen ? new Set([...open, key]) : new Set([...open].filter((one) => one !== key))));
  }

  private isGiven(name: string): boolean {
    return this.absent().includes(name) || isFilled(this.values()[name]);
  }
}
