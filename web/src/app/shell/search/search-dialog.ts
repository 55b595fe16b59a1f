import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, output, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '../../shared/api/api';
import { debounced } from '../../shared/ui/debounced';
import { Dialog } from '../../shared/ui/dialog';
import { Icon } from '../../shared/ui/icon';
import { steady } from '../../shared/ui/steady';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { linkTo } from '../../shared/things/names';
import type { SearchAnswer, SearchHit } from './search-answer';

/** Search in groups. Arrow keys choose, Enter opens, Esc closes and gives focus back. */
@Component({
  selector: 'rg-search-dialog',
  imports: [TextPipe, Dialog, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <rg-dialog look="high wide" [label]="'shell.search.label' | t" (closed)="closed.emit()">
      <div class="search-field"><rg-icon name="magnifying-glass" />
        <input type="text" enterkeyhint="search" role="combobox" aria-autocomplete="list" aria-controls="search-hits" autocomplete="off" [attr.aria-expanded]="hits().length > 0" [attr.aria-activedescendant]="hits().length ? 'search-hit-' + chosen() : null"
          [attr.aria-label]="'shell.search.placeholder' | t" [placeholder]="'shell.search.placeholder' | t" [value]="query()" (input)="query.set($any($event.target).value)" (keydown)="pressed($event)" autofocus>
      </div>
      <div id="search-hits" role="listbox" class="search-hits" [attr.aria-label]="'shell.search.hits' | t">
        @for (group of groups(); track group.kind) {
          <div role="group" [attr.aria-label]="group.label"><p class="eyebrow" aria-hidden="true">{{ group.label }}@if (group.total) { <span class="tn"> {{ group.total }}</span> }</p>
            @for (hit of group.items; track hit.id) {
              <div class="hit" role="option" [id]="'search-hit-' + indexOf(hit)" [attr.aria-selected]="indexOf(hit) === chosen()" (mouseenter)="chosen.set(indexOf(hit))" (click)="open(hit)"><span>{{ hit.name }}</span>@if (hit.detail) { <span class="sm mut">{{ hit.detail }}</span> }</div>
            }
          </div>
        }
      </div>
      <p class="sm mut search-status" role="status">{{ status() }}</p>
    </rg-dialog>`,
})
export class SearchDialog {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly dialog = viewChild.required(Dialog);
  readonly closed = output<void>();
  protected readonly query = signal('');
  protected readonly chosen = signal(0);
  private readonly asked = debounced(() => this.query().trim(), 150);
  private readonly answer = httpResource<SearchAnswer>(() => (this.asked().length >= 2 ? this.api.read('/search', { q: this.asked() }) : undefined));
  private readonly shown = steady(this.answer);
  protected readonly groups = computed(() => (this.asked().length >= 2 ? (this.shown()?.groups ?? []).map((group) => ({ ...group, items: group.hits.map((hit) => ({ ...hit, kind: group.kind })) })) : []));
  protected readonly hits = computed(() => this.groups().flatMap((group) => group.items));
  protected readonly status = computed(() => {
    if (this.asked().length < 2) return this.texts.text('shell.search.begin');
    if (this.answer.status() === 'error') return this.texts.text('shell.search.failed');
    if (this.hits().length > 0) return this.texts.text('shell.search.keys');
    return this.answer.isLoading() ? '' : this.texts.text('shell.search.none', { query: this.asked() });
  });

  constructor() {
    effect(() => {
      this.hits();
      this.chosen.set(0);
    });
  }

  protected indexOf(hit: SearchHit): number {
    return this.hits().indexOf(hit);
  }

  protected pressed(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.hits().length;
    if (step && count) {
      event.preventDefault();
      this.chosen.update((at) => (at + step + count) % count);
      document.getElementById(`search-hit-${this.chosen()}`)?.scrollIntoView({ block: 'nearest' });
    }
    const hit = this.hits()[this.chosen()];
    if (event.key === 'Enter' && hit) this.open(hit);
  }

  protected open(hit: SearchHit): void {
    this.dialog().close();
    if (hit.kind === 'matter-type') void this.router.navigate(['/who-decides'], { queryParams: { matterType: hit.id } });
    else void this.router.navigate([...linkTo(hit.kind, hit.id)]);
  }
}
