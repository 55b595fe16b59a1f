import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inWords, type ClaimedValue } from '@ragang/domain';
import { May } from '../shared/session/may';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Severity } from '../shared/ui/severity';

/** Two sources that say different things, at equal weight, and the document that would settle it. */
@Component({
  selector: 'rg-contradiction',
  imports: [RouterLink, May, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <rg-severity of="notice" [label]="'collaboration.contradiction.title' | t" />
    <div class="claims gap-above">
      @for (claim of stated(); track claim.id) {
        <div class="claim"><b class="v">{{ said(claim.value) }}</b>{{ attribute() }}<br><span class="sm">{{ claim.source }}</span><br><span class="sm mut">{{ 'collaboration.contradiction.registered' | t: { day: claim.recordedAt.slice(0, 10) } }}@if (claim.recordedBy) { {{ 'collaboration.contradiction.by' | t: { who: claim.recordedBy } }}}</span></div>
      }
      <div class="ask"><span class="sm">{{ value().settledBy ? ('collaboration.contradiction.settle' | t: { document: value().settledBy! }) : ('collaboration.contradiction.settleUnknown' | t) }}</span>
        <div class="btns" *rgMay="'record'; area: 'collaboration'">
          <a class="btn sml" routerLink="/register/agreements/new" [queryParams]="{ collaboration: collaboration() }">{{ 'collaboration.contradiction.document' | t: { document: documentName() } }}</a>
          <a class="btn sml" routerLink="/register/claim-resolutions/new" [queryParams]="{ subject: collaboration(), attribute: value().attribute }">{{ 'collaboration.contradiction.choose' | t }}</a>
        </div>
      </div>
    </div>`,
})
export class Contradiction {
  private readonly texts = inject(Texts);
  readonly value = input.required<ClaimedValue>();
  readonly collaboration = input.required<string>();
  protected readonly stated = computed(() => this.value().claims.filter((claim) => claim.standing === 'stated'));
  protected readonly attribute = computed(() => {
    const key = `collaboration.contradiction.attribute.${this.value().attribute}`;
    const text = this.texts.text(key);
    return text === key ? this.value().attribute : text;
  });
  protected readonly documentName = computed(() => (this.value().settledBy ?? 'dokument').toLowerCase());

  protected said(value: string | null): string {
    const number = Number(value);
    return value !== null && /^\d+$/.test(value) ? inWords(number) : (value ?? '');
  }
}
