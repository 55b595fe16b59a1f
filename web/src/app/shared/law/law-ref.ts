import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api';
import { TextPipe } from '../text/text-pipe';
import { Verification } from './verification';
import { lawLabel, type LawSection } from './law-section';

/**
 * A section of law: its label is a button that shows the gist, how well it is known, and the link to the statute. What the page already has
 * is given as `law`; otherwise it is fetched when it is opened.
 */
@Component({
  selector: 'rg-law-ref',
  imports: [RouterLink, Verification, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="law" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">{{ section().label }}</button>@if (showMark() && section().mark) { <rg-verification [mark]="section().mark!" /> }
    @if (isOpen()) {
      <span class="law-gist">
        @if (section().heading) { <b>{{ section().heading }}</b> }
        <span>{{ section().gist ?? (fetched.isLoading() ? ('shell.state.loading' | t) : ('shell.law.noGist' | t)) }}</span>
        @if (!showMark() && section().mark) { <rg-verification [mark]="section().mark!" /> }
        @if (id()) { <a [routerLink]="['/rulebook/law', id()]">{{ 'shell.law.read' | t: { label: section().label } }}</a> }
        @if (section().link) { <a [href]="section().link" target="_blank" rel="noopener noreferrer">{{ 'shell.law.open' | t }}</a> }
      </span>
    }`,
})
export class LawRef {
  private readonly api = inject(Api);

  /** Id of the section: `KL-7-5`. */
  readonly id = input<string>();
  readonly law = input<LawSection | null>();
  /** Show the verification mark beside the label already when closed. */
  readonly showMark = input(false);
  protected readonly isOpen = signal(false);
  protected readonly fetched = httpResource<LawSection | { readonly item: LawSection }>(() =>
    this.isOpen() && this.id() && !this.law()?.gist ? this.api.read(`/law-sections/${this.id()}`) : undefined);

  protected readonly section = computed<LawSection>(() => {
    const answer = this.fetched.hasValue() ? this.fetched.value() : null;
    const fetched = answer && 'item' in answer ? answer.item : answer;
    return { label: lawLabel(this.id() ?? ''), ...this.law(), ...fetched };
  });
}
