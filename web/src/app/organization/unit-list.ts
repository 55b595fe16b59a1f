import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganizationOverview, UnitTree } from '@ragang/domain';
import { Texts } from '../shared/text/texts';
import { TextPipe } from '../shared/text/text-pipe';
import { Chips, type Chip } from '../shared/ui/chips';
import { PostHolder } from './post-holder';
import { pruned, SHOWN } from './posts-of';

/** The units as a tree, each with its posts and who has them; the head of an administration first. */
@Component({
  selector: 'rg-unit-list',
  imports: [NgTemplateOutlet, RouterLink, TextPipe, Chips, PostHolder],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block}
    .columns{columns:2;column-gap:44px;margin:24px 0 0;position:static}
    .columns>li{margin-bottom:36px}
    h3,.unit{break-after:avoid}
    .name{padding-bottom:6px;border-bottom:1.5px solid var(--rg-ink)}
    .under{margin-left:2px;padding-left:18px;border-left:1.5px solid var(--rg-line-strong)}
    .unit{padding:10px 0 1px;font:var(--mat-sys-body-medium);font-weight:600}
    .posts li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:4px 16px;padding:4px 0 3px;border-bottom:1px solid var(--rg-line);font:var(--mat-sys-body-medium);break-inside:avoid}
    .posts .head{font-weight:600}
    .posts a.post{display:inline-block;padding:2px 0;color:inherit;text-decoration:none} .unit a,.name a{display:inline-block;padding:2px 0} .posts a.post:hover{text-decoration:underline}
    @media screen and (max-width:1000px){.columns{columns:1}}
    @media screen and (max-width:420px){.posts li{grid-template-columns:1fr;gap:0}}`,
  template: `
    <rg-chips [chips]="chips()" parameter="show" [chosen]="show()" [label]="'organization.units.filter' | t" />
    @if (shown(); as tree) {
      <ul class="columns">
        @for (unit of tree.units; track unit.id) {
          <li><div class="name"><h2 class="side-h"><a class="ttl" [routerLink]="['/register/units', unit.id]">{{ unit.name }}</a></h2>
            @if (unit.worksFor; as body) { <p class="sm mut">{{ 'organization.units.worksFor' | t }} <a [routerLink]="['/organization/bodies', body.id]">{{ body.name }}</a></p> }</div>
            <ng-container [ngTemplateOutlet]="inside" [ngTemplateOutletContext]="{ $implicit: unit }" /></li>
        }
        @if (tree.loosePosts.length) { <li><div class="name"><h2 class="side-h">{{ 'organization.units.loose' | t }}</h2></div><ng-container [ngTemplateOutlet]="inside" [ngTemplateOutletContext]="{ $implicit: { posts: tree.loosePosts, children: [] } }" /></li> }
      </ul>
    }
    <ng-template #inside let-unit>
      @if (unit.posts.length) { <ul class="posts">@for (post of unit.posts; track post.id) { <li [class.head]="post.isHead"><span><a class="post" [routerLink]="['/register/posts', post.id]">{{ post.title }}</a>@if (post.isHead || post.isDirector) { <br><span class="sm mut">{{ (post.isDirector ? 'organization.units.director' : 'organization.units.head') | t }}</span> }</span><span><rg-post-holder [post]="post" /></span></li> }</ul> }
      @if (unit.children.length) {
        <ul class="under">@for (child of unit.children; track child.id) { <li><p class="unit"><a class="ttl" [routerLink]="['/register/units', child.id]">{{ child.name }}</a>@if (child.worksFor; as body) { <span class="sm mut"> {{ 'organization.units.worksFor' | t }} <a [routerLink]="['/organization/bodies', body.id]">{{ body.name }}</a></span> }</p><ng-container [ngTemplateOutlet]="inside" [ngTemplateOutletContext]="{ $implicit: child }" /></li> }</ul>
      }
    </ng-template>`,
})
export class UnitList {
  private readonly texts = inject(Texts);
  readonly tree = input.required<UnitTree>();
  readonly counts = input.required<OrganizationOverview['counts']>();
  readonly show = input<string>();
  private readonly standing = computed(() => SHOWN.find((one) => one === this.show()));
  protected readonly shown = computed(() => { const standing = this.standing(); return standing ? pruned(this.tree(), standing) : this.tree(); });
  protected readonly chips = computed((): readonly Chip[] => {
    const { posts, vacant, acting, unknownPosts } = this.counts();
    const label = (key: string): string => this.texts.text(`organization.units.chip.${key}`);
    return [{ value: null, label: label('all'), count: posts }, { value: 'vacant', label: label('vacant'), count: vacant }, { value: 'acting', label: label('acting'), count: acting }, ...(unknownPosts > 0 ? [{ value: 'unknown', label: label('unknown'), count: unknownPosts }] : [])];
  });
}
