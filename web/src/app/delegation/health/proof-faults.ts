import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HardSpacesPipe } from '../../shared/text/format';
import { TextPipe } from '../../shared/text/text-pipe';
import { linkTo } from '../../shared/things/names';
import { Severity } from '../../shared/ui/severity';
import { faultGroups, groupOf, type Fault } from './proof-answers';

/** Every fault of the order with its counterexample: one matter, on one day, that anybody can try. */
@Component({
  selector: 'rg-proof-faults',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} li{display:grid;grid-template-columns:240px minmax(0,1fr) auto;gap:6px 20px;padding:12px 0 11px;border-bottom:1px solid var(--rg-line);align-items:baseline} .what{font:400 17px/26px var(--rg-serif);max-width:44em} .links{display:flex;flex-wrap:wrap;gap:6px 16px;margin-top:4px} .links a{padding:2px 0}
    @media screen and (max-width:900px){li{grid-template-columns:minmax(0,1fr)}}`,
  template: `
    @for (group of groups(); track group.key) {
      <section [class.section]="!$first"><div class="h2row"><h2>{{ 'proof.group.' + group.key | t }}</h2><span class="sub">{{ 'proof.groupHelp.' + group.key | t }}</span></div>
        <ul>@for (fault of group.faults; track $index) {
          <li><rg-severity [of]="fault.certainty === 'certain' ? 'risk' : 'undetermined'" [label]="fault.certainty === 'certain' ? fault.label : ('proof.toAssess' | t: { label: fault.label })" />
            <div><p class="what">{{ fault.sentence | rgNb }}</p>
              <p class="links sm">@for (source of fault.sources; track source.id) { <a [routerLink]="linkTo(source.kind, source.id)">{{ (source.kind === 'sub-delegation' ? 'proof.source.sub' : 'proof.source.item') | t: { name: source.name } }}</a> }
                @if (fault.counterexample.amount !== null && fault.counterexample.matterType !== chosenType()) { <a [routerLink]="[]" [queryParams]="{ matterType: fault.counterexample.matterType }" queryParamsHandling="merge">{{ 'proof.stair' | t }}</a> }</p></div>
            <a class="sm nw" routerLink="/who-decides" [queryParams]="questionOf(fault)" [attr.aria-label]="('proof.ask' | t) + ': ' + fault.sentence">{{ 'proof.ask' | t }}</a></li>
        }</ul></section>
    }`,
})
export class ProofFaults {
  readonly faults = input.required<readonly Fault[]>();
  readonly chosenType = input<string>();
  protected readonly linkTo = linkTo;
  protected readonly groups = computed(() => faultGroups.map((key) => ({ key, faults: this.faults().filter((fault) => groupOf(fault) === key) })).filter((group) => group.faults.length > 0));

  /** The counterexample as a question to Vem bestämmer?. */
  protected questionOf({ counterexample: { matterType, amount, day } }: Fault): Record<string, string | number | null> {
    return { matterType, amount, asOf: day };
  }
}
