import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Missing } from '../ui/missing';
import { linkTo, type Names } from './names';

/** The name of a thing as a link to where it is shown; "okänt" without an id. */
@Component({
  selector: 'rg-thing',
  imports: [RouterLink, Missing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (id(); as id) { @if (known(); as known) {<a [routerLink]="linkTo(known.kind, id)">{{ known.name }}</a>} @else {<span class="mut">{{ name() ?? id.slice(0, 8) }}</span>} } @else { <rg-missing [state]="absent() ? 'absent' : 'unknown'" /> }`,
})
export class Thing {
  readonly id = input.required<string | null | undefined>();
  readonly names = input<Names>({});
  /** Kind and name when they are known without `names`. */
  readonly kind = input<string>();
  readonly name = input<string>();
  readonly absent = input(false);
  protected readonly linkTo = linkTo;
  protected readonly known = computed(() => {
    const named = this.names()[this.id() ?? ''];
    const kind = named?.kind ?? this.kind();
    const name = named?.name ?? this.name();
    return kind && name ? { kind, name } : null;
  });
}
