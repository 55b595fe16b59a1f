import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import type { BodyAnswer } from './organization-answers';

/** What the body has been called and when; each name leads to the page as it was then. */
@Component({
  selector: 'rg-body-names',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block}`,
  template: `
    <div class="h2row"><h2 class="side-h">{{ 'organization.names.title' | t }}</h2></div>
    <ol class="tl periods">@for (period of answer().names; track period.name + period.from) {
      <li><span class="tn">@if (period.from) { {{ period.from }} } @else { {{ 'organization.names.unknown' | t }} }</span><span class="p" [class.now]="isShown(period)"></span>
        <span>@if (isShown(period) || !period.from) { <b>{{ period.name }}</b> } @else { <a [routerLink]="[]" [queryParams]="{ asOf: period.from }" queryParamsHandling="merge">{{ period.name }}</a> }<br><span class="sm mut tn">{{ period.lastDay ? ('organization.names.until' | t: { day: period.lastDay }) : ('organization.names.open' | t) }}</span></span></li>
    }</ol>`,
})
export class BodyNames {
  readonly answer = input.required<BodyAnswer>();

  protected isShown({ from, lastDay }: BodyAnswer['names'][number]): boolean {
    const { asOf } = this.answer();
    return (from ?? '') <= asOf && (lastDay === null || asOf <= lastDay);
  }
}
