import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../text/text-pipe';
import { Icon } from './icon';

/** "Visar 21–40 av 86", and links to the page before and after; the page lives in the address. */
@Component({
  selector: 'rg-pager',
  imports: [RouterLink, Icon, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="pager" [attr.aria-label]="'shell.pager.label' | t">
      <span class="sm mut tn">{{ 'shell.pager.shown' | t: { from: from(), to: to(), total: total() } }}</span>
      @if (pages() > 1) { <span class="btns end">
        @if (page() > 1) { <a class="btn sml" [routerLink]="[]" [queryParams]="{ page: page() === 2 ? null : page() - 1 }" queryParamsHandling="merge"><rg-icon name="caret-left" />{{ 'shell.pager.previous' | t }}</a> }
        @if (page() < pages()) { <a class="btn sml" [routerLink]="[]" [queryParams]="{ page: page() + 1 }" queryParamsHandling="merge">{{ 'shell.pager.next' | t }}<rg-icon name="caret-right" /></a> }
      </span> }
    </nav>`,
})
export class Pager {
  readonly page = input.required<number>();
  readonly limit = input.required<number>();
  readonly total = input.required<number>();
  protected readonly pages = computed(() => Math.max(1, Math.ceil(this.total() / this.limit())));
  protected readonly from = computed(() => (this.total() === 0 ? 0 : (this.page() - 1) * this.limit() + 1));
  protected readonly to = computed(() => Math.min(this.total(), this.page() * this.limit()));
}
