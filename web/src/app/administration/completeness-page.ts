import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isRegisterKind, markableRegisters, registerOf } from '@ragang/domain';
import { Api } from '../shared/api/api';
import type { ListAnswer, RegisterRow } from '../shared/register/register-answers';
import { May } from '../shared/session/may';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Wait } from '../shared/ui/wait';

interface MarkedRegister {
  readonly kind: string;
  readonly label: string;
  readonly path: string;
  readonly marks: readonly RegisterRow[];
}

/** Fullständighet: which registers somebody vouches for, for the whole municipality or for one body, and which nobody does. */
@Component({
  selector: 'rg-completeness-page',
  imports: [RouterLink, May, TextPipe, Icon, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.marks{display:grid;gap:3px} .marks li{display:grid;grid-template-columns:minmax(0,1fr) auto 76px;gap:0 16px;align-items:baseline} .of{display:flex;gap:6px;align-items:center} .vouch{text-align:right!important} @media screen and (min-width:1100px){.by{white-space:nowrap}} .two-notes{display:grid;grid-template-columns:1fr 1fr;gap:20px;margin-top:18px} .two-notes h2{font-size:19px} @media screen and (max-width:760px){.two-notes{grid-template-columns:1fr} .marks li{grid-template-columns:1fr auto;padding:4px 0} .marks li>:first-child{grid-column:1/-1}}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.completeness' | t }}</h1></div>
    <p class="lead">{{ 'administration.completeness.lead' | t }}</p>
    <div class="two-notes">
      <div><h2>{{ 'administration.completeness.with' | t }}</h2><p>{{ 'administration.completeness.withHelp' | t }}</p></div>
      <div><h2>{{ 'administration.completeness.without' | t }}</h2><p>{{ 'administration.completeness.withoutHelp' | t }}</p></div>
    </div>
    <rg-wait [of]="answer" [what]="'administration.page.completeness' | t" [rows]="12" />
    @if (answer.hasValue()) {
      <table class="tbl cards gap-above-2"><caption class="vh">{{ 'administration.page.completeness' | t }}</caption>
        <thead><tr><th scope="col">{{ 'administration.completeness.register' | t }}</th><th scope="col">{{ 'administration.completeness.vouched' | t }}</th><th scope="col"><span class="vh">{{ 'administration.completeness.vouch' | t }}</span></th></tr></thead>
        <tbody>@for (one of registers(); track one.kind) {
          <tr><th scope="row"><a class="ttl" [routerLink]="['/register', one.path]">{{ one.label }}</a></th>
            <td>
              @if (one.marks.length) {
                <ul class="marks">@for (mark of one.marks; track mark.id) {
                  <li><span class="of"><rg-icon name="seal-check" /> <a [routerLink]="['/register/completeness-marks', mark.id]">{{ subjectOf(mark) }}</a></span><span class="sm mut by">{{ mark['by'] }}@if (mark.validFrom) {, {{ 'administration.completeness.from' | t: { day: mark.validFrom } }}}</span>
                    <a *rgMay="'record'; area: 'settings'" class="sm nw" [routerLink]="['/register/completeness-marks', mark.id, 'edit']" [queryParams]="{ mode: 'end' }">{{ 'administration.completeness.revoke' | t }}<span class="vh"> {{ one.label }}, {{ subjectOf(mark) }}</span></a></li>
                }</ul>
              } @else { <span class="mut">{{ 'administration.completeness.nobody' | t }}</span> }
            </td>
            <td class="vouch"><a *rgMay="'record'; area: 'settings'" class="nw" routerLink="/register/completeness-marks/new" [queryParams]="{ register: one.kind, by: session.user()?.roleLabel }">{{ (one.marks.length ? 'administration.completeness.vouchMore' : 'administration.completeness.vouch') | t }}<span class="vh"> {{ one.label }}</span></a></td></tr>
        }</tbody></table>
    }`,
})
export class CompletenessPage {
  private readonly api = inject(Api);
  protected readonly session = inject(Session);
  protected readonly answer = httpResource<ListAnswer>(() => this.api.read('/completeness-marks', { limit: 200 }));
  /** Registers with a mark first; otherwise in the order of the product. */
  protected readonly registers = computed((): readonly MarkedRegister[] => {
    const rows = this.answer.hasValue() ? this.answer.value().items : [];
    return Object.entries(markableRegisters)
      .map(([kind, label]) => ({ kind, label, path: isRegisterKind(kind) ? registerOf(kind).path : kind, marks: rows.filter((row) => row['register'] === kind).sort((a, b) => this.subjectOf(a).localeCompare(this.subjectOf(b), 'sv')) }))
      .sort((a, b) => Number(b.marks.length > 0) - Number(a.marks.length > 0));
  });

  protected subjectOf(mark: RegisterRow): string {
    const subject = mark['subject'];
    if (typeof subject !== 'string') return this.session.organization()?.name ?? '';
    return this.answer.hasValue() ? (this.answer.value().names[subject]?.name ?? subject.slice(0, 8)) : '';
  }
}
