import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Empty } from '../shared/ui/empty';
import { Pager } from '../shared/ui/pager';
import { Severity, severityOf } from '../shared/ui/severity';
import { BulkReview } from './bulk-review';
import { ChosenFlags } from './chosen-flags';
import { FlagLine } from './flag-line';
import { orders, type FlagList } from './flag-list';
import { grouped } from './grouped';

/** The list, under a heading for each severity when the gravest come first, with boxes for those who may answer. */
@Component({
  selector: 'rg-flag-results',
  imports: [TextPipe, Empty, Pager, Severity, BulkReview, FlagLine],
  providers: [ChosenFlags],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px 24px;margin:8px 0 4px;min-height:40px} .bar .choice{padding-left:7px} .bar .fld{margin-left:auto;flex-direction:row;align-items:center;gap:10px} .bar .inp{width:auto}
    .heads{display:grid;grid-template-columns:minmax(0,1fr) 210px 62px;gap:16px;font:var(--mat-sys-label-medium);color:var(--rg-ink-2);padding:6px 0} .heads.picks{padding-left:48px} .n{text-align:right}
    .group{margin:22px 0 0;padding-bottom:6px;border-bottom:1.5px solid var(--rg-ink);display:flex;gap:10px;align-items:baseline} .group:first-of-type{margin-top:4px} .group h2{font:inherit} .flat{border-top:1.5px solid var(--rg-ink)}
    .chosen-bar{position:sticky;bottom:0;z-index:8;display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;padding:12px 16px;margin-top:8px;background:var(--rg-petrol-c);color:var(--rg-on-petrol-c);border:1px solid var(--rg-petrol);border-radius:var(--rg-r)} .chosen-bar .btns{margin-left:auto}
    @media screen and (max-width:760px){.heads{display:none} .chosen-bar{bottom:62px}}`,
  template: `
    <div class="bar">
      @if (mayAnswer() && answerable().length) { <label class="choice"><input type="checkbox" [checked]="isWholePage()" [indeterminate]="isSomeOfPage()" (change)="chosen.set(answerable(), $any($event.target).checked)">{{ 'flags.bulk.wholePage' | t: { count: answerable().length } }}</label> }
      <div class="fld end"><label for="filter-sort">{{ 'flags.filter.sort' | t }}</label><select class="inp" id="filter-sort" (change)="sortBy($any($event.target).value)">@for (order of orders; track order) { <option [value]="order" [selected]="order === (sort() ?? 'severity')">{{ 'flags.order.' + order | t }}</option> }</select></div>
    </div>
    @if (list().items.length) {
      <div class="heads" [class.picks]="mayAnswer()" aria-hidden="true"><span>{{ 'flags.column' | t }}</span><span>{{ 'flags.held.label' | t }}</span><span class="n">{{ 'flags.number' | t }}</span></div>
      @for (group of groups(); track group.severity) {
        @if (group.severity; as severity) { <div class="group"><h2><rg-severity [of]="severity" /></h2><span class="sm mut tn">{{ 'flags.group' | t: { count: list().counts.bySeverity[severity] ?? 0 } }}</span></div> }
        <ul [class.flat]="!group.severity" [attr.aria-label]="group.label">@for (flag of group.flags; track flag.id) {
          <li rg-flag-line [finding]="flag" [showSeverity]="!group.severity" [canChoose]="mayAnswer()" [canAnswer]="list().answerable.includes(flag.id)" [isChosen]="chosen.has(flag.id)" (chosenChange)="chosen.set([flag], $event)"></li>
        }</ul>
      }
      <rg-pager [page]="list().page" [limit]="list().limit" [total]="list().total" />
    } @else { <rg-empty [title]="'flags.none.title' | t" [purpose]="'flags.none.purpose' | t" /> }
    @if (chosen.count()) {
      <div class="chosen-bar" role="region" [attr.aria-label]="'flags.bulk.region' | t">
        <b class="b" role="status">{{ 'flags.bulk.chosen' | t: { count: chosen.count() } }}@if (elsewhere()) { <span class="sm"> {{ 'flags.bulk.elsewhere' | t: { count: elsewhere() } }}</span> }@if (chosen.isFull()) { <span class="sm"> {{ 'flags.bulk.full' | t }}</span> }</b>
        <div class="btns"><button type="button" class="btn pri" (click)="isAnswering.set(true)">{{ 'flags.bulk.answer' | t }}</button><button type="button" class="btn txt" (click)="chosen.clear()">{{ 'flags.bulk.clear' | t }}</button></div>
      </div>
    }
    @if (isAnswering()) { <rg-bulk-review [findings]="chosen.all()" (saved)="answered()" (closed)="isAnswering.set(false)" /> }`,
})
export class FlagResults {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(Session);
  private readonly texts = inject(Texts);
  protected readonly chosen = inject(ChosenFlags);
  readonly list = input.required<FlagList>();
  readonly sort = input<string>();
  /** Answers are saved: the list has to be read again. */
  readonly changed = output<void>();

  protected readonly orders = orders;
  protected readonly isAnswering = signal(false);
  protected readonly mayAnswer = computed(() => this.session.may('review-flag', 'findings'));
  protected readonly answerable = computed(() => this.list().items.filter((flag) => this.list().answerable.includes(flag.id)));
  private readonly chosenHere = computed(() => this.answerable().filter((flag) => this.chosen.has(flag.id)).length);
  protected readonly isWholePage = computed(() => this.chosenHere() === this.answerable().length);
  protected readonly isSomeOfPage = computed(() => this.chosenHere() > 0 && !this.isWholePage());
  protected readonly elsewhere = computed(() => this.chosen.count() - this.chosenHere());
  protected readonly groups = computed(() => {
    const { items } = this.list();
    if ((this.sort() ?? 'severity') !== 'severity') return [{ severity: null, label: this.texts.text('flags.title'), flags: items }];
    return [...grouped(items, severityOf)].map(([severity, flags]) => ({ severity, label: this.texts.text(`flags.severity.${severity}`), flags }));
  });

  protected sortBy(order: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { sort: order === 'severity' ? null : order, page: null }, queryParamsHandling: 'merge' });
  }

  protected answered(): void {
    this.isAnswering.set(false);
    this.chosen.clear();
    this.changed.emit();
  }
}
