import { computed, Service, signal } from '@angular/core';
import type { Finding } from '../shared/flags/finding';

/** As many as one answer may be given to. */
export const MOST_CHOSEN = 200;

/** The flags that are chosen to be answered together; kept while pages and filters change. */
@Service({ autoProvided: false })
export class ChosenFlags {
  private readonly byId = signal<ReadonlyMap<string, Finding>>(new Map());
  readonly all = computed(() => [...this.byId().values()]);
  readonly count = computed(() => this.byId().size);
  readonly isFull = computed(() => this.count() >= MOST_CHOSEN);

  has(id: string): boolean {
    return this.byId().has(id);
  }

  set(findings: readonly Finding[], isChosen: boolean): void {
    const next = new Map(this.byId());
    for (const finding of findings) {
      if (!isChosen) next.delete(finding.id);
      else if (next.size < MOST_CHOSEN) next.set(finding.id, finding);
    }
    this.byId.set(next);
  }

  clear(): void {
    this.byId.set(new Map());
  }
}
