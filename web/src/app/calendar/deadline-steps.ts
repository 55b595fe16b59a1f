import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LawRef } from '../shared/law/law-ref';
import type { LawSections } from '../shared/law/law-section';
import { Verification } from '../shared/law/verification';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { Deadline } from './calendar-answer';

/** Uträkningen: step by step, with the law and how well it is known. Who has set the day, and when somebody is to be reminded. */
@Component({
  selector: 'rg-deadline-steps',
  imports: [LawRef, Verification, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    details{margin-top:3px} summary{width:max-content;max-width:100%;min-height:24px}
    .in{padding:6px 0 6px 14px;border-left:2px solid var(--rg-line-strong);margin-top:4px;max-width:46em}
    .step{display:grid;grid-template-columns:1fr 92px;gap:14px;padding:3px 0} .about{margin-top:6px} .about li{padding:1px 0}`,
  template: `
    <details><summary class="sm">{{ 'calendar.steps.title' | t }}<span class="vh"> {{ of().label }}, {{ of().subject.name }}</span></summary>
      <div class="in sm">
        <ol>@for (step of of().steps; track $index; let last = $last) { <li class="step" [class.b]="last"><span>{{ step.text | rgNb }}</span><span class="tn nw">{{ step.day }}</span></li> }</ol>
        <ul class="about">
          @for (ground of of().grounds; track $index) {
            <li>@if (ground.law) { <rg-law-ref [id]="ground.law" [law]="laws()[ground.law]" [showMark]="true" />@if (ground.text) { <span class="mut"> {{ ground.text }}</span> } } @else { {{ ground.text }} <rg-verification [mark]="ground.mark ?? 'unverified'" /> }</li>
          }
          <li class="mut">{{ 'calendar.setBy.' + of().setBy | t }}@if (of().leadDays.length) { {{ 'calendar.steps.lead' | t: { days: of().leadDays.join(', ') } }}}</li>
        </ul>
      </div>
    </details>`,
})
export class DeadlineSteps {
  readonly of = input.required<Deadline>();
  readonly laws = input<LawSections>({});
}
