import { afterNextRender, ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../shared/text/text-pipe';
import { Icon } from '../../shared/ui/icon';
import { saveFile } from '../save-file';
import { isNothingNew } from './import-answers';
import { ImportNumbers } from './import-numbers';
import { ImportRun } from './import-run';

/** The third step: what was written, what was left out, and where to look now. */
@Component({
  selector: 'rg-import-result',
  imports: [RouterLink, TextPipe, Icon, ImportNumbers],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.warnings{display:grid;gap:4px;padding-left:20px;list-style:disc} .left-out{align-items:center;flex-wrap:wrap} h2:focus{outline:none}`,
  template: `
    @if (run.outcome(); as done) {
      <h2 #heading tabindex="-1">{{ (isOld() ? 'administration.import.nothingNew' : 'administration.import.done') | t }}</h2>
      <p class="gap-above">{{ (isOld() ? 'administration.import.nothingNewHelp' : 'administration.import.doneHelp') | t: { file: run.source()?.file?.name ?? '' } }}</p>
      <rg-import-numbers [counts]="done.counts" [leftOut]="done.leftOut" />
      @if (done.failingRows) {
        <p class="note upp gap-above left-out"><rg-icon name="eye" /><span>{{ 'administration.import.leftOutHelp' | t: { count: done.leftOut } }}</span><button type="button" class="btn sml" (click)="saveFailing(done.failingRows)"><rg-icon name="download-simple" />{{ 'administration.import.saveFailing' | t }}</button></p>
      }
      @if (done.counts.gone) { <p class="note gap-above"><rg-icon name="info" /><span>{{ 'administration.import.goneHelp' | t: { count: done.counts.gone } }}</span></p> }
      @if (done.warnings.length) { <details class="gap-above"><summary>{{ 'administration.import.warnings' | t: { count: done.warnings.length } }}</summary><ul class="warnings gap-above">@for (warning of done.warnings; track $index) { <li>{{ warning }}</li> }</ul></details> }
      <div class="form-actions gap-above-2"><a class="btn pri" routerLink="/register/assignments">{{ 'administration.import.seeAssignments' | t }}</a><a class="btn" routerLink="/flags">{{ 'administration.import.seeFlags' | t }}</a><button type="button" class="btn txt" (click)="run.startOver()">{{ 'administration.import.another' | t }}</button></div>
    }`,
})
export class ImportResult {
  protected readonly run = inject(ImportRun);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly isOld = computed(() => !!this.run.outcome() && isNothingNew(this.run.outcome()!.counts));

  constructor() {
    afterNextRender(() => this.heading()?.nativeElement.focus());
  }

  protected saveFailing(rows: string | null): void {
    if (rows) saveFile(`fel-i-${this.run.source()?.file.name ?? 'import.csv'}`, rows, 'text/csv;charset=utf-8');
  }
}
