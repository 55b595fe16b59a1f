import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LawRefs } from '../shared/law/law-refs';
import { HardSpacesPipe, SekPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips } from '../shared/ui/chips';
import { Missing } from '../shared/ui/missing';
import { Severity, severityOf } from '../shared/ui/severity';
import { findingsOf, type OrderAnswer, type OrderItem } from './order-answers';

/** The items of the order, searched and filtered in the address. */
@Component({
  selector: 'rg-item-table',
  imports: [RouterLink, LawRefs, HardSpacesPipe, SekPipe, TextPipe, Chips, Missing, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="section"><div class="h2row"><h2>{{ 'delegation.items.title' | t }}</h2><span class="sub">{{ 'delegation.items.shown' | t: { shown: rows().length, all: answer().items.length } }}</span>
        <span class="end desk"><rg-chips [chips]="chips()" parameter="show" [chosen]="show()" [label]="'delegation.items.filter' | t" /></span></div>
      <form class="filter" role="search" (submit)="$event.preventDefault()"><div class="fld grow"><label for="item-q">{{ 'delegation.items.search' | t }}</label><input id="item-q" class="inp" type="search" [value]="q() ?? ''" (change)="search($any($event.target).value)"></div></form>
      <table class="tbl cards dense"><caption class="vh">{{ 'delegation.items.caption' | t }}</caption>
        <thead><tr><th scope="col">{{ 'delegation.items.no' | t }}</th><th scope="col">{{ 'delegation.items.matter' | t }}</th><th scope="col" class="c-lo2">{{ 'delegation.items.law' | t }}</th><th scope="col">{{ 'delegation.items.delegate' | t }}</th><th scope="col" class="c-lo">{{ 'delegation.items.substitute' | t }}</th><th scope="col" class="n">{{ 'delegation.items.max' | t }}</th><th scope="col">{{ 'delegation.items.reported' | t }}</th><th scope="col">{{ 'delegation.items.state' | t }}</th></tr></thead>
        <tbody>@for (item of rows(); track item.id) {
          <tr><th scope="row" class="tn nw">{{ item.number }}</th>
            <td [attr.data-l]="'delegation.items.matter' | t"><a class="ttl" [routerLink]="['/register/delegation-items', item.id]">{{ item.title }}</a>@if (item.conditions?.length) { <br><span class="xs mut">{{ item.conditions!.join('; ') | rgNb }}</span> }</td>
            <td [attr.data-l]="'delegation.items.law' | t" class="c-lo2"><rg-law-refs [ids]="item.legalBasis ?? []" [laws]="answer().laws" /></td>
            <td [attr.data-l]="'delegation.items.delegate' | t">{{ item.delegateName }}@if (item.subdelegable) { <br><span class="xs mut">{{ 'delegation.items.sub' | t }}</span> }</td>
            <td [attr.data-l]="'delegation.items.substitute' | t" class="c-lo">@if (item.substituteNames.length) { {{ item.substituteNames.join(', ') }} } @else if (item.absent.includes('substitutes')) { <rg-missing state="absent" /> } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'delegation.items.max' | t" class="n nw">@if (item.amountMax !== null) { {{ item.amountMax | rgSek: 'short' }}@if (item.amountMin) { <br><span class="xs mut">{{ 'delegation.items.over' | t: { min: (item.amountMin | rgSek: 'short') } }}</span> } } @else { – }</td>
            <td [attr.data-l]="'delegation.items.reported' | t">@if (item.reporting === 'reported') { {{ 'delegation.items.yes' | t }} } @else if (item.reporting === 'not-reported') { {{ 'delegation.items.noAnswer' | t }} } @else { <rg-missing /> }</td>
            <td [attr.data-l]="'delegation.items.state' | t">@if (worst(item); as finding) { <a class="ttl" [routerLink]="['/flags', finding.id]"><rg-severity [of]="severityOf(finding)" /></a> }</td></tr>
        }</tbody></table></section>`,
})
export class ItemTable {
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  readonly answer = input.required<OrderAnswer>();
  readonly show = input<string>();
  readonly q = input<string>();
  protected readonly severityOf = severityOf;
  private readonly toSee = computed(() => this.answer().items.filter((item) => findingsOf(this.answer(), item.id).length > 0));
  protected readonly rows = computed(() => {
    const wanted = (this.q() ?? '').toLocaleLowerCase('sv').trim();
    const items = this.show() === 'see' ? this.toSee() : this.answer().items;
    return wanted === '' ? items : items.filter((item) => `${item.number} ${item.title} ${item.matterTypeTitle} ${item.delegateName}`.toLocaleLowerCase('sv').includes(wanted));
  });
  protected readonly chips = computed(() => [
    { value: null, label: this.texts.text('delegation.items.all'), count: this.answer().items.length },
    { value: 'see', label: this.texts.text('delegation.items.toSee'), count: this.toSee().length },
  ]);

  protected worst(item: OrderItem) {
    return findingsOf(this.answer(), item.id)[0];
  }

  protected search(q: string): void {
    void this.router.navigate([], { queryParams: { q: q.trim() || null }, queryParamsHandling: 'merge' });
  }
}
