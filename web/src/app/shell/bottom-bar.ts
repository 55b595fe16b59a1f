import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Dialog } from '../shared/ui/dialog';
import { Icon } from '../shared/ui/icon';
import { bottomBar, navigation } from './navigation';

/** The menu on a phone: four entries and "Mer". */
@Component({
  selector: 'rg-bottom-bar',
  imports: [RouterLink, RouterLinkActive, TextPipe, Dialog, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    <nav class="bottombar" [attr.aria-label]="'shell.nav.short' | t">
      @for (entry of near; track entry.path) {
        <a [routerLink]="entry.path" routerLinkActive ariaCurrentWhenActive="page"><rg-icon [name]="entry.icon" />{{ (entry.path === '/who-decides' ? 'shell.nav.whoShort' : entry.key) | t }}</a>
      }
      <button type="button" (click)="isOpen.set(true)"><rg-icon name="list" />{{ 'shell.nav.more' | t }}</button>
    </nav>
    @if (isOpen()) {
      <rg-dialog look="sheet" [label]="'shell.nav.label' | t" (closed)="isOpen.set(false)">
        <ul class="more-menu">
          @for (entry of all(); track entry.path) { <li><a [routerLink]="entry.path" routerLinkActive ariaCurrentWhenActive="page" (click)="isOpen.set(false)"><rg-icon [name]="entry.icon" />{{ entry.key | t }}</a></li> }
        </ul>
      </rg-dialog>
    }`,
})
export class BottomBar {
  private readonly session = inject(Session);
  protected readonly isOpen = signal(false);
  private readonly entries = navigation.flat();
  protected readonly near = this.entries.filter((entry) => (bottomBar as readonly string[]).includes(entry.path)).sort((a, b) => bottomBar.indexOf(a.path as never) - bottomBar.indexOf(b.path as never));
  protected readonly all = () => this.entries.filter((entry) => !entry.right || this.session.mayAnywhere(entry.right));
}
