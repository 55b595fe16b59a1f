import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The rågång itself: the dash-dot line with its boundary stone. Only where a question crosses from one side to the other. */
@Component({
  selector: 'rg-boundary-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'bd' },
  template: `
    <span>{{ from() }}</span><svg class="ln" height="14" aria-hidden="true"><path class="boundary" d="M0 7H2000" /></svg>
    <span class="mid"><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle class="mark-o" cx="7" cy="7" r="5" /><circle class="mark-i" cx="7" cy="7" r="1.6" /></svg>{{ text() }}</span>
    <svg class="ln" height="14" aria-hidden="true"><path class="boundary" d="M0 7H2000" /></svg><span>{{ to() }}</span>`,
})
export class BoundaryLine {
  readonly from = input('Politik');
  readonly to = input('Förvaltning');
  readonly text = input('Rågången: här går frågan över från politik till förvaltning');
}
