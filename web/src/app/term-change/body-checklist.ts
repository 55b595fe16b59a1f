import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { registerOf, type RegisterKind } from '@ragang/domain';
import type { LawSections } from '../shared/law/law-section';
import { Session } from '../shared/session/session';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { ChangeDue } from './change-due';
import { ChangeStateMark } from './change-state';
import type { BodyInChange, Item } from './term-change-answer';

/** One body in the change of term: how far it has come, and each thing to renew with what, by when and where it stands. */
@Component({
  selector: 'rg-body-checklist',
  imports: [RouterLink, DayPipe, HardSpacesPipe, TextPipe, ChangeDue, ChangeStateMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block;margin-top:38px} table{table-layout:fixed} .due{width:250px;text-align:left;white-space:normal} .state{width:170px} .do{width:150px}
    .so-far{display:flex;align-items:center;gap:10px;white-space:nowrap} .prog{width:110px} .which{margin-top:4px} .which li{display:grid;grid-template-columns:92px 1fr auto;gap:4px 14px;padding:4px 0;border-top:1px solid var(--rg-line)} .what{font-weight:600} .who{display:block;font-weight:400}
    @media screen and (max-width:760px){.due,.state,.do{width:auto} .which li{grid-template-columns:92px 1fr}}`,
  template: `
    <div class="h2row"><h2 [id]="'b-' + of().body.id"><a class="ttl" [routerLink]="linkTo('body', of().body.id)">{{ of().body.name }}</a></h2>
      <span class="sub">@if (of().start.day; as day) { {{ (of().hasBegun ? 'termChange.began' : 'termChange.begins') | t: { day: (day | rgDay: 'words') } }} } @else { <span class="missing">{{ 'termChange.startUnknown' | t }}</span> }</span>
      @if (of().items.length) { <span class="so-far end sm"><span>{{ 'termChange.soFar' | t: { done: of().done, all: all() } | rgNb }}</span><span class="prog" aria-hidden="true"><b [style.width.%]="100 * of().done / all()"></b></span></span> }</div>
    @if (of().start.day === null) { <p class="sm gap-above">{{ of().start.why }} <a routerLink="/register/term-of-office/new" [queryParams]="{ body: of().body.id }">{{ 'termChange.recordTerm' | t }}<span class="vh"> {{ of().body.name }}</span></a></p> }
    @else if (of().items.length === 0) { <p class="sm mut gap-above">{{ 'termChange.nothing' | t }}</p> }
    @else {
      <table class="tbl cards" [attr.aria-labelledby]="'b-' + of().body.id">
        <thead><tr><th scope="col">{{ 'termChange.col.what' | t }}</th><th scope="col" class="due">{{ 'termChange.col.due' | t }}</th><th scope="col" class="state">{{ 'termChange.col.state' | t }}</th><th scope="col" class="do"><span class="vh">{{ 'termChange.col.do' | t }}</span></th></tr></thead>
        <tbody>@for (item of of().items; track item.key) {
          <tr><th scope="row"><span class="what">{{ item.what }}</span><span class="sm mut who">{{ item.who }}</span>
              @if (item.parts.length) { <details class="which"><summary class="sm">{{ item.why | rgNb }}<span class="vh"> {{ item.what }}</span></summary><ul class="sm">@for (part of item.parts; track part.subject.id) { <li><rg-change-state [state]="part.state" /><a [routerLink]="linkTo(part.subject.kind, part.subject.id)">{{ part.subject.name }}</a><span class="mut tn nw">{{ part.due.day }}</span></li> }</ul></details> }</th>
            <td class="due" [attr.data-l]="'termChange.col.due' | t"><rg-change-due [of]="item" [laws]="laws()" /></td>
            <td class="state" [attr.data-l]="'termChange.col.state' | t"><span><rg-change-state [state]="item.state" />@if (!item.parts.length) { <span class="sm mut"><br>{{ item.why | rgNb }}</span> }</span></td>
            <td class="do">@if (mayRecord(item)) { <a class="sm" [routerLink]="form(item)" [queryParams]="query(item)">{{ (item.form.id ? 'termChange.open' : 'termChange.record') | t: { what: one(item) } }}<span class="vh">, {{ item.what }}, {{ of().body.name }}</span></a> }</td></tr>
        }</tbody></table>
      @if (canConfirm() && mayConfirm()) { <p class="sm gap-above"><a [routerLink]="confirm().commands" [queryParams]="confirm().query">{{ (of().term ? 'termChange.confirm' : 'termChange.recordNewTerm') | t }}<span class="vh"> {{ of().body.name }}</span></a>&ngsp;<span class="mut">{{ 'termChange.confirmWhy' | t }}</span></p> }
    }`,
})
export class BodyChecklist {
  private readonly session = inject(Session);
  readonly of = input.required<BodyInChange>();
  readonly laws = input<LawSections>({});
  protected readonly linkTo = linkTo;
  protected readonly all = computed(() => this.of().done + this.of().left + this.of().unknown);
  protected readonly canConfirm = computed(() => this.of().items.some((item) => item.link !== null));
  /** The term has a list of what is confirmed in it. */
  protected readonly confirm = computed(() => {
    const { term, body, start } = this.of();
    return term ? { commands: ['/register/term-of-office', term, 'edit'], query: { mode: 'change', field: 'confirmed' } } : { commands: ['/register/term-of-office/new'], query: { body: body.id, ...(start.day ? { validFrom: start.day } : {}) } };
  });
  protected readonly mayConfirm = computed(() => this.session.may('record', 'organization'));
  protected readonly mayRecord = (item: Item): boolean => this.session.may('record', registerOf(item.form.kind as RegisterKind).area);
  protected readonly one = (item: Item): string => registerOf(item.form.kind as RegisterKind)[item.form.id ? 'thing' : 'one'];
  protected readonly form = (item: Item): readonly string[] => ['/register', item.form.kind, item.form.id ?? 'new'];
  protected readonly query = (item: Item): Readonly<Record<string, string>> => (item.form.id ? {} : item.form.preset);
}
