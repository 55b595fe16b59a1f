import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LawRef } from '../law/law-ref';
import { HardSpacesPipe } from '../text/format';
import { TextPipe } from '../text/text-pipe';
import { linkTo } from '../things/names';
import { AmountBar } from '../ui/amount-bar';
import { Severity, severityLook, severityOf } from '../ui/severity';
import { amountEvidence } from './amount-evidence';
import type { Finding } from './finding';
import { missingLink } from './missing-link';

/** A flag with its four parts and what to do. An undetermined one asks a question and leads to where the missing datum is filled in. */
@Component({
  selector: 'rg-flag-card',
  imports: [RouterLink, LawRef, HardSpacesPipe, TextPipe, AmountBar, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <article class="fc" [class]="look().look">
      <header><rg-severity [of]="severity()" [tag]="true" />
        @if (severity() === 'unlawful') { <span>{{ 'shell.flag.check' | t }}</span> }
        @if (finding().number) { <span class="end tn">{{ finding().number }}@if (finding().openedOn) { · {{ 'shell.flag.opened' | t: { day: finding().openedOn.slice(0, 10) } }} }</span> }
      </header>
      @if (isPageTitle()) { <h1>{{ finding().title | rgNb }}</h1> } @else { <h2>{{ finding().title | rgNb }}</h2> }
      <dl class="parts">
        <dt>{{ 'shell.flag.happened' | t }}</dt>
        <dd><p>{{ finding().happened | rgNb }}</p>
          @if (amounts(); as amounts) { <rg-amount-bar [limit]="amounts.limit" [amount]="amounts.amount" [within]="amounts.within" /> }
          @if (finding().missing; as missing) { <p class="ui"><a [routerLink]="form().commands" [queryParams]="form().query">{{ 'shell.flag.fillIn' | t: { what: missing.label ?? missing.field } }}</a></p> }
          @if (evidence().length) { <p class="ui">@for (fact of evidence(); track fact.id; let last = $last) {<a [routerLink]="linkTo(fact.kind, fact.id)">{{ fact.name }}</a>@if (!last) { · }}</p> }
        </dd>
        <dt>{{ 'shell.flag.says' | t }}</dt>
        <dd><p>{{ finding().says | rgNb }}</p>
          @if (finding().basis.length) { <p class="ui law-row">@for (basis of finding().basis; track basis.label) {<rg-law-ref [id]="basis.law ?? undefined" [law]="basis" [showMark]="true" />}</p> }
          <p class="ui"><a [routerLink]="['/rulebook', finding().rule]">{{ 'shell.flag.rule' | t: { rule: finding().rule } }}</a></p>
        </dd>
        @if (finding().cases.length) {
          <dt>{{ 'shell.flag.resembles' | t }}</dt>
          <dd>@for (case of finding().cases; track case.no) { <p>{{ 'shell.flag.case' | t: { no: case.no, title: case.title } }} {{ case.why | rgNb }}</p> <p class="ui"><a [routerLink]="['/casebook', case.no]">{{ 'shell.flag.readCase' | t: { no: case.no } }}</a></p> }</dd>
        }
        <dt>{{ 'shell.flag.allowed' | t }}</dt><dd><p>{{ finding().allowed | rgNb }}</p></dd>
        @if (finding().remedy.length) {
          <dt>{{ 'shell.flag.remedy' | t }}</dt><dd><ol class="ui steps">@for (step of finding().remedy; track $index) { <li>{{ step | rgNb }}</li> }</ol></dd>
        }
      </dl>
      <ng-content />
    </article>`,
})
export class FlagCard {
  readonly finding = input.required<Finding>();
  /** On the flag's own page its title is the h1. */
  readonly isPageTitle = input(false);
  protected readonly linkTo = linkTo;
  protected readonly severity = computed(() => severityOf(this.finding()));
  protected readonly look = computed(() => severityLook(this.severity()));
  protected readonly amounts = computed(() => amountEvidence(this.finding()));
  /** Each thing once, however many of its fields the flag rests on. */
  protected readonly evidence = computed(() => [...new Map(this.finding().evidence.map((fact) => [fact.id, fact])).values()]);
  /** Where the missing datum is filled in. */
  protected readonly form = computed(() => {
    const { missing, subject, matter } = this.finding();
    return missing ? missingLink({ ...missing, subject, matter: (matter as { id: string } | null)?.id ?? null }) : { commands: [], query: {} };
  });
}
