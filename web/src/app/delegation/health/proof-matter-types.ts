import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../shared/text/text-pipe';
import { Severity } from '../../shared/ui/severity';
import type { ProofAnswer } from './proof-answers';

/** Everything that was tried, so that the verdict can be looked into: each matter type, and in how many parts its right is divided. */
@Component({
  selector: 'rg-proof-matter-types',
  imports: [RouterLink, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} summary{cursor:pointer;padding:8px 0;border-bottom:1.5px solid var(--rg-ink);font:var(--mat-sys-headline-small)}`,
  template: `
    <details><summary>{{ 'proof.types.title' | t: { count: types().length } }}</summary>
      <table class="tbl cards dense"><caption class="vh">{{ 'proof.types.title' | t: { count: types().length } }}</caption>
        <thead><tr><th scope="col">{{ 'proof.types.type' | t }}</th><th scope="col">{{ 'proof.types.verdict' | t }}</th><th scope="col">{{ 'proof.types.parts' | t }}</th></tr></thead>
        <tbody>@for (type of types(); track type.matterType) {
          <tr><th scope="row"><a class="ttl" routerLink="/who-decides" [queryParams]="{ matterType: type.matterType }">{{ type.title }}</a></th>
            <td [attr.data-l]="'proof.types.verdict' | t"><rg-severity [of]="type.verdict === 'one-decider' ? 'ok' : type.verdict === 'fault' ? 'risk' : 'undetermined'" [label]="'proof.types.' + type.verdict | t" /></td>
            <td [attr.data-l]="'proof.types.parts' | t">{{ dividedInto(type) }}</td></tr>
        }</tbody></table></details>`,
})
export class ProofMatterTypes {
  readonly types = input.required<ProofAnswer['matterTypes']>();

  /** "1": the same for all amounts and days. */
  protected dividedInto(type: ProofAnswer['matterTypes'][number]): number {
    return type.parts.length;
  }
}
