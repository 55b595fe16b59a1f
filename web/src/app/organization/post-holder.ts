import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PostStanding } from '@ragang/domain';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';

/** Who has the post, in words: "Aida Kronfält, tillförordnad sedan 2026-11-01", "Vakant", "Innehavaren är okänd". */
@Component({
  selector: 'rg-post-holder',
  imports: [RouterLink, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `rg-severity{display:inline-block;padding:2px 0} a{display:inline-block;padding:2px 0}`,
  template: `@for (holder of post().holders; track holder.person; let last = $last) {<a [routerLink]="['/organization/persons', holder.person]">{{ holder.name }}</a>@if (holder.holdingKind !== 'regular') {<span class="sm">, {{ 'organization.holding.' + (holder.holdingKind ?? 'unknown') | t }}@if (holder.since) {&ngsp;<span class="nw">{{ 'organization.holding.since' | t: { day: holder.since } }}</span> }</span>}@if (!last) {<br>} } @empty { <rg-severity [of]="post().standing === 'unknown' ? 'undetermined' : 'notice'" [label]="'organization.standing.' + post().standing | t" /> }@if (post().externalEmployer) {<br><span class="sm mut">{{ 'organization.holding.employer' | t: { name: post().externalEmployer! } }}</span>}`,
})
export class PostHolder {
  readonly post = input.required<PostStanding>();
}
