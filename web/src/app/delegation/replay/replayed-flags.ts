import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { Chips } from '../../shared/ui/chips';
import { Severity } from '../../shared/ui/severity';
import type { FlagsView } from './replay-answers';

/** Flags that the draft gives rise to, or does away with: by rule, and one row each. */
@Component({
  selector: 'rg-replayed-flags',
  imports: [RouterLink, TextPipe, Chips, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;margin-top:14px}`,
  template: `
    @if (flags().byRule.length > 1) { <rg-chips [chips]="chips()" parameter="rule" [chosen]="rule()" [label]="'replay.list.byRule' | t" /> }
    @if (flags().items.length === 0) { <p class="sm mut gap-above">{{ 'replay.list.none' | t }}</p> }
    @else {
      <table class="tbl cards gap-above"><caption class="vh">{{ 'replay.list.flags' | t }}</caption>
        <thead><tr><th scope="col">{{ 'replay.col.flag' | t }}</th><th scope="col">{{ 'replay.col.decision' | t }}</th><th scope="col">{{ 'replay.col.day' | t }}</th><th scope="col">{{ 'replay.col.severity' | t }}</th></tr></thead>
        <tbody>@for (flag of flags().items; track flag.decision.id + flag.rule) {
          <tr><th scope="row">@if (flag.flag) { <a class="ttl" [routerLink]="['/flags', flag.flag]">{{ flag.ruleTitle }}</a> } @else { {{ flag.ruleTitle }} }</th><td [attr.data-l]="'replay.col.decision' | t"><a [routerLink]="['/decisions', flag.decision.id]">{{ flag.decision.name }}</a></td>
            <td class="tn nw" [attr.data-l]="'replay.col.day' | t">{{ flag.day }}</td><td [attr.data-l]="'replay.col.severity' | t"><rg-severity [of]="flag.severity" /></td></tr>
        }</tbody></table>
    }`,
})
export class ReplayedFlags {
  private readonly texts = inject(Texts);
  readonly flags = input.required<FlagsView>();
  readonly rule = input<string>();
  protected readonly chips = computed(() => [{ value: null, label: this.texts.text('replay.list.allRules') }, ...this.flags().byRule.map((one) => ({ value: one.rule, label: one.title, count: one.count }))]);
}
