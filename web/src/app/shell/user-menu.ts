import { ChangeDetectionStrategy, Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../shared/session/session';
import { Theme, type ThemeChoice } from '../shared/session/theme';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';

/** Who is signed in and in which role; theme and sign out. */
@Component({
  selector: 'rg-user-menu',
  imports: [TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'usr-place', '(keydown.escape)': 'close(true)', '(document:click)': 'pressed($event)' },
  template: `
    <button #opener type="button" class="usr" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">
      <i aria-hidden="true">{{ session.initials() }}</i><span class="usr-name"><b>{{ session.user()?.name }}</b> <br><span class="mut">{{ session.user()?.roleLabel }}</span><span class="vh">, {{ 'shell.user.menu' | t }}</span></span>
    </button>
    @if (isOpen()) {
      <div class="popover right">
        <p class="phone-only"><b>{{ session.user()?.name }}</b><br><span class="mut">{{ session.user()?.roleLabel }}</span></p>
        <fieldset class="plain"><legend class="eyebrow">{{ 'shell.user.theme' | t }}</legend>
          @for (choice of themes; track choice.value) {
            <label class="choice"><input type="radio" name="theme" [value]="choice.value" [checked]="theme.choice() === choice.value" (change)="theme.choose(choice.value)"><rg-icon [name]="choice.icon" />{{ choice.key | t }}</label>
          }
        </fieldset>
        <button type="button" class="btn wide" (click)="signOut()"><rg-icon name="sign-out" />{{ 'shell.user.signOut' | t }}</button>
      </div>
    }`,
})
export class UserMenu {
  protected readonly session = inject(Session);
  protected readonly theme = inject(Theme);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly opener = viewChild.required<ElementRef<HTMLButtonElement>>('opener');
  protected readonly isOpen = signal(false);
  protected readonly themes: readonly { readonly value: ThemeChoice; readonly key: string; readonly icon: string }[] = [
    { value: 'light', key: 'shell.user.light', icon: 'sun' },
    { value: 'dark', key: 'shell.user.dark', icon: 'moon' },
    { value: 'system', key: 'shell.user.system', icon: 'desktop' },
  ];

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }

  protected close(returnFocus: boolean): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    if (returnFocus) this.opener().nativeElement.focus();
  }

  protected pressed(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.close(false);
  }
}
