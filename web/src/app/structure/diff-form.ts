import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';

/** The two days, and for each of them how much was known: "så som vi visste det". */
@Component({
  selector: 'rg-diff-form',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `form{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) auto;gap:16px 32px;align-items:end;margin-top:24px;padding-bottom:22px;border-bottom:1px solid var(--rg-line)} fieldset{border:0;margin:0;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:6px 14px;min-width:0} legend{font:var(--mat-sys-title-medium);padding:0 0 6px}
    @media screen and (max-width:1000px){form{grid-template-columns:minmax(0,1fr)}} @media screen and (max-width:420px){fieldset{grid-template-columns:minmax(0,1fr)}}`,
  template: `
    <form (submit)="compare($event)">
      @for (side of sides; track side) {
        <fieldset><legend>{{ 'structure.form.' + side | t }}</legend>
          <div class="fld"><label [attr.for]="'diff-' + side">{{ 'structure.form.day' | t }}</label><input class="inp" type="date" required [id]="'diff-' + side" [name]="side" [value]="side === 'from' ? from() : to()"></div>
          <div class="fld"><label [attr.for]="'diff-known-' + side">{{ 'structure.form.known' | t }}</label><input class="inp" type="date" [id]="'diff-known-' + side" [name]="side + 'KnownAt'" [value]="known(side)" aria-describedby="diff-known-help"></div>
        </fieldset>
      }
      <button class="btn pri">{{ 'structure.form.compare' | t }}</button>
      <p class="xs mut" id="diff-known-help">{{ 'structure.form.help' | t }}</p>
    </form>`,
})
export class DiffForm {
  private readonly router = inject(Router);
  readonly from = input('');
  readonly to = input('');
  readonly fromKnownAt = input<string>();
  readonly toKnownAt = input<string>();
  protected readonly sides = ['from', 'to'] as const;

  protected known(side: 'from' | 'to'): string {
    return ((side === 'from' ? this.fromKnownAt() : this.toKnownAt()) ?? '').slice(0, 10);
  }

  protected compare(event: Event): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const day = (name: string): string | null => String(form.get(name) ?? '') || null;
    // Known at the end of that day.
    const moment = (name: string): string | null => { const known = day(name); return known && `${known}T23:59:59Z`; };
    void this.router.navigate([], { queryParams: { from: day('from'), to: day('to'), fromKnownAt: moment('fromKnownAt'), toKnownAt: moment('toKnownAt'), kind: null }, queryParamsHandling: 'merge' });
  }
}
