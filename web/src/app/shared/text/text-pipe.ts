import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Texts, type Parameters } from './texts';

/** `{{ 'flags.title' | t }}`, `{{ 'flags.count' | t: { count: 3 } }}`. Impure so that a switch of language is seen; it reads signals only. */
@Pipe({ name: 't', pure: false })
export class TextPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, parameters?: Parameters): string {
    return this.texts.text(key, parameters);
  }
}
