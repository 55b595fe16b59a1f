import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { debounced } from '../../ui/debounced';
import { Icon } from '../../ui/icon';
import type { Option } from './picker-source';

const AFTER_STILL_MS = 180;

/** A field that proposes after a letter or two (combobox): arrows choose, Enter takes, Esc closes; what is chosen stands as removable tags. */
@Component({
  selector: 'rg-picker',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="picker">
      @if (chosen().length) { <ul class="chosen">@for (option of chosen(); track option.id) { <li>{{ option.name }}<button type="button" [disabled]="disabled()" [attr.aria-label]="'Ta bort ' + option.name" (click)="remove(option)"><rg-icon name="x" /></button></li> }</ul> }
      @if (multiple() || chosen().length === 0) {
        <input #field class="inp" type="text" role="combobox" autocomplete="off" aria-autocomplete="list" [id]="fieldId()" [disabled]="disabled()" [attr.aria-expanded]="isOpen()" [attr.aria-controls]="fieldId() + '-list'"
          [attr.aria-activedescendant]="isOpen() ? fieldId() + '-' + at() : null" [attr.aria-invalid]="invalid() || null" [attr.aria-describedby]="describedBy()" [value]="text()" placeholder="Skriv några bokstäver"
          (input)="typed($any($event.target).value)" (focus)="isFocused.set(true)" (blur)="isFocused.set(false)" (keydown)="pressed($event)">
        @if (isOpen()) {
          <ul class="picker-list" role="listbox" [id]="fieldId() + '-list'">
            @for (option of options(); track option.id) { <li role="option" [id]="fieldId() + '-' + $index" [attr.aria-selected]="$index === at()" (mousedown)="take(option, $event)">{{ option.name }}@if (option.detail) { <small>{{ option.detail }}</small> }</li> }
            @empty { <li class="mut" role="option" aria-disabled="true" aria-selected="false">{{ isAsking() ? 'Söker …' : 'Inget passar.' }}</li> }
          </ul>
        }
      }
    </div>`,
})
export class Picker {
  readonly fieldId = input.required<string>();
  readonly search = input.required<(q: string) => Promise<readonly Option[]>>();
  readonly chosen = input.required<readonly Option[]>();
  readonly multiple = input(false);
  readonly disabled = input(false);
  readonly invalid = input(false);
  readonly describedBy = input<string | null>(null);
  readonly chosenChange = output<readonly Option[]>();

  protected readonly text = signal('');
  protected readonly isFocused = signal(false);
  protected readonly isAsking = signal(false);
  protected readonly at = signal(0);
  private readonly found = signal<readonly Option[]>([]);
  private readonly isDismissed = signal(false);
  private readonly asked = debounced(() => this.text().trim(), AFTER_STILL_MS);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly options = computed(() => this.found().filter((option) => !this.chosen().some((taken) => taken.id === option.id)));
  protected readonly isOpen = computed(() => this.isFocused() && !this.isDismissed() && this.text().trim().length > 0);

  constructor() {
    effect((onCleanup) => {
      const q = this.asked();
      if (q === '') return this.found.set([]);
      let isStale = false;
      onCleanup(() => (isStale = true));
      this.isAsking.set(true);
      void this.search()(q).catch(() => []).then((options) => {
        if (isStale) return;
        this.found.set(options);
        this.at.set(0);
        this.isAsking.set(false);
      });
    });
  }

  protected typed(text: string): void {
    this.text.set(text);
    this.isDismissed.set(false);
  }

  protected pressed(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.options().length;
    if (event.key === 'Escape' && this.isOpen()) {
      event.stopPropagation();
      this.isDismissed.set(true);
    } else if (step && this.isOpen() && count) {
      event.preventDefault();
      this.at.update((at) => (at + step + count) % count);
    } else if (event.key === 'Enter' && this.isOpen()) {
      event.preventDefault();
      const option = this.options()[this.at()];
      if (option) this.take(option);
    }
  }

  protected take(option: Option, event?: Event): void {
    event?.preventDefault();
    this.text.set('');
    this.found.set([]);
    this.chosenChange.emit(this.multiple() ? [...this.chosen(), option] : [option]);
  }

  protected remove(option: Option): void {
    this.chosenChange.emit(this.chosen().filter((taken) => taken.id !== option.id));
    setTimeout(() => this.field()?.nativeElement.focus());
  }
}
