import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { BottomBar } from './bottom-bar';
import { DateBanner } from './date-banner';
import { Header } from './header';
import { Rail } from './rail';
import { SessionWatch } from './session-watch';

/** The frame of every page: menu, header, the day that is shown, and the page. */
@Component({
  selector: 'rg-shell',
  imports: [RouterOutlet, TextPipe, BottomBar, DateBanner, Header, Rail, SessionWatch],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="skip" href="#main" (click)="skip($event, main)">{{ 'shell.skip' | t }}</a>
    <div class="app">
      <rg-rail />
      <div class="page">
        <rg-header />
        <rg-date-banner />
        <main #main id="main" tabindex="-1"><router-outlet /></main>
      </div>
      <rg-bottom-bar />
    </div>
    <rg-session-watch />`,
})
export class Shell {
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
