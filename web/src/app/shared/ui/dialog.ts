import { afterNextRender, ChangeDetectionStrategy, Component, ElementRef, input, output, viewChild } from '@angular/core';

/** A native modal dialog: focus is kept inside, Esc closes, and focus returns to where it was. Present in the page only while open. */
@Component({
  selector: 'rg-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dialog #box [class]="look()" [attr.aria-label]="label()" (cancel)="cancelled($event)" (close)="closed.emit()" (click)="pressedOutside($event)"><div class="dialog-body"><ng-content /></div></dialog>`,
})
export class Dialog {
  readonly label = input.required<string>();
  /** Extra css classes: `wide`, `high`. */
  readonly look = input('');
  /** False for a dialog that must be answered. */
  readonly dismissible = input(true);
  readonly closed = output<void>();
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    const before = document.activeElement;
    afterNextRender(() => this.box().nativeElement.showModal());
    this.closed.subscribe(() => {
      if (before instanceof HTMLElement) queueMicrotask(() => before.focus());
    });
  }

  close(): void {
    this.box().nativeElement.close();
  }

  protected cancelled(event: Event): void {
    if (!this.dismissible()) event.preventDefault();
  }

  protected pressedOutside(event: Event): void {
    if (this.dismissible() && event.target === this.box().nativeElement) this.close();
  }
}
