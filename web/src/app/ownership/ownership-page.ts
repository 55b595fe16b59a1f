import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, type ActivatedRouteSnapshot, RouterLink, RouterOutlet } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { Api } from '../shared/api/api';
import { May } from '../shared/session/may';
import { TextPipe } from '../shared/text/text-pipe';
import { Empty } from '../shared/ui/empty';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';
import { CompanyTree } from './company-tree';
import { flatten, type CompanyTreeAnswer } from './ownership-answers';

/** Bolag: the tree beside the company that is looked at. Without a choice in the address, the company with most flags is shown. */
@Component({
  selector: 'rg-ownership-page',
  imports: [RouterLink, RouterOutlet, May, TextPipe, Empty, Icon, Wait, CompanyTree],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <rg-wait [of]="tree" [what]="'ownership.what' | t" [rows]="6" />
    @if (tree.hasValue()) {
      @if (all().length === 0) {
        <h1>{{ 'ownership.title' | t }}</h1>
        <rg-empty [title]="'ownership.none' | t" [purpose]="'ownership.noneHelp' | t"><a *rgMay="'record'; area: 'ownership'" class="btn pri" routerLink="/register/companies/new"><rg-icon name="plus" />{{ 'ownership.new' | t }}</a></rg-empty>
      } @else {
        <div class="sideleft">
          <aside><div class="h2row"><h2 class="side-h">{{ 'ownership.tree' | t }}</h2></div>
            <rg-company-tree [answer]="tree.value()" [current]="current()" />
            <p class="xs dim gap-above">{{ 'ownership.treeNote' | t }}</p></aside>
          <router-outlet />
        </div>
      }
    }`,
})
export class OwnershipPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly tree = httpResource<CompanyTreeAnswer>(() => this.api.read('/company-tree'));
  private readonly api = inject(Api);
  protected readonly current = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd), startWith(null), map(() => companyIn(this.route))), { initialValue: null });
  protected readonly all = computed(() => (this.tree.hasValue() ? flatten(this.tree.value().items) : []));

  constructor() {
    effect(() => {
      if (!this.tree.hasValue() || this.current() !== null || this.all().length === 0) return;
      const { flags } = this.tree.value();
      const most = [...this.all()].sort((a, b) => (flags[b.id]?.flags ?? 0) - (flags[a.id]?.flags ?? 0))[0];
      if (most) void this.router.navigate(['/ownership', most.id], { replaceUrl: true });
    });
  }
}

/** The company of the address. While this page is being made, the route below it has no snapshot yet. */
function companyIn(route: ActivatedRoute): string | null {
  const below = route.firstChild?.snapshot as ActivatedRouteSnapshot | undefined;
  return below?.paramMap.get('id') ?? null;
}
