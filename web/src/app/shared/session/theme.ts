import { computed, effect, inject, Service, signal } from '@angular/core';
import { Session } from './session';

export type ThemeChoice = 'light' | 'dark' | 'system';
const LAST = 'ragang.theme';

/** Light, dark or as the system: kept per user in this browser, and last used for the sign-in page. */
@Service()
export class Theme {
  private readonly session = inject(Session);
  private readonly saved = signal(0);

  readonly choice = computed<ThemeChoice>(() => {
    this.saved();
    const key = this.session.user()?.id;
    return asChoice((key && localStorage.getItem(`${LAST}.${key}`)) || localStorage.getItem(LAST));
  });

  constructor() {
    effect(() => {
      const choice = this.choice();
      if (choice === 'system') document.documentElement.removeAttribute('data-theme');
      else document.documentElement.setAttribute('data-theme', choice);
    });
  }

  choose(choice: ThemeChoice): void {
    const key = this.session.user()?.id;
    if (key) localStorage.setItem(`${LAST}.${key}`, choice);
    localStorage.setItem(LAST, choice);
    this.saved.update((count) => count + 1);
  }
}

const asChoice = (stored: string | null | undefined): ThemeChoice => (stored === 'light' || stored === 'dark' ? stored : 'system');
