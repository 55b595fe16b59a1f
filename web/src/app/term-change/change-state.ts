import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import type { ChangeState as State } from './term-change-answer';

/** klart, kvar or okänt: word and icon. */
@Component({
  selector: 'rg-change-state',
  imports: [TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `span{font-weight:600;white-space:nowrap;display:inline-flex;gap:6px;align-items:center} .done{color:var(--rg-ok)} .left{color:var(--rg-ink)} .unknown{color:var(--rg-okand)}`,
  template: `<span [class]="state()"><rg-icon [name]="icons[state()]" />{{ 'termChange.state.' + state() | t }}</span>`,
})
export class ChangeStateMark {
  readonly state = input.required<State>();
  protected readonly icons = { done: 'check-circle', left: 'circle-dashed', unknown: 'question' } as const;
}
