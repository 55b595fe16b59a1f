import { inject, resource, Service, type ResourceRef } from '@angular/core';
import { Api } from '../shared/api/api';
import { debounced } from '../shared/ui/debounced';
import type { DecisionCheck } from './decision-answers';

const AFTER_STILL_MS = 350;

/** Tries a decision while it is being written: nothing is saved. */
@Service()
export class DecisionTrial {
  private readonly api = inject(Api);

  /** To be called where a component is made. Asks when what is typed has been still for a moment. */
  of(body: () => Readonly<Record<string, unknown>> | null): ResourceRef<DecisionCheck | undefined> {
    const asked = debounced(() => JSON.stringify(body()), AFTER_STILL_MS);
    return resource({
      params: () => (asked() === 'null' ? undefined : asked()),
      loader: async ({ params }) => (await this.api.post<DecisionCheck>('/decision-checks', JSON.parse(params))).body,
    });
  }
}
