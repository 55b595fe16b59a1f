import { effect, signal, type Signal } from '@angular/core';

/** The value of `source` when it has been still for `milliseconds`; for questions that follow typing. */
export function debounced<T>(source: () => T, milliseconds: number): Signal<T> {
  const still = signal(source());
  effect((onCleanup) => {
    const value = source();
    const timer = setTimeout(() => still.set(value), milliseconds);
    onCleanup(() => clearTimeout(timer));
  });
  return still.asReadonly();
}
