import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ExpiringAssignment } from '@ragang/domain';
import { Api } from '../shared/api/api';
import { DayPipe } from '../shared/text/format';
import { Texts } from '../shared/text/texts';
import { TextPipe } from '../shared/text/text-pipe';
import { Chips, type Chip } from '../shared/ui/chips';
import { Empty } from '../shared/ui/empty';
import { steady } from '../shared/ui/steady';
import { Wait } from '../shared/ui/wait';
import { functionsInWords } from './functions-in-words';
import type { ExpiringAnswer } from './organization-answers';

interface Ending { readonly body: string; readonly lastDay: string; readonly daysLeft: number; readonly items: readonly ExpiringAssignment[] }

/** Whose assignments run out, body by body; the persons are behind the number. How far ahead is in the address. */
@Component({
  selector: 'rg-expiring-list',
  imports: [RouterLink, DayPipe, TextPipe, Chips, Empty, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} .people{margin:6px 0 4px;font-weight:400} .people li{padding:3px 0} summary{cursor:pointer;padding:2px 0} .tbl a{display:inline-block;padding:2px 0} .tbl tbody th{width:60%} @media screen and (max-width:760px){.tbl tbody th{width:auto!important}}`,
  template: `
    <rg-chips [chips]="chips()" parameter="days" [chosen]="days()" [label]="'organization.expiring.filter' | t" />
    <rg-wait [of]="answer" [what]="'organization.expiring.what' | t" />
    @if (found()) {
      @if (endings().length === 0) { <rg-empty [title]="'organization.expiring.none' | t: { days: found()!.days }" [purpose]="'organization.expiring.noneHelp' | t" /> }
      @else {
        <table class="tbl cards expiring gap-above-2"><caption class="vh">{{ 'organization.tabs.expiring' | t }}</caption>
          <thead><tr><th scope="col">{{ 'organization.bodies.body' | t }}</th><th scope="col" class="n">{{ 'organization.expiring.count' | t }}</th><th scope="col" class="n">{{ 'organization.expiring.lastDay' | t }}</th><th scope="col" class="n">{{ 'organization.expiring.left' | t }}</th></tr></thead>
          <tbody>@for (ending of endings(); track ending.body + ending.lastDay) {
            <tr><th scope="row"><a class="ttl" [routerLink]="['/organization/bodies', ending.body]">{{ nameOf(ending.body) }}</a>
              <details class="sm"><summary>{{ 'organization.expiring.people' | t: { count: ending.items.length } }}</summary>
                <ul class="people">@for (item of ending.items; track item.assignment) { <li><a [routerLink]="['/organization/persons', item.person]">{{ nameOf(item.person) }}</a>, {{ words(item) }}</li> }</ul></details></th>
              <td [attr.data-l]="'organization.expiring.count' | t" class="n">{{ ending.items.length }}</td>
              <td [attr.data-l]="'organization.expiring.lastDay' | t" class="n nw">{{ ending.lastDay | rgDay }}</td>
              <td [attr.data-l]="'organization.expiring.left' | t" class="n nw">{{ 'organization.expiring.daysLeft' | t: { count: ending.daysLeft } }}</td></tr>
          }</tbody></table>
      }
    }`,
})
export class ExpiringList {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  /** The municipality's own number of days. */
  readonly usual = input.required<number>();
  readonly days = input<string>();
  protected readonly answer = httpResource<ExpiringAnswer>(() => this.api.read('/expiring-assignments', { days: /^\d{1,4}$/.test(this.days() ?? '') ? this.days() : null }));
  protected readonly found = steady(this.answer);
  protected readonly words = (item: ExpiringAssignment): string => functionsInWords(item.functions, item.roleAsWritten).toLocaleLowerCase('sv');
  protected readonly endings = computed(() => endingsOf(this.found()?.items ?? []));
  protected readonly chips = computed((): readonly Chip[] => {
    const label = (days: number): string => this.texts.text('organization.expiring.within', { days });
    const all = [...new Set([30, 180, 365, this.usual()])].sort((a, b) => a - b);
    return all.map((days) => ({ value: days === this.usual() ? null : String(days), label: label(days) }));
  });

  protected nameOf(id: string): string {
    return this.found()?.names[id]?.name ?? '';
  }
}

/** They come in order of day and body, so that those who belong together follow each other. Most first within a day. */
function endingsOf(items: readonly ExpiringAssignment[]): readonly Ending[] {
  const endings: { body: string; lastDay: string; daysLeft: number; items: ExpiringAssignment[] }[] = [];
  for (const item of items) {
    const last = endings.at(-1);
    if (last && last.body === item.body && last.lastDay === item.lastDay) last.items.push(item);
    else endings.push({ body: item.body, lastDay: item.lastDay, daysLeft: item.daysLeft, items: [item] });
  }
  return endings.sort((a, b) => a.lastDay.localeCompare(b.lastDay) || b.items.length - a.items.length);
}
