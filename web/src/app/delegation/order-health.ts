import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Finding } from '../shared/flags/finding';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity, severityOf } from '../shared/ui/severity';

/** What should be looked at in the order, strictest first. */
@Component({
  selector: 'rg-order-health',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="section"><div class="h2row"><h2>{{ 'delegation.health.title' | t }}</h2><span class="sub">{{ findings().length ? ('delegation.health.sub' | t: { count: findings().length }) : ('delegation.health.none' | t) }}</span></div>
      <ul class="health2">@for (finding of findings(); track finding.id) { <li><rg-severity [of]="severityOf(finding)" /><span>{{ finding.title | rgNb }}</span><a [routerLink]="['/flags', finding.id]" [attr.aria-label]="('delegation.health.open' | t) + ' ' + finding.number">{{ 'delegation.health.open' | t }}</a></li> }</ul></section>`,
})
export class OrderHealth {
  readonly findings = input.required<readonly Finding[]>();
  protected readonly severityOf = severityOf;
}
