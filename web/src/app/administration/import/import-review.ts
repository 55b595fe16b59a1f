import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TextPipe } from '../../shared/text/text-pipe';
import { Icon } from '../../shared/ui/icon';
import { saveFile } from '../save-file';
import { FaultTable } from './fault-table';
import { ImportBodies } from './import-bodies';
import { isNothingNew, needsKind } from './import-answers';
import { ImportNumbers } from './import-numbers';
import { ImportRun } from './import-run';

/** The second step: what would happen, what is wrong, and which kind each body is. Nothing is saved yet. */
@Component({
  selector: 'rg-import-review',
  imports: [TextPipe, Icon, FaultTable, ImportBodies, ImportNumbers],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.choice{display:flex;gap:8px;align-items:baseline;margin-top:12px} .warnings{display:grid;gap:4px;padding-left:20px;list-style:disc}`,
  template: `
    @if (run.preview(); as all) {
      <p class="gap-above">{{ 'administration.import.previewOf' | t: { file: run.source()?.file?.name ?? '', count: all.rows, day: run.source()?.readOn ?? '' } }}</p>
      <rg-import-numbers [counts]="all.counts" />
      @if (isOld()) { <p class="note gap-above"><rg-icon name="check" /><span>{{ 'administration.import.nothingNewPreview' | t }}</span></p> }
      @if (all.errorCount) {
        <section class="gap-above-3"><div class="h2row"><h2>{{ 'administration.import.failing' | t: { count: failingLines() } }}</h2>
          <button type="button" class="btn sml end" (click)="saveFailing(all.failingRows)"><rg-icon name="download-simple" />{{ 'administration.import.saveFailing' | t }}</button></div>
          <p class="gap-above">{{ 'administration.import.failingHelp' | t }}</p>
          <rg-fault-table [faults]="all.errors" [count]="all.errorCount" />
          <label class="choice"><input type="checkbox" [checked]="run.leavesOutFailing()" (change)="run.leavesOutFailing.set($any($event.target).checked)"><span>{{ 'administration.import.leaveOut' | t }}</span></label></section>
      }
      @if (all.warnings.length) {
        <section class="gap-above-3"><div class="h2row"><h2>{{ 'administration.import.warnings' | t: { count: all.warnings.length } }}</h2></div><ul class="warnings gap-above">@for (warning of all.warnings; track $index) { <li>{{ warning }}</li> }</ul></section>
      }
      @if (all.bodies.length) { <rg-import-bodies [bodies]="all.bodies" /> }
      <div class="form-actions gap-above-3">
        <button type="button" class="btn pri" [disabled]="!!run.working() || isStopped()" [attr.aria-describedby]="isStopped() ? 'import-stopped' : null" (click)="run.carryOut()">{{ (unconfirmed() ? 'administration.import.runUnconfirmed' : 'administration.import.run') | t: { count: unconfirmed() } }}</button>
        <button type="button" class="btn txt" [disabled]="!!run.working()" (click)="run.startOver()">{{ 'administration.import.otherFile' | t }}</button>
      </div>
      @if (isStopped()) { <p class="sm mut" id="import-stopped">{{ 'administration.import.stopped' | t }}</p> }
    }`,
})
export class ImportReview {
  protected readonly run = inject(ImportRun);
  protected readonly isOld = computed(() => !!this.run.preview() && isNothingNew(this.run.preview()!.counts) && this.run.preview()!.errorCount === 0);
  protected readonly isStopped = computed(() => (this.run.preview()?.errorCount ?? 0) > 0 && !this.run.leavesOutFailing());
  protected readonly failingLines = computed(() => new Set(this.run.preview()?.errors.map((error) => error.line)).size);
  protected readonly unconfirmed = computed(() => (this.run.preview()?.bodies ?? []).filter((body) => needsKind(body) && !this.run.kinds()[body.sourceId]).length);

  protected saveFailing(rows: string | null): void {
    if (rows) saveFile(`fel-i-${this.run.source()?.file.name ?? 'import.csv'}`, rows, 'text/csv;charset=utf-8');
  }
}
