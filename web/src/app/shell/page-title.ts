import { effect, inject, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Session } from '../shared/session/session';
import { Texts } from '../shared/text/texts';

/** "Flaggor – Rågång, Bänkmåla kommun". A route's title is a text key; a page may say its own with `show`. */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly texts = inject(Texts);
  private readonly session = inject(Session);
  private readonly page = signal<string | null>(null);

  constructor() {
    super();
    effect(() => {
      const page = this.page();
      const organization = this.session.organization()?.name;
      this.title.setTitle([page ? this.texts.text(page) : null, organization ? `Rågång, ${organization}` : 'Rågång'].filter(Boolean).join(' – '));
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.page.set(this.buildTitle(state) ?? null);
  }

  /** A page whose title is the name of what it shows. */
  show(name: string): void {
    this.page.set(name);
  }
}
