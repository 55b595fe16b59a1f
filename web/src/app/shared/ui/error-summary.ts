import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, input, viewChild } from '@angular/core';
import { Problem } from '../api/problem';
import { TextPipe } from '../text/text-pipe';

/** Lists what must be put right, takes focus when it comes, and leads to each field (`id="field-<name>"`). */
@Component({
  selector: 'rg-error-summary',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem(); as problem) {
      <div #box class="errsum" tabindex="-1" role="alert" aria-labelledby="error-summary-title">
        <h3 id="error-summary-title">{{ entries().length ? ('shell.form.toCorrect' | t: { count: entries().length }) : problem.title }}</h3>
        @if (entries().length) {
          <ul>@for (entry of entries(); track $index) {
            <li>@if (entry.field) { <a [href]="'#field-' + entry.field" (click)="goTo($event, entry.field)">{{ entry.detail }}</a> } @else { {{ entry.detail }} }</li>
          }</ul>
        } @else { <p>{{ problem.detail }}</p> }
      </div>
    }`,
})
export class ErrorSummary {
  readonly problem = input<Problem | null>(null);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  protected readonly entries = computed(() => (this.problem()?.errors ?? []).map((error) => ({ field: Problem.fieldOf(error), detail: error.detail })));

  constructor() {
    effect(() => {
      if (this.problem()) this.box()?.nativeElement.focus();
    });
  }

  protected goTo(event: Event, field: string): void {
    event.preventDefault();
    const target = document.getElementById(`field-${field}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }
}
