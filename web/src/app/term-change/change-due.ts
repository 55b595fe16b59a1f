import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { missingLink } from '../shared/flags/missing-link';
import { LawRef } from '../shared/law/law-ref';
import type { LawSections } from '../shared/law/law-section';
import { Verification } from '../shared/law/verification';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import type { Due, Item } from './term-change-answer';

/** By when, and how the day was counted; or what is missing, and where it is filled in. */
@Component({
  selector: 'rg-change-due',
  imports: [RouterLink, LawRef, Verification, HardSpacesPipe, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `summary{width:max-content;padding:3px 0;min-height:24px} ol,ul{max-width:30em} .step{display:block;padding:2px 0}`,
  template: `
    @if (due().day; as day) { <b class="tn nw">{{ day }}</b> } @else { <span class="missing">{{ 'termChange.unknownDay' | t }}</span>&ngsp;<span class="sm">{{ due().why }}</span>&ngsp;@if (fill(); as link) { <a class="sm nw" [routerLink]="link.commands" [queryParams]="link.query">{{ 'termChange.fill' | t }}<span class="vh"> {{ due().missing?.fieldLabel ?? due().missing?.register }}, {{ of().what }}</span></a> } }
    <details><summary class="sm">{{ 'termChange.ground' | t }}<span class="vh"> {{ of().what }}</span></summary>
      <ol class="sm">@for (step of due().steps; track $index) { <li class="step">{{ step.text | rgNb }} <span class="tn nw">{{ step.day }}</span></li> }</ol>
      <ul class="sm">@for (ground of of().grounds; track $index) { <li class="step">@if (ground.law) { <rg-law-ref [id]="ground.law" [law]="laws()[ground.law]" [showMark]="true" />@if (ground.text) { <span class="mut"> {{ ground.text }}</span> } } @else { {{ ground.text }} <rg-verification [mark]="ground.mark ?? 'unverified'" /> }</li> }</ul></details>`,
})
export class ChangeDue {
  readonly of = input.required<Item>();
  readonly laws = input<LawSections>({});
  protected readonly due = computed((): Due => this.of().due);
  protected readonly fill = computed(() => {
    const missing = this.due().missing;
    if (!missing) return null;
    return missing.id ? missingLink(missing) : { commands: ['/register', missing.kind, 'new'], query: { ...(missing.kind === 'meeting' && this.of().by ? { body: this.of().by!.id } : {}) } as Record<string, string> };
  });
}
