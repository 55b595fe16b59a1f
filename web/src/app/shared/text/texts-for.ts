import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { Texts, type TextFiles } from './texts';

/**
 * Route resolver that loads a feature's texts before its page is shown:
 * `resolve: { texts: textsFor('flags', { sv: () => import('../../i18n/sv/flags.json') }) }`.
 */
export function textsFor(feature: string, files: TextFiles): ResolveFn<true> {
  return () => inject(Texts).load(feature, files).then(() => true as const);
}
