import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Dialog } from '../shared/ui/dialog';
import { Icon } from '../shared/ui/icon';
import { SignInForm } from './sign-in-form';

const WARN_BEFORE_MS = 120_000;
/** Longest delay that a browser's timer keeps. */
const LONGEST_TIMER_MS = 2_147_000_000;

/**
 * Warns two minutes before the session ends and extends it on request; a form that is being filled in stays as it is. When a write was refused
 * because the session had ended, sign-in comes as a dialog over the form.
 */
@Component({
  selector: 'rg-session-watch',
  imports: [TextPipe, Dialog, Icon, SignInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.mustSignInAgain()) {
      <rg-dialog [label]="'shell.session.ended' | t" [dismissible]="false"><h2>{{ 'shell.session.ended' | t }}</h2><p>{{ 'shell.session.endedHelp' | t }}</p><rg-sign-in-form /></rg-dialog>
    } @else if (secondsLeft() !== null) {
      <div class="session-warning note pet" role="alertdialog" aria-live="assertive" [attr.aria-label]="'shell.session.label' | t"><rg-icon name="clock" /><div>
        <b>{{ 'shell.session.ends' | t: { time: timeLeft() } }}</b> {{ 'shell.session.formKept' | t }}
        <div class="btns gap-above"><button type="button" class="btn pri sml" (click)="extend()">{{ 'shell.session.stay' | t }}</button></div></div>
      </div>
    }`,
})
export class SessionWatch {
  protected readonly session = inject(Session);
  protected readonly secondsLeft = signal<number | null>(null);
  protected readonly timeLeft = computed(() => {
    const seconds = this.secondsLeft() ?? 0;
    const minutes = Math.floor(seconds / 60);
    return `${minutes > 0 ? `${minutes} min ` : ''}${seconds % 60} s`;
  });

  constructor() {
    effect((onCleanup) => {
      const expiresAt = this.session.expiresAt();
      this.secondsLeft.set(null);
      if (!expiresAt) return;
      const left = Date.parse(expiresAt) - Date.now();
      let ticking: ReturnType<typeof setInterval> | undefined;
      const timer = setTimeout(() => {
        this.tick(expiresAt);
        ticking = setInterval(() => this.tick(expiresAt), 1000);
      }, Math.min(LONGEST_TIMER_MS, Math.max(0, left - WARN_BEFORE_MS)));
      onCleanup(() => {
        clearTimeout(timer);
        clearInterval(ticking);
      });
    });
  }

  protected async extend(): Promise<void> {
    await this.session.load();
  }

  private tick(expiresAt: string): void {
    const seconds = Math.round((Date.parse(expiresAt) - Date.now()) / 1000);
    if (seconds <= 0) this.session.signInAgain();
    this.secondsLeft.set(seconds > 0 ? seconds : null);
  }
}
