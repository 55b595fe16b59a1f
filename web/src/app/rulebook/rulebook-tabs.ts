import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';

/** The parts of Regelboken. */
@Component({
  selector: 'rg-rulebook-tabs',
  imports: [RouterLink, RouterLinkActive, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;margin:18px 0 24px}`,
  template: `<nav class="tabs" [attr.aria-label]="'rulebook.tabs.label' | t">@for (tab of tabs; track tab.path) { <a [routerLink]="tab.path" routerLinkActive [routerLinkActiveOptions]="exactly" ariaCurrentWhenActive="page">{{ 'rulebook.tabs.' + tab.key | t }}</a> }</nav>`,
})
export class RulebookTabs {
  /** A filter in the address does not leave the tab. */
  protected readonly exactly = { paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' } as const;
  protected readonly tabs = [{ path: '/rulebook', key: 'rules' }, { path: '/rulebook/coverage', key: 'coverage' }, { path: '/rulebook/doubts', key: 'doubts' }, { path: '/rulebook/law', key: 'law' }] as const;
}
