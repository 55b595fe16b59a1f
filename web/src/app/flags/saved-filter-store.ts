import { computed, inject, Service, signal } from '@angular/core';
import { Session } from '../shared/session/session';
import type { Query } from './flag-query';

export interface SavedFilter {
  readonly name: string;
  readonly query: Query;
}

/** As many as one browser keeps for one organisation. */
export const MOST_SAVED = 10;

/** Mina filter: names for filters, kept in this browser. What a filter means stands in the address alone. */
@Service()
export class SavedFilterStore {
  private readonly session = inject(Session);
  private readonly changed = signal(0);
  private readonly key = computed(() => `ragang.flag-filters.${this.session.organization()?.slug ?? ''}`);

  readonly all = computed<readonly SavedFilter[]>(() => {
    this.changed();
    return read(this.key());
  });
  readonly isFull = computed(() => this.all().length >= MOST_SAVED);

  /** The same name again means the new filter. */
  save(saved: SavedFilter): void {
    this.write([...this.all().filter((one) => one.name !== saved.name), saved].slice(-MOST_SAVED));
  }

  remove(name: string): void {
    this.write(this.all().filter((one) => one.name !== name));
  }

  private write(all: readonly SavedFilter[]): void {
    localStorage.setItem(this.key(), JSON.stringify(all));
    this.changed.update((count) => count + 1);
  }
}

/** What somebody else has written there, or a browser that keeps nothing, is no saved filter. */
function read(key: string): readonly SavedFilter[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedFilter {
  const one = value as Partial<SavedFilter> | null;
  return typeof one?.name === 'string' && typeof one.query === 'object' && one.query !== null && Object.values(one.query).every((part) => typeof part === 'string');
}
