import { ChangeDetectionStrategy, Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsOf } from '../shared/time/as-of';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';

/** "Läget per 2026-11-24 (i dag)": opens a field for the day; the choice goes into the address. */
@Component({
  selector: 'rg-date-picker',
  imports: [RouterLink, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'asof-place', '(keydown.escape)': 'close(true)', '(document:click)': 'pressed($event)' },
  template: `
    <button #opener type="button" class="asof" [attr.aria-expanded]="isOpen()" aria-haspopup="dialog" (click)="isOpen.set(!isOpen())">
      <rg-icon name="calendar-blank" /><span>{{ 'shell.asOf.label' | t }} <b class="tn">{{ asOf.day() }}</b>@if (!asOf.chosen()) { <span class="mut"> {{ 'shell.asOf.today' | t }}</span> }</span><rg-icon name="caret-down" />
    </button>
    @if (isOpen()) {
      <form class="popover" role="dialog" [attr.aria-label]="'shell.asOf.choose' | t" (submit)="show($event)">
        <div class="fld"><label for="asof-day">{{ 'shell.asOf.day' | t }}</label><input #day id="asof-day" class="inp" type="date" required min="1900-01-01" max="2999-12-31" [value]="asOf.day()"></div>
        <p class="sm mut">{{ 'shell.asOf.help' | t }}</p>
        <div class="btns"><button type="submit" class="btn pri sml">{{ 'shell.asOf.show' | t }}</button>@if (!asOf.isToday()) { <button type="button" class="btn sml" (click)="today()">{{ 'shell.asOf.back' | t }}</button> }</div>
        <p class="sm"><a routerLink="/structure/diff" (click)="close(false)">{{ 'shell.asOf.compareDays' | t }}</a></p>
      </form>
    }`,
})
export class DatePicker {
  protected readonly asOf = inject(AsOf);
  protected readonly isOpen = signal(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly opener = viewChild.required<ElementRef<HTMLButtonElement>>('opener');
  private readonly day = viewChild<ElementRef<HTMLInputElement>>('day');

  protected show(event: Event): void {
    event.preventDefault();
    const day = this.day()?.nativeElement.value;
    if (!day) return;
    this.asOf.show(day);
    this.close(true);
  }

  protected today(): void {
    this.asOf.backToToday();
    this.close(true);
  }

  protected close(returnFocus: boolean): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    if (returnFocus) this.opener().nativeElement.focus();
  }

  protected pressed(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.close(false);
  }
}
