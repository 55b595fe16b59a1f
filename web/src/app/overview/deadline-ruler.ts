import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { lawLabel, type LawSections } from '../shared/law/law-section';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { linkTo } from '../shared/things/names';
import { DueDay } from './due-day';
import type { DeadlineGroup } from './overview-answer';

/** Frister: filled where the law sets the day, open where an agreement or a decision of one's own does. */
@Component({
  selector: 'rg-deadline-ruler',
  imports: [RouterLink, HardSpacesPipe, TextPipe, DueDay],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;min-width:0} .ruler .law{color:inherit;text-decoration:none;cursor:auto} .txt a{color:var(--rg-ink);text-decoration:none} .txt a:hover{text-decoration:underline} .key{padding-left:10px}`,
  template: `
    <section aria-labelledby="deadlines">
      <div class="h2row"><h2 id="deadlines">{{ 'overview.deadlines.title' | t }}</h2><a class="sm end" routerLink="/calendar">{{ 'overview.deadlines.all' | t }}</a></div>
      @if (deadlines().length) {
        <ol class="ruler">
          @for (one of deadlines(); track $index) {
            <li [class.law]="one.byLaw"><rg-due-day class="d" [day]="one.day" [asOf]="asOf()" /><div class="p"></div>
              <div class="txt"><a [routerLink]="one.isShared ? ['/calendar'] : linkTo(one.subject.kind, one.subject.id)">{{ one.sentence | rgNb }}</a><small>{{ ground(one) | rgNb }}</small></div></li>
          }
        </ol>
        <p class="xs dim key">{{ 'overview.deadlines.key' | t }}</p>
      } @else { <p class="sm mut gap-above">{{ 'overview.deadlines.none' | t }}</p> }
    </section>`,
})
export class DeadlineRuler {
  readonly deadlines = input.required<readonly DeadlineGroup[]>();
  readonly asOf = input.required<string>();
  readonly laws = input<LawSections>({});
  protected readonly linkTo = linkTo;

  /** How the day came about, and what it rests on. */
  protected ground(one: DeadlineGroup): string {
    const calculated = one.steps.length > 1 ? one.steps.at(-1)?.text : null;
    return [calculated, one.basis.map((id) => this.laws()[id]?.label ?? lawLabel(id)).join(' och ')].filter(Boolean).join(', ');
  }
}
