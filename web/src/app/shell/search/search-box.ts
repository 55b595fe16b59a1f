import { ApplicationRef, ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TextPipe } from '../../shared/text/text-pipe';
import { Icon } from '../../shared/ui/icon';
import { SearchDialog } from './search-dialog';

/** The search field of the header is a button: the dialog opens at once, also by Ctrl+K. */
@Component({
  selector: 'rg-search-box',
  imports: [TextPipe, Icon, SearchDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents', '(document:keydown)': 'pressed($event)' },
  template: `
    <button type="button" class="srch" aria-haspopup="dialog" aria-keyshortcuts="Control+K" (click)="open()"><rg-icon name="magnifying-glass" /><span class="ph">{{ 'shell.search.placeholder' | t }}</span><span class="vh phone-word">{{ 'shell.search.label' | t }}</span><kbd aria-hidden="true">Ctrl K</kbd></button>
    @if (isOpen()) { <rg-search-dialog (closed)="isOpen.set(false)" /> }`,
})
export class SearchBox {
  private readonly application = inject(ApplicationRef);
  protected readonly isOpen = signal(false);

  /** Shown at once, so that what is typed right after Ctrl+K lands in the field. */
  protected open(): void {
    this.isOpen.set(true);
    this.application.tick();
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.open();
  }
}
