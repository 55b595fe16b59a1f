import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LawRefs } from '../shared/law/law-refs';
import type { LawSections } from '../shared/law/law-section';
import { missingLink } from '../shared/flags/missing-link';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { Severity } from '../shared/ui/severity';
import type { UnknownGroup } from './calendar-answer';

/** Saknade uppgifter: deadlines that cannot be worked out, by the datum that is missing, each with the way to where it is filled in. */
@Component({
  selector: 'rg-unknown-list',
  imports: [RouterLink, LawRefs, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    section{padding:16px 0 14px;border-bottom:1px solid var(--rg-line)} h3{font:var(--mat-sys-title-medium)} li{display:grid;grid-template-columns:1fr auto;gap:4px 20px;padding:5px 0;max-width:60em} details{margin-top:4px} rg-severity{display:block;margin-bottom:2px}
    @media screen and (max-width:760px){li{grid-template-columns:1fr}}`,
  template: `
    @for (group of groups(); track group.key + group.missing.kind + group.missing.field + group.label) {
      <section>
        <rg-severity of="undetermined" [label]="'calendar.unknown.count' | t: { count: group.count }" />
        <h3>{{ group.label }}</h3>
        <p class="sm">{{ (group.items[0]?.why ?? '') | rgNb }} <span class="mut">{{ 'calendar.unknown.where' | t: { field: group.missing.fieldLabel ?? group.missing.register, register: group.missing.register } }}</span>&ngsp;@if (group.basis.length) { <rg-law-refs [ids]="group.basis" [laws]="laws()" /> }</p>
        <details [open]="group.count <= 3"><summary class="sm">{{ 'calendar.unknown.show' | t: { count: group.count } }}</summary>
          <ul class="sm">@for (one of group.items; track one.subject.id + $index) {
            <li><span><a [routerLink]="linkTo(one.subject.kind, one.subject.id)">{{ one.subject.name }}</a>@if (one.body && one.body.id !== one.subject.id) { <span class="mut">, {{ one.body.name }}</span> }</span>
              <a [routerLink]="fillIn(group, one).commands" [queryParams]="fillIn(group, one).query">{{ 'calendar.unknown.fill' | t }}<span class="vh"> {{ group.missing.fieldLabel ?? group.missing.register }}, {{ one.subject.name }}</span></a></li>
          }</ul>
          @if (group.count > group.items.length) { <p class="sm mut">{{ 'calendar.unknown.more' | t: { count: group.count - group.items.length } }}</p> }
        </details>
      </section>
    }`,
})
export class UnknownList {
  readonly groups = input.required<readonly UnknownGroup[]>();
  readonly laws = input<LawSections>({});
  protected readonly linkTo = linkTo;

  protected fillIn(group: UnknownGroup, one: UnknownGroup['items'][number]) {
    const { kind, field } = group.missing;
    if (one.missingId) return missingLink({ kind, id: one.missingId, field });
    return { commands: ['/register', kind, 'new'], query: field === one.subject.kind ? { [field]: one.subject.id } : { field } };
  }
}
