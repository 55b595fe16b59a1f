import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import { directionTo, type BoundarySection } from './overview-answer';

/** The boundary map in words: every question that has crossed, which way, and between whom. */
@Component({
  selector: 'rg-boundary-table',
  imports: [RouterLink, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="tbl gap-above"><caption class="vh">{{ 'overview.map.title' | t }}</caption>
      <thead><tr><th scope="col">{{ 'overview.map.between' | t }}</th><th scope="col">{{ 'overview.map.direction' | t }}</th><th scope="col">{{ 'overview.map.severity' | t }}</th><th scope="col">{{ 'overview.map.question' | t }}</th></tr></thead>
      <tbody>@for (row of rows(); track row.mark.id + row.direction) {
        <tr><th scope="row">{{ row.left }} – {{ row.right }}</th><td>{{ 'overview.map.way.' + row.direction | t }}</td>
          <td><rg-severity [of]="row.mark.severity ?? 'undetermined'" /></td><td><a [routerLink]="['/flags', row.mark.id]">{{ row.mark.title }}</a></td></tr>
      }</tbody></table>`,
})
export class BoundaryTable {
  readonly sections = input.required<readonly BoundarySection[]>();
  protected readonly rows = computed(() => this.sections().flatMap((section) => section.pairs.flatMap((pair) => [
    ...pair.toLeft.map((mark) => ({ mark, direction: directionTo[section.key].left, left: pair.left.name, right: pair.right.name })),
    ...pair.toRight.map((mark) => ({ mark, direction: directionTo[section.key].right, left: pair.left.name, right: pair.right.name })),
  ])));
}
