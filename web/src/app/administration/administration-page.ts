import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { entryGroups, groupsFor } from './administration-entries';

/** Administration: a menu of the pages that the role may use, beside the one that is open. */
@Component({
  selector: 'rg-administration-page',
  imports: [RouterLink, RouterOutlet, TextPipe, Empty, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .place{display:grid;grid-template-columns:200px minmax(0,1fr);gap:44px}
    .menu .eyebrow{margin:18px 0 2px} .menu li a{display:block;padding:6px 10px 6px 12px;border-left:3px solid var(--rg-line);color:var(--rg-ink);text-decoration:none;font:var(--mat-sys-body-medium)}
    .menu li a:hover{background:var(--rg-high)} .menu li a[aria-current]{border-color:var(--rg-petrol);background:var(--rg-petrol-c);color:var(--rg-on-petrol-c);font-weight:650}
    .opener{width:100%;justify-content:space-between}
    @media screen and (max-width:760px){
      .place{display:block} .menu{margin-bottom:20px} .shut{display:none} .menu li a{padding:11px 12px}
      .menu .eyebrow{margin-top:14px}
    }
    @media print{.menu{display:none} .place{display:block}}`,
  template: `
    <div class="place">
      <nav class="menu" [attr.aria-label]="'administration.menu' | t">
        <button type="button" class="btn opener phone" aria-controls="administration-menu" [attr.aria-expanded]="isMenuOpen()" (click)="isMenuOpen.set(!isMenuOpen())">{{ 'administration.menu' | t }}: {{ 'administration.page.' + current() | t }}<rg-icon [name]="isMenuOpen() ? 'caret-up' : 'caret-down'" /></button>
        <div id="administration-menu" [class.shut]="!isMenuOpen()">
          @for (group of groups(); track group.key) {
            <p class="eyebrow" [id]="'group-' + group.key">{{ 'administration.group.' + group.key | t }}</p>
            <ul [attr.aria-labelledby]="'group-' + group.key">@for (entry of group.entries; track entry.path) {
              <li><a [routerLink]="['/administration', entry.path]" [attr.aria-current]="entry.path === current() ? 'page' : null" (click)="isMenuOpen.set(false)">{{ 'administration.page.' + entry.path | t }}</a></li>
            }</ul>
          }
        </div>
      </nav>
      <div>
        @if (isAllowed()) { <router-outlet /> }
        @else { <h1>{{ 'administration.page.' + current() | t }}</h1><rg-empty [title]="'administration.notForRole.title' | t" [purpose]="'administration.notForRole.purpose' | t: { role: session.user()?.roleLabel ?? '' }"><a class="btn" routerLink="/administration/roles">{{ 'administration.notForRole.roles' | t }}</a></rg-empty> }
      </div>
    </div>`,
})
export class AdministrationPage {
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly address = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd), map((event) => event.urlAfterRedirects), startWith((this.router.currentNavigation()?.finalUrl ?? this.router.url).toString())), { requireSync: true });
  protected readonly isMenuOpen = signal(false);
  protected readonly groups = computed(() => groupsFor(this.session));
  protected readonly current = computed(() => {
    const [, , path = ''] = this.address().split(/[?#]/)[0]!.split('/');
    return entryGroups.some((group) => group.entries.some((entry) => entry.path === path)) ? path : 'users';
  });
  protected readonly isAllowed = computed(() => this.groups().some((group) => group.entries.some((entry) => entry.path === this.current())));
}
