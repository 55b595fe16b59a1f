import { computed, inject, Injector, Service, signal } from '@angular/core';
import { Router } from '@angular/router';

/**
 * "Läget per …": the day that rules the whole interface, and at which moment it was known. Both live in the address
 * (`?asOf=2025-03-05&knownAt=…`) and follow every link (`DatedRouter`).
 */
@Service()
export class AsOf {
  private readonly injector = inject(Injector);

  /** The server's day, from the session. */
  readonly today = signal(localDay());
  /** The chosen day; null when it is today. */
  readonly chosen = signal<string | null>(null);
  /** Null: as we know it now. */
  readonly knownAt = signal<string | null>(null);

  readonly day = computed(() => this.chosen() ?? this.today());
  readonly isToday = computed(() => this.chosen() === null && this.knownAt() === null);
  /** What links carry. */
  readonly carried = computed<Record<string, string>>(() => ({
    ...(this.chosen() ? { asOf: this.chosen()! } : {}),
    ...(this.knownAt() ? { knownAt: this.knownAt()! } : {}),
  }));

  /** Read from an address; not a day is ignored. */
  readFrom(query: Readonly<Record<string, unknown>>): void {
    const day = typeof query['asOf'] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(query['asOf']) ? query['asOf'] : null;
    this.chosen.set(day === this.today() ? null : day);
    this.knownAt.set(typeof query['knownAt'] === 'string' ? query['knownAt'] : null);
  }

  show(day: string | null): void {
    void this.navigate({ asOf: day === this.today() ? null : day, knownAt: this.knownAt() });
  }

  /** "Så som vi visste det då": known at the end of that day. */
  showAsKnownThen(): void {
    void this.navigate({ asOf: this.chosen(), knownAt: `${this.day()}T23:59:59Z` });
  }

  showAsKnownNow(): void {
    void this.navigate({ asOf: this.chosen(), knownAt: null });
  }

  backToToday(): void {
    void this.navigate({ asOf: null, knownAt: null });
  }

  private navigate(queryParams: Record<string, string | null>): Promise<boolean> {
    return this.injector.get(Router).navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}

/** The reader's own calendar day, until the server has said which day it is. */
function localDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
