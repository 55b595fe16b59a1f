import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Finding } from '../shared/flags/finding';
import { LawRef } from '../shared/law/law-ref';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity, severityLook, severityOf } from '../shared/ui/severity';

/** A flag in short: what would be flagged, the rule with its §, the case it is like, and what would have been allowed. */
@Component({
  selector: 'rg-flag-short',
  imports: [RouterLink, LawRef, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.fc{padding:14px 16px 12px 18px} h3{font:600 17px/23px var(--rg-serif);margin:8px 0 4px} p+p{margin-top:6px}`,
  template: `
    <article class="fc" [class]="look().look">
      <rg-severity [of]="severity()" [tag]="true" />
      <h3>{{ finding().title | rgNb }}</h3>
      <p class="sm">{{ finding().says | rgNb }} @for (basis of finding().basis; track basis.label; let last = $last) {<rg-law-ref [id]="basis.law ?? undefined" [law]="basis" />@if (!last) {, }}</p>
      @if (finding().allowed) { <p class="sm"><b>{{ 'shell.flag.allowed' | t }}:</b> {{ finding().allowed | rgNb }}</p> }
      @for (case of finding().cases; track case.no) { <p class="sm"><a [routerLink]="['/casebook', case.no]">{{ 'decisions.likeCase' | t: { no: case.no, title: case.title } }}</a></p> }
    </article>`,
})
export class FlagShort {
  readonly finding = input.required<Finding>();
  protected readonly severity = computed(() => severityOf(this.finding()));
  protected readonly look = computed(() => severityLook(this.severity()));
}
