import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Logo } from './logo';
import { navigation, type NavigationEntry } from './navigation';
import { OpenFlags } from './open-flags';

/** The main menu at the left; icons with tooltips on narrower windows. */
@Component({
  selector: 'rg-rail',
  imports: [RouterLink, RouterLinkActive, TextPipe, Icon, Logo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    <nav class="rail" [attr.aria-label]="'shell.nav.label' | t"><div class="rail-in">
      <a class="brand" routerLink="/overview" [attr.aria-label]="'shell.home' | t"><rg-logo /><b>Rågång</b></a>
      @for (group of groups; track $index; let first = $first) {
        @if (!first) { <hr> }
        @for (entry of group; track entry.path) {
          @if (isShown(entry)) {
            <a class="nv" [routerLink]="entry.path" routerLinkActive ariaCurrentWhenActive="page" [attr.title]="entry.key | t"><rg-icon [name]="entry.icon" /><span class="nv-t">{{ entry.key | t }}</span>
              @if (entry.counts && openFlags.count()) { <span class="c">{{ openFlags.count() }}<span class="vh"> {{ 'shell.nav.open' | t }}</span></span> }</a>
          }
        }
      }
    </div></nav>`,
})
export class Rail {
  private readonly session = inject(Session);
  protected readonly openFlags = inject(OpenFlags);
  protected readonly groups = navigation;

  protected isShown(entry: NavigationEntry): boolean {
    return !entry.right || this.session.mayAnywhere(entry.right);
  }
}
