import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Api } from '../shared/api/api';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Severity } from '../shared/ui/severity';
import { Wait } from '../shared/ui/wait';
import { steady } from '../shared/ui/steady';
import type { ExampleRuns } from './rule-answers';

const OUTCOMES = ['flag', 'none', 'undetermined'] as const;

/** The rule's examples, run by the server when the page is opened and again when the reader asks. */
@Component({
  selector: 'rg-rule-examples',
  imports: [DayPipe, HardSpacesPipe, TextPipe, Icon, Severity, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block}
    .ran{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;margin-top:10px} .ran .btn{margin-left:auto}
    h3{margin-top:24px}
    li{display:grid;grid-template-columns:24px minmax(0,1fr);gap:0 6px;padding:9px 0 8px;border-bottom:1px solid var(--rg-line)}
    .ic{width:20px;height:20px;margin-top:1px;color:var(--rg-petrol)} .off .ic{color:var(--rg-strider)}
    p+p{margin-top:2px} h3 .dim{margin-left:6px} .told{margin-top:3px} rg-severity{margin-right:8px}`,
  template: `
    <rg-wait [of]="runs" [what]="'rulebook.examples.what' | t" [rows]="6" />
    @if (answer(); as run) {
      <p class="ran" role="status"><span><b class="b">{{ 'rulebook.examples.result' | t: { asExpected: run.asExpected, total: run.total } | rgNb }}</b>&ngsp;<span class="mut sm">{{ 'rulebook.examples.ran' | t: { at: (run.ranAt | rgDay: 'moment'), ms: milliseconds() } | rgNb }}</span></span>
        <button type="button" class="btn sml" [disabled]="runs.isLoading()" (click)="runs.reload()"><rg-icon name="arrow-counter-clockwise" />{{ 'rulebook.examples.again' | t }}</button></p>
      @for (group of groups(); track group.outcome) {
        <h3>{{ 'rulebook.examples.' + group.outcome | t }} <span class="sm dim">{{ group.runs.length }}</span></h3>
        <ul>@for (one of group.runs; track one.name) {
          <li [class.off]="!one.isAsExpected"><rg-icon [name]="one.isAsExpected ? 'check-circle' : 'warning-circle'" />
            <div><p class="b"><span class="vh">{{ (one.isAsExpected ? 'rulebook.examples.asExpected' : 'rulebook.examples.differs') | t }} </span>{{ one.name | rgNb }}</p>
              @if (!one.isAsExpected) { <p class="sm">{{ 'rulebook.examples.gave' | t }} {{ 'rulebook.examples.outcome.' + one.outcome | t }}</p> }
              @if (one.outcome === 'none' && one.because) { <p class="sm mut">{{ 'rulebook.examples.because' | t: { because: one.because } | rgNb }}</p> }
              @if (one.title) { <p class="sm told"><rg-severity [of]="one.outcome === 'undetermined' ? 'undetermined' : (one.severity ?? 'notice')" />{{ one.title | rgNb }}</p> }
              @if (one.outcome === 'flag' && one.happened) { <p class="sm mut">{{ one.happened | rgNb }}</p> }
              @if (one.missing) { <p class="sm mut">{{ one.missing | rgNb }}</p> }</div></li>
        }</ul>
      }
    }`,
})
export class RuleExamples {
  private readonly api = inject(Api);
  readonly rule = input.required<string>();
  protected readonly runs = httpResource<ExampleRuns>(() => this.api.reference(`/rules/${this.rule()}/examples`));
  protected readonly answer = steady(this.runs, () => this.rule());
  protected readonly milliseconds = computed(() => (this.answer()?.milliseconds ?? 0).toLocaleString('sv-SE', { maximumFractionDigits: 1 }));
  protected readonly groups = computed(() => OUTCOMES.map((outcome) => ({ outcome, runs: this.answer()?.items.filter((run) => run.expected === outcome) ?? [] })).filter((group) => group.runs.length > 0));
}
