import { inject, Injectable } from '@angular/core';
import { NavigationEnd, Router, RoutesRecognized, type UrlCreationOptions, type UrlTree } from '@angular/router';
import { AsOf } from './as-of';

/** The router, with one habit more: every link carries the day that is shown, unless it names a day itself. */
@Injectable()
export class DatedRouter extends Router {
  private readonly asOf = inject(AsOf);

  constructor() {
    super();
    this.events.subscribe((event) => {
      if (event instanceof RoutesRecognized || event instanceof NavigationEnd) this.asOf.readFrom(this.parseUrl(event.urlAfterRedirects).queryParams);
    });
  }

  override createUrlTree(commands: readonly unknown[], extras: UrlCreationOptions = {}): UrlTree {
    return super.createUrlTree(commands, { ...extras, queryParams: { ...this.asOf.carried(), ...extras.queryParams } });
  }
}
