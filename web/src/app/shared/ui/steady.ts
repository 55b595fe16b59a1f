import { linkedSignal, type Resource, type Signal } from '@angular/core';

interface Source<T> { readonly value: T | undefined; readonly isLoading: boolean; readonly about: unknown }

/**
 * The last value of a resource, kept while the next one loads, so that a list does not blink when its filter changes.
 * When what it is `about` changes (another register), the old value is dropped at once.
 */
export function steady<T>(resource: Resource<T | undefined>, about: () => unknown = () => null): Signal<T | undefined> {
  return linkedSignal<Source<T>, T | undefined>({
    source: () => ({ value: resource.hasValue() ? resource.value() : undefined, isLoading: resource.isLoading(), about: about() }),
    computation: (source, previous) => source.value ?? (source.isLoading && previous?.source.about === source.about ? previous?.value : undefined),
  });
}
