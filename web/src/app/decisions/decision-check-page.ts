import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { registers } from '@ragang/domain';
import { Api } from '../shared/api/api';
import { Stair } from '../shared/powers/stair';
import { FieldInput } from '../shared/register/form/field-input';
import { PickerSource, type Option } from '../shared/register/form/picker-source';
import { May } from '../shared/session/may';
import { ReferenceNames } from '../shared/things/reference-names';
import { AsOf } from '../shared/time/as-of';
import { TextPipe } from '../shared/text/text-pipe';
import { Wait } from '../shared/ui/wait';
import { CheckPanel } from './check-panel';
import type { DecisionCheck } from './decision-answers';
import { DecisionProposals } from './decision-proposals';
import { PickerField } from './picker-field';

/** Får jag besluta detta? The question lives in the address: matter type, amount, body and post; the answer says who, how far and what to report. */
@Component({
  selector: 'rg-decision-check-page',
  imports: [RouterLink, Stair, FieldInput, May, TextPipe, Wait, CheckPanel, PickerField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.pairs{grid-template-columns:repeat(auto-fit,minmax(240px,1fr))} .ask{align-self:start} .chains{display:grid;gap:28px}`,
  template: `
    <p class="crumb"><a routerLink="/decisions">{{ 'decisions.title' | t }}</a> / {{ 'decisions.check.title' | t }}</p>
    <h1>{{ 'decisions.check.title' | t }}</h1>
    <p class="lead">{{ 'decisions.check.lead' | t }}</p>
    <div class="two gap-above-2" [style.--side]="'400px'">
      <div>
        <form class="form ask" novalidate (submit)="ask($event)">
          <rg-picker-field name="matterType" [label]="'decisions.check.matterType' | t" [required]="true" [search]="proposals.matterTypes" [value]="type()" [help]="'decisions.form.typeHelp' | t" (valueChange)="go({ matterType: $event?.id ?? null })" />
          <rg-picker-field name="body" [label]="fields.body.label" [search]="bodies" [value]="bodyOption()" [help]="'decisions.check.bodyHelp' | t" (valueChange)="go({ body: $event?.id ?? null })" />
          <rg-picker-field name="maker" [label]="'decisions.check.maker' | t" [search]="posts()" [value]="makerOption()" [help]="'decisions.check.makerHelp' | t" (valueChange)="go({ maker: $event?.id ?? null })" />
          <div class="two-fields pairs">
            <rg-field-input name="amount" [field]="fields.amount" [value]="amountValue()" [canBeAbsent]="false" (valueChange)="giveAmount($event)" />
            <rg-field-input name="amountBasis" [field]="fields.amountBasis" [value]="amountBasis() ?? null" [canBeAbsent]="false" (valueChange)="go({ amountBasis: $any($event) })" />
            <rg-field-input name="durationMonths" [field]="fields.durationMonths" [value]="monthsValue()" [canBeAbsent]="false" (valueChange)="go({ months: asText($event) })" />
          </div>
          <div class="form-actions"><button type="submit" class="btn pri">{{ 'decisions.check.ask' | t }}</button>
            @if (answer.hasValue()) { <a *rgMay="'record'; area: 'decisions'" class="btn" routerLink="/decisions/new">{{ 'decisions.new' | t }}</a> }</div>
        </form>
        @if (answer.hasValue() && answer.value().answer.chains.length) {
          <section class="section"><div class="h2row"><h2>{{ 'decisions.check.chain' | t }}</h2></div>
            <div class="chains gap-above">@for (chain of answer.value().answer.chains; track $index) { <rg-stair [chain]="chain" [names]="answer.value().answer.names" [laws]="answer.value().answer.laws" /> }</div></section>
        }
      </div>
      <aside>
        <h2>{{ 'decisions.check.answer' | t }}</h2>
        @if (!matterType()) { <p class="gap-above mut">{{ 'decisions.check.empty' | t }}</p> }
        <rg-wait [of]="answer" [what]="'decisions.check.what' | t" />
        @if (answer.hasValue()) { <rg-check-panel class="gap-above" [check]="answer.value()" [isTried]="!!maker() && !!body()" /> }
      </aside>
    </div>`,
})
export class DecisionCheckPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly reference = inject(ReferenceNames);
  private readonly source = inject(PickerSource);
  private readonly asOf = inject(AsOf);
  protected readonly proposals = inject(DecisionProposals);
  protected readonly fields = registers.decision.fields;
  readonly matterType = input<string>();
  readonly body = input<string>();
  readonly maker = input<string>();
  readonly amount = input<string>();
  readonly amountBasis = input<string>();
  readonly months = input<string>();

  protected readonly bodies = (q: string): Promise<readonly Option[]> => this.source.things(['body'], q);
  protected readonly posts = computed(() => this.proposals.posts(this.body() ?? null));
  protected readonly type = computed(() => { const key = this.matterType(); return key ? { id: key, name: this.reference.matterType(key) } : null; });
  protected readonly bodyOption = this.named('body', this.body);
  protected readonly makerOption = this.named('post', this.maker);
  protected readonly amountValue = computed(() => wholeNumber(this.amount()));
  protected readonly monthsValue = computed(() => wholeNumber(this.months()));

  protected readonly answer = resource({
    params: () => (this.matterType() ? {
      matterType: this.matterType(), day: this.asOf.day(), body: this.body() ?? null, amount: numberOf(this.amount()), amountBasis: this.amountBasis() ?? null, durationMonths: numberOf(this.months()),
      makerKind: 'employee-post', maker: this.maker() ?? null, basis: 'delegation',
    } : undefined),
    loader: async ({ params }): Promise<DecisionCheck> => {
      const item = params.maker ? await this.proposals.item(params.matterType!, params.maker, params.day) : null;
      return (await this.api.post<DecisionCheck>('/decision-checks', { ...params, item: item?.id ?? null })).body;
    },
  });

  protected go(query: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams: query, queryParamsHandling: 'merge' });
  }

  protected giveAmount(amount: unknown): void {
    this.go({ amount: this.asText(amount), amountBasis: this.amountBasis() ?? (amount === null ? null : 'per-decision') });
  }

  protected readonly asText = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

  /** Everything is already in the address; the button is for those who expect one, and asks again. */
  protected ask(event: Event): void {
    event.preventDefault();
    if (this.matterType()) this.answer.reload();
    else document.getElementById('field-matterType')?.focus();
  }

  /** What an id of the address is called. */
  private named(kind: string, id: () => string | undefined) {
    const option = signal<Option | null>(null);
    effect(() => {
      const wanted = id();
      if (!wanted) return option.set(null);
      if (untracked(option)?.id === wanted) return;
      option.set({ id: wanted, name: '…' });
      void this.source.nameOf([kind], wanted).then((found) => { if (untracked(id) === wanted) option.set(found); });
    });
    return option.asReadonly();
  }
}

const numberOf = (text: string | undefined): number | null => (text !== undefined && /^\d+$/.test(text) ? Number(text) : null);
const wholeNumber = (text: string | undefined): number | string | null => numberOf(text) ?? text ?? null;
