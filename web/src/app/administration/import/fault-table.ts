import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TextPipe } from '../../shared/text/text-pipe';
import type { FileFault } from './import-answers';

const FIRST = 20;

/** What is wrong in the file, line by line, with what to do about it. */
@Component({
  selector: 'rg-fault-table',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block} .line{width:90px}`,
  template: `
    <table class="tbl cards dense"><caption class="vh">{{ 'administration.import.faults' | t }}</caption>
      <thead><tr><th scope="col" class="line">{{ 'administration.import.line' | t }}</th><th scope="col">{{ 'administration.import.fault' | t }}</th></tr></thead>
      <tbody>@for (fault of shown(); track $index) { <tr><th scope="row" class="tn">{{ 'administration.import.lineNo' | t: { line: fault.line } }}</th><td>{{ fault.detail }}</td></tr> }</tbody></table>
    @if (shown().length < faults().length) { <button type="button" class="btn sml gap-above" (click)="showsAll.set(true)">{{ 'administration.import.allFaults' | t: { all: faults().length } }}</button> }
    @if (count() > faults().length) { <p class="sm dim gap-above">{{ 'administration.import.moreFaults' | t: { shown: faults().length, all: count() } }}</p> }`,
})
export class FaultTable {
  readonly faults = input.required<readonly FileFault[]>();
  /** How many there are in all; a long list is cut by the server. */
  readonly count = input.required<number>();
  protected readonly showsAll = signal(false);
  protected readonly shown = computed(() => (this.showsAll() ? this.faults() : this.faults().slice(0, FIRST)));
}
