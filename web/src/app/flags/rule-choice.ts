import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import type { RuleChoice as Rule } from './flag-list';
import { grouped } from './grouped';

/** Regel: the rules that have raised something, under their areas of the rulebook, found by a few letters. A whole area can be chosen. */
@Component({
  selector: 'rg-rule-choice',
  imports: [RouterLink, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'close($event)', '(document:click)': 'closeFromOutside($event)', '(focusout)': 'closeWhenLeft($event)' },
  styles: `
    :host{position:relative;display:block}
    button.inp{display:flex;align-items:center;justify-content:space-between;gap:6px;text-align:left;cursor:pointer} button.inp span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
    .panel{position:absolute;z-index:20;top:calc(100% + 4px);left:0;width:min(430px,calc(100vw - 32px));background:var(--rg-surface);border:1px solid var(--rg-outline);box-shadow:var(--rg-shadow);border-radius:var(--rg-r)}
    .panel .find.fld{padding:12px;max-width:none} .list{max-height:min(56vh,460px);overflow:auto;padding:0 12px 12px;border-top:1px solid var(--rg-line)}
    h3{font:var(--mat-sys-label-medium);color:var(--rg-ink-2);margin:12px 0 2px} h3 a{color:inherit}
    li a{display:flex;justify-content:space-between;gap:12px;padding:6px 8px;margin:0 -8px;color:var(--rg-ink);text-decoration:none;font:var(--mat-sys-body-medium)} li a:hover{background:var(--rg-petrol-c);color:var(--rg-on-petrol-c)}
    li a[aria-current]{background:var(--rg-petrol-c);color:var(--rg-on-petrol-c);font-weight:600} .n{font-variant-numeric:tabular-nums}
    @media screen and (max-width:760px){li a{padding:11px 8px}}`,
  template: `
    <button #button type="button" class="inp" id="filter-rule" [attr.aria-expanded]="isOpen()" aria-controls="rule-panel" aria-labelledby="filter-rule-label filter-rule-value" (click)="toggle()"><span id="filter-rule-value">{{ chosenLabel() ?? ('flags.filter.any' | t) }}</span><rg-icon name="caret-down" /></button>
    @if (isOpen()) {
      <div class="panel" id="rule-panel">
        <div class="find fld"><label for="rule-search">{{ 'flags.rule.search' | t }}</label><input #search class="inp" type="search" id="rule-search" autocomplete="off" [value]="text()" (input)="text.set($any($event.target).value)" (keydown.enter)="$event.preventDefault()"></div>
        <div class="list">
          <span class="vh" role="status">{{ 'flags.rule.found' | t: { count: found() } }}</span>
          @if (chosenLabel()) { <ul><li><a [routerLink]="[]" [queryParams]="{ rule: null, area: null, page: null }" queryParamsHandling="merge" (click)="leave()">{{ 'flags.rule.all' | t }}</a></li></ul> }
          @for (group of groups(); track group.area) {
            <h3><a [routerLink]="[]" [queryParams]="{ area: group.area, rule: null, page: null }" queryParamsHandling="merge" (click)="leave()">{{ group.label }}<span class="vh"> {{ 'flags.rule.wholeArea' | t }}</span></a> ({{ group.count }})</h3>
            <ul>@for (rule of group.rules; track rule.value) {
              <li><a [routerLink]="[]" [queryParams]="{ rule: rule.value, area: null, page: null }" queryParamsHandling="merge" [attr.aria-current]="rule.value === chosen() ? true : null" (click)="leave()"><span>{{ rule.label }}</span><span class="n">{{ rule.count }}</span></a></li>
            }</ul>
          } @empty { <p class="sm mut gap-above">{{ 'flags.rule.none' | t }}</p> }
        </div>
      </div>
    }`,
})
export class RuleChoice {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  private readonly search = viewChild<ElementRef<HTMLInputElement>>('search');
  readonly rules = input.required<readonly Rule[]>();
  readonly chosen = input<string>();
  readonly area = input<string>();

  protected readonly isOpen = signal(false);
  protected readonly text = signal('');
  protected readonly chosenLabel = computed(() => this.rules().find((rule) => rule.value === this.chosen())?.label ?? this.rules().find((rule) => rule.area === this.area())?.areaLabel ?? this.chosen() ?? this.area() ?? null);
  protected readonly groups = computed(() => {
    const words = this.text().toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
    const fitting = this.rules().filter((rule) => words.every((word) => `${rule.label} ${rule.value} ${rule.areaLabel}`.toLocaleLowerCase('sv').includes(word)));
    return [...grouped(fitting, (rule) => rule.area)].map(([area, rules]) => ({ area, label: rules[0]!.areaLabel, rules, count: rules.reduce((sum, rule) => sum + rule.count, 0) })).sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  });
  protected readonly found = computed(() => this.groups().reduce((sum, group) => sum + group.rules.length, 0));

  protected toggle(): void {
    this.isOpen.update((isOpen) => !isOpen);
    this.text.set('');
    if (this.isOpen()) setTimeout(() => this.search()?.nativeElement.focus());
  }

  protected leave(): void {
    this.isOpen.set(false);
    this.button().nativeElement.focus();
  }

  protected close(event: Event): void {
    if (!this.isOpen()) return;
    event.stopPropagation();
    this.leave();
  }

  protected closeFromOutside(event: Event): void {
    if (this.isOpen() && !event.composedPath().includes(this.host.nativeElement)) this.isOpen.set(false);
  }

  protected closeWhenLeft(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.host.nativeElement.contains(event.relatedTarget)) this.isOpen.set(false);
  }
}
