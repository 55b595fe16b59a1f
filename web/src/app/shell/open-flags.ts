import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { Api } from '../shared/api/api';
import { Session } from '../shared/session/session';

/** How many flags are open on the day that is shown: the number in the menu. */
@Service()
export class OpenFlags {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly answer = httpResource<{ readonly total: number }>(() => (this.session.may('read', 'findings') ? this.api.read('/findings', { status: 'open', outcome: 'flag', limit: 1 }) : undefined));

  readonly count = computed(() => (this.answer.hasValue() ? this.answer.value().total : null));

  reload(): void {
    this.answer.reload();
  }
}
