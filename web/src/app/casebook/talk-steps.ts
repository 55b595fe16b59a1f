import { ChangeDetectionStrategy, Component } from '@angular/core';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';

/** The five steps of a talk about a case or one's own data. */
@Component({
  selector: 'rg-talk-steps',
  imports: [HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block}
    ol{counter-reset:step}
    li{counter-increment:step;display:grid;grid-template-columns:30px 1fr;padding:11px 0 10px;border-bottom:1px solid var(--rg-line);font:var(--mat-sys-body-medium)}
    li::before{content:counter(step);font:600 19px/22px var(--rg-serif);color:var(--rg-petrol);font-variant-numeric:lining-nums}
    b{font-weight:600;display:block}`,
  template: `
    <ol>@for (step of steps; track step) { <li><span><b>{{ 'casebook.talk.' + step + '.title' | t }}</b><span class="mut">{{ 'casebook.talk.' + step + '.text' | t | rgNb }}</span></span></li> }</ol>
    <p class="sm mut gap-above">{{ 'casebook.talk.form' | t }}</p>`,
})
export class TalkSteps {
  protected readonly steps = ['understand', 'problem', 'options', 'order', 'consequences'] as const;
}
