import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Session } from '../shared/session/session';
import { Texts } from '../shared/text/texts';
import { TextPipe } from '../shared/text/text-pipe';
import { DatePicker } from './date-picker';
import { SearchBox } from './search/search-box';
import { UserMenu } from './user-menu';

/** Municipality, the day that rules the interface, search, language and user. */
@Component({
  selector: 'rg-header',
  imports: [TextPipe, DatePicker, SearchBox, UserMenu],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `
    <header class="top">
      <span class="org">{{ session.organization()?.name }}</span>
      <rg-date-picker />
      <rg-search-box />
      <span class="end">
        <span class="lang" role="group" [attr.aria-label]="'shell.language' | t">
          <button type="button" lang="sv" [attr.aria-pressed]="texts.language() === 'sv'" (click)="texts.use('sv')"><span aria-hidden="true">SV</span><span class="vh">Svenska</span></button>
          <span class="dim" aria-hidden="true">|</span>
          <button type="button" lang="en" [attr.aria-pressed]="texts.language() === 'en'" (click)="texts.use('en')"><span aria-hidden="true">EN</span><span class="vh">English</span></button>
        </span>
        <rg-user-menu />
      </span>
    </header>`,
})
export class Header {
  protected readonly session = inject(Session);
  protected readonly texts = inject(Texts);
}
