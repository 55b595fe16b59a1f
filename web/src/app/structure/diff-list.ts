import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { kinds, type ChangeView, type NamedRef } from './diff-answers';

/** The changes, grouped by what they are; each sentence can be quoted on its own, and leads to what it rests on. */
@Component({
  selector: 'rg-diff-list',
  imports: [RouterLink, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `li{padding:10px 0 9px;border-bottom:1px solid var(--rg-line)} .what{font:400 17px/26px var(--rg-serif);max-width:46em} .links{display:flex;flex-wrap:wrap;gap:6px 16px;margin-top:4px} .links a{padding:2px 0}`,
  template: `
    @for (group of groups(); track group.kind) {
      <section class="section"><div class="h2row"><h2>{{ group.label }}</h2><span class="sub">{{ group.changes.length }}</span></div>
        <ul>@for (change of group.changes; track $index) {
          <li><p class="what">{{ change.sentence | rgNb }}</p>
            <p class="links sm">@for (ref of only(change.before, change.after); track ref.id) { <a [routerLink]="linkTo(ref.kind, ref.id)">{{ 'structure.before' | t: { name: ref.name } }}</a> } @for (ref of change.after; track ref.id) { <a [routerLink]="linkTo(ref.kind, ref.id)">{{ 'structure.after' | t: { name: ref.name } }}</a> }</p></li>
        }</ul></section>
    }`,
})
export class DiffList {
  readonly changes = input.required<readonly ChangeView[]>();
  protected readonly linkTo = linkTo;
  protected readonly groups = computed(() => kinds.map((kind) => ({ kind, changes: this.changes().filter((change) => change.kind === kind) })).filter((group) => group.changes.length > 0).map((group) => ({ ...group, label: group.changes[0]?.label ?? '' })));

  /** What is there before but not after: what is on both sides is linked to once. */
  protected only(before: readonly NamedRef[], after: readonly NamedRef[]): readonly NamedRef[] {
    return before.filter((ref) => !after.some((other) => other.id === ref.id));
  }
}
