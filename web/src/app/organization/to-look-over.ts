import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity } from '../shared/ui/severity';
import type { OrganizationAnswer } from './organization-answers';
import { PostHolder } from './post-holder';
import { postsOf } from './posts-of';

/** What somebody may need to see to: seats nobody has, posts without a holder of their own, assignments that run out. */
@Component({
  selector: 'rg-to-look-over',
  imports: [RouterLink, TextPipe, Severity, PostHolder],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `a{display:inline-block;padding:2px 0} .lst li,.lst2 li{padding:5px 0 4px} .lst li{align-items:baseline}`,
  template: `
    <div class="h2row"><h2 class="side-h">{{ 'organization.look.title' | t }}</h2></div>
    <ul class="lst2 sm">
      @for (body of answer().unknownBodies; track body.id) { <li><rg-severity of="undetermined" [label]="'organization.look.unknownBody' | t" /><a [routerLink]="['/organization/bodies', body.id]">{{ body.name }}</a></li> }
      @for (body of answer().emptyBodies; track body.id) { <li><rg-severity of="notice" [label]="'organization.look.emptyBody' | t" /><a [routerLink]="['/organization/bodies', body.id]">{{ body.name }}</a></li> }
      @for (post of posts(); track post.id) { <li><rg-severity [of]="post.standing === 'unknown' ? 'undetermined' : 'notice'" [label]="'organization.standing.' + post.standing | t" /><span><a [routerLink]="['/register/posts', post.id]">{{ post.title }}</a></span>@if (post.holders.length) { <rg-post-holder [post]="post" /> }</li> }
      @if (isFine()) { <li class="mut">{{ 'organization.look.fine' | t }}</li> }
    </ul>
    <div class="h2row gap-above-3"><h2 class="side-h">{{ 'organization.look.expiring' | t: { days: answer().expiring.days } }}</h2></div>
    <ul class="lst sm">
      @for (group of first(); track group.body + group.lastDay) { <li><a [routerLink]="['/organization/bodies', group.body]">{{ group.name }}</a><span class="tn nw">{{ 'organization.look.count' | t: { count: group.count } }}</span></li> } @empty { <li class="mut">{{ 'organization.look.none' | t }}</li> }
    </ul>
    @if (answer().expiring.groups.length) { <p class="sm gap-above"><a [routerLink]="[]" [queryParams]="{ tab: 'expiring' }" queryParamsHandling="merge">{{ 'organization.look.all' | t: { count: answer().expiring.total } }}</a></p> }`,
})
export class ToLookOver {
  readonly answer = input.required<OrganizationAnswer>();
  protected readonly posts = computed(() => postsOf(this.answer().units).filter((post) => post.standing !== 'held').slice(0, 8));
  protected readonly first = computed(() => this.answer().expiring.groups.slice(0, 6));
  protected readonly isFine = computed(() => this.answer().unknownBodies.length + this.answer().emptyBodies.length + this.posts().length === 0);
}
