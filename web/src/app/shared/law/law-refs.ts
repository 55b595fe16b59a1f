import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LawRef } from './law-ref';
import type { LawSections } from './law-section';

/** Several sections in a row: "KL 6:3, KL 6:37". */
@Component({
  selector: 'rg-law-refs',
  imports: [LawRef],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (id of ids(); track id; let last = $last) {<rg-law-ref [id]="id" [law]="laws()[id]" />@if (!last) {, }}`,
})
export class LawRefs {
  readonly ids = input.required<readonly string[]>();
  readonly laws = input<LawSections>({});
}
