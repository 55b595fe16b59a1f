import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface Chip {
  /** Value of the query parameter; null = all. */
  readonly value: string | null;
  readonly label: string;
  readonly count?: number;
}

/** A row of filters that write one query parameter; the chosen one is `aria-current`. */
@Component({
  selector: 'rg-chips',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="chips" [attr.aria-label]="label()">
      @for (chip of chips(); track chip.value) {
        <a class="chip" [routerLink]="[]" [queryParams]="queryOf(chip)" queryParamsHandling="merge" [attr.aria-current]="(chosen() ?? null) === chip.value ? true : null">{{ chip.label }}&ngsp;@if (chip.count !== undefined) { <span class="c">{{ chip.count }}</span> }</a>
      }
    </nav>`,
})
export class Chips {
  readonly chips = input.required<readonly Chip[]>();
  readonly parameter = input.required<string>();
  readonly chosen = input<string | null | undefined>(null);
  readonly label = input('Filter');

  protected queryOf(chip: Chip): Record<string, string | null> {
    return { [this.parameter()]: chip.value, page: null };
  }
}
