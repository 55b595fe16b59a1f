import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Logo } from '../shell/logo';
import { TextPipe } from '../shared/text/text-pipe';
import { OneTimeCode } from './one-time-code';

/** The same page for whoever cannot sign in before an app is connected. */
@Component({
  selector: 'rg-one-time-code-alone',
  imports: [RouterLink, Logo, TextPipe, OneTimeCode],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<main id="main" class="sign-in"><div class="brand big"><rg-logo /><b>Rågång</b></div><rg-one-time-code /><p class="gap-above-2"><a routerLink="/sign-in">{{ 'administration.code.toSignIn' | t }}</a></p></main>`,
})
export class OneTimeCodeAlone {}
