import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Finding } from '../shared/flags/finding';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { AsOf } from '../shared/time/as-of';
import { Severity, severityOf } from '../shared/ui/severity';

/** A flag in the list: choose it, read it, see who has it. Use as `<li rg-flag-line>`. */
@Component({
  selector: 'li[rg-flag-line]',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'fl', '[class.picks]': 'canChoose()', '[class.alone]': 'showSeverity()', '[class.is-chosen]': 'isChosen()' },
  styles: `
    :host{grid-template-columns:minmax(0,1fr) 210px 62px} :host(.alone){grid-template-columns:150px minmax(0,1fr) 210px 62px}
    :host(.picks){grid-template-columns:32px minmax(0,1fr) 210px 62px} :host(.picks.alone){grid-template-columns:32px 150px minmax(0,1fr) 210px 62px}
    :host(.is-chosen){background:color-mix(in srgb,var(--rg-petrol-c) 45%,transparent)}
    .pick{display:flex;align-items:center;justify-content:center;align-self:stretch;margin:-10px 0;cursor:pointer} .pick input{width:18px;height:18px;margin:0}
    .held{overflow-wrap:anywhere} .late{color:var(--rg-strider);font-weight:600}
    @media screen and (max-width:760px){
      :host,:host(.alone){grid-template-columns:minmax(0,1fr) auto;gap:2px 12px} :host(.picks),:host(.picks.alone){grid-template-columns:44px minmax(0,1fr) auto}
      :host .pick{grid-row:1/4;margin:-10px 0} :host .what{grid-column:1/-1;order:2} :host(.picks) .what,:host(.picks) .held{grid-column:2/-1} :host .held{order:3;grid-column:1/-1} :host .number{order:1} :host(:not(.alone)) .number{display:none} .held.free{display:none}
    }`,
  template: `
    @if (canChoose()) { @if (canAnswer()) { <label class="pick"><input type="checkbox" [checked]="isChosen()" (change)="chosenChange.emit($any($event.target).checked)"><span class="vh">{{ 'flags.bulk.choose' | t: { number: finding().number, title: finding().title } }}</span></label> } @else { <span></span> } }
    @if (showSeverity()) { <rg-severity [of]="severity()" /> }
    <div class="what"><a class="ttl" [routerLink]="['/flags', finding().id]">{{ finding().title | rgNb }}</a><div class="sm mut">{{ where() }}</div></div>
    <div class="held sm" [class.free]="!finding().assignee && !finding().answerBy && finding().status === 'open'">
      @if (finding().assignee; as assignee) { <span class="vh">{{ 'flags.held.label' | t }} </span>{{ assignee }} } @else { <span class="dim">{{ 'flags.held.nobody' | t }}</span> }
      @if (finding().answerBy; as day) { <div [class.late]="isLate()">{{ (isLate() ? 'flags.held.late' : 'flags.held.by') | t: { day } }}</div> }
      @if (finding().status !== 'open') { <div class="mut">{{ finding().statusLabel }}</div> }
    </div>
    <span class="sm dim n tn number">{{ finding().number }}</span>`,
})
export class FlagLine {
  private readonly asOf = inject(AsOf);
  readonly finding = input.required<Finding>();
  /** The reader answers flags, so the list has a column of boxes. */
  readonly canChoose = input(false);
  /** The reader may answer this one. */
  readonly canAnswer = input(false);
  readonly isChosen = input(false);
  /** Where no heading says it. */
  readonly showSeverity = input(true);
  readonly chosenChange = output<boolean>();

  protected readonly severity = computed(() => severityOf(this.finding()));
  protected readonly where = computed(() => [this.finding().subject?.name, this.finding().body?.name].filter((name, index, all) => name && all.indexOf(name) === index).join(' · '));
  protected readonly isLate = computed(() => !!this.finding().answerBy && this.finding().answerBy! < this.asOf.today());
}
