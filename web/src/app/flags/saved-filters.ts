import { ChangeDetectionStrategy, Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Icon } from '../shared/ui/icon';
import { Snackbar } from '../shared/ui/snackbar';
import type { Query } from './flag-query';
import { MOST_SAVED, SavedFilterStore, type SavedFilter } from './saved-filter-store';

/** Mina filter: go to one, give the present one a name, or take its link along. */
@Component({
  selector: 'rg-saved-filters',
  imports: [RouterLink, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'close()' },
  styles: `
    :host{position:relative} summary{list-style:none} summary::-webkit-details-marker{display:none}
    .popover{left:auto;right:0;width:min(340px,calc(100vw - 32px));max-height:70vh;overflow:auto} ul{display:grid;gap:2px} li{display:flex;align-items:center;justify-content:space-between;gap:8px}
    li a{padding:6px 0;overflow-wrap:anywhere} .gone{border:0;background:none;color:inherit;padding:8px;cursor:pointer;display:inline-flex} form{display:grid;gap:8px;border-top:1px solid var(--rg-line);padding-top:12px}
    @media screen and (max-width:760px){.popover{right:auto;left:0}}`,
  template: `
    <details #box><summary class="btn sml"><rg-icon name="star" />{{ 'flags.saved.title' | t }}@if (store.all().length) { ({{ store.all().length }}) }</summary>
      <div class="popover">
        @if (store.all().length) {
          <ul [attr.aria-label]="'flags.saved.title' | t">@for (saved of store.all(); track saved.name) {
            <li><a routerLink="/flags" [queryParams]="saved.query" (click)="close()">{{ saved.name }}</a><button type="button" class="gone" (click)="remove(saved)"><rg-icon name="trash" /><span class="vh">{{ 'flags.saved.remove' | t: { name: saved.name } }}</span></button></li>
          }</ul>
        } @else { <p class="sm">{{ 'flags.saved.none' | t }}</p> }
        <form (submit)="save($event)">
          <div class="fld"><label for="saved-name">{{ 'flags.saved.name' | t }}</label><input class="inp" id="saved-name" maxlength="60" autocomplete="off" [value]="name()" (input)="name.set($any($event.target).value)" [attr.aria-invalid]="fault() ? true : null" aria-describedby="saved-note">@if (fault()) { <span class="err" role="alert">{{ fault() }}</span> }</div>
          <div class="btns"><button class="btn sml pri">{{ 'flags.saved.save' | t }}</button><button type="button" class="btn sml" (click)="copyLink()"><rg-icon name="link" />{{ 'flags.saved.copy' | t }}</button></div>
          <p class="sm mut" id="saved-note">{{ 'flags.saved.note' | t: { most } }}</p>
        </form>
      </div>
    </details>`,
})
export class SavedFilters {
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  private readonly box = viewChild.required<ElementRef<HTMLDetailsElement>>('box');
  protected readonly store = inject(SavedFilterStore);
  /** What the address holds now. */
  readonly query = input.required<Query>();

  protected readonly most = MOST_SAVED;
  protected readonly name = signal('');
  protected readonly fault = signal<string | null>(null);

  protected save(event: Event): void {
    event.preventDefault();
    const name = this.name().trim();
    const isNew = !this.store.all().some((one) => one.name === name);
    this.fault.set(name === '' ? this.texts.text('flags.saved.nameMissing') : isNew && this.store.isFull() ? this.texts.text('flags.saved.full', { most: MOST_SAVED }) : null);
    if (this.fault() !== null) return document.getElementById('saved-name')?.focus();
    this.store.save({ name, query: this.query() });
    this.name.set('');
    this.snackbar.show(this.texts.text('flags.saved.done', { name }));
  }

  protected remove(saved: SavedFilter): void {
    this.store.remove(saved.name);
    this.snackbar.show(this.texts.text('flags.saved.removed', { name: saved.name }), () => this.store.save(saved));
  }

  protected async copyLink(): Promise<void> {
    await navigator.clipboard.writeText(location.href);
    this.snackbar.show(this.texts.text('flags.saved.copied'));
  }

  protected close(): void {
    const { nativeElement: box } = this.box();
    if (box.open && box.contains(document.activeElement)) box.querySelector('summary')?.focus();
    box.open = false;
  }
}
