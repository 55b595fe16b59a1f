import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** An empty register explains what it is for and offers a way to begin; the buttons are projected. */
@Component({
  selector: 'rg-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="empty"><h3>{{ title() }}</h3><p>{{ purpose() }}</p><div class="btns"><ng-content /></div></div>`,
})
export class Empty {
  readonly title = input.required<string>();
  readonly purpose = input('');
}
