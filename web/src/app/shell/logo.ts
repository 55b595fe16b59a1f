import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The boundary line between two estates, with its stones and their fields. */
@Component({
  selector: 'rg-logo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'contents' },
  template: `<svg viewBox="0 0 22 30" aria-hidden="true"><path d="M11 5.5V24.5" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="6 2.4 1.6 2.4" /><circle cx="11" cy="3.6" r="2.7" fill="none" stroke="currentColor" stroke-width="1.6" /><circle cx="11" cy="26.4" r="2.7" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="M0 9h6M0 15h6M0 21h6" stroke="currentColor" stroke-width="1.6" /><path d="M16 12h6M16 18h6" stroke="currentColor" stroke-width="1.6" opacity=".55" /></svg>`,
})
export class Logo {}
