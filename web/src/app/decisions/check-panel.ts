import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LawRefs } from '../shared/law/law-refs';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Severity } from '../shared/ui/severity';
import { outcomeLook } from '../who-decides/answer-view';
import type { DecisionCheck } from './decision-answers';
import { FlagShort } from './flag-short';

/** The trial of a decision that is not saved: who may decide, within which limits, what is to be reported, and the flags it would give. */
@Component({
  selector: 'rg-check-panel',
  imports: [LawRefs, HardSpacesPipe, TextPipe, Icon, Severity, FlagShort],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.who{font:400 20px/28px var(--rg-serif);margin:8px 0 10px;text-wrap:balance} .limit{display:grid;grid-template-columns:22px 1fr;gap:8px;padding:6px 0;border-bottom:1px solid var(--rg-line)} .flags{display:grid;gap:12px;margin-top:14px} .note+.note{margin-top:8px}`,
  template: `
    @let answer = check().answer;
    <section aria-live="polite">
      <rg-severity [of]="verdict().severity" [tag]="true" [label]="verdict().text | t: { count: flagCount() }" />
      @if (check().findings.length) { <div class="flags">@for (finding of check().findings; track finding.id) { <rg-flag-short [finding]="finding" /> }</div> }
    </section>
    <section class="gap-above-2">
      <div class="h2row"><h2 class="side-h">{{ 'decisions.panel.who' | t }}</h2></div>
      <p class="who">{{ answer.sentence | rgNb }}</p>
      @if (answer.lead) { <p class="sm mut">{{ answer.lead | rgNb }}</p> }
      @for (uncertainty of answer.uncertainties; track uncertainty.code) { <p class="note unk sm gap-above"><rg-icon name="question" /><span>{{ uncertainty.text | rgNb }}</span></p> }
    </section>
    @if (answer.limits.length) {
      <section class="gap-above-2"><div class="h2row"><h2 class="side-h">{{ 'decisions.panel.limits' | t }}</h2></div>
        <ul class="sm">@for (limit of answer.limits; track $index) { <li class="limit"><rg-icon [name]="limit.met === false ? 'x' : limit.met === null ? 'question' : 'check'" /><span>{{ limit.text | rgNb }} @if (limit.law.length) { <rg-law-refs [ids]="limit.law" [laws]="answer.laws" /> }</span></li> }</ul></section>
    }
    @if (answer.reporting) { <section class="gap-above-2"><div class="h2row"><h2 class="side-h">{{ 'decisions.panel.reporting' | t }}</h2></div><p class="sm gap-above">{{ answer.reporting | rgNb }}</p></section> }
    @if (answer.appeal) { <section class="gap-above-2"><div class="h2row"><h2 class="side-h">{{ 'decisions.panel.appeal' | t }}</h2></div><p class="sm gap-above">{{ answer.appeal.text | rgNb }} <rg-law-refs [ids]="answer.appeal.law" [laws]="answer.laws" /></p></section> }`,
})
export class CheckPanel {
  readonly check = input.required<DecisionCheck>();
  /** Body and maker are chosen, so that the rules have been tried. */
  readonly isTried = input.required<boolean>();

  protected readonly flagCount = computed(() => this.check().findings.filter((finding) => finding.outcome === 'flag').length);

  /** Flags speak first; without a maker the answer to who decides is all there is. */
  protected readonly verdict = computed(() => {
    const { answer, findings } = this.check();
    if (!this.isTried()) return outcomeLook(answer);
    const flags = findings.filter((finding) => finding.outcome === 'flag');
    if (flags.length > 0) return { severity: flags.some((flag) => flag.severity === 'unlawful') ? 'unlawful' : flags.some((flag) => flag.severity === 'risk') ? 'risk' : 'notice', text: 'decisions.panel.wouldFlag' } as const;
    return findings.length > 0 ? ({ severity: 'undetermined', text: 'decisions.panel.cannotTell' } as const) : ({ severity: 'ok', text: 'decisions.panel.noFlag' } as const);
  });
}
