import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** "saknas" = recorded as not existing; "okänt" = nobody has recorded it. Never an empty cell where something is expected. */
@Component({
  selector: 'rg-missing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="missing">{{ state() === 'absent' ? 'saknas' : 'okänt' }}</span>`,
})
export class Missing {
  readonly state = input<'absent' | 'unknown'>('unknown');
}
