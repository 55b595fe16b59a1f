import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TextPipe } from '../../shared/text/text-pipe';
import { ErrorBox } from '../../shared/ui/error-box';
import type { FileFault } from './import-answers';
import { FaultTable } from './fault-table';
import { ImportFile } from './import-file';
import { ImportResult } from './import-result';
import { ImportReview } from './import-review';
import { ImportRun } from './import-run';

/** Import: a register of elected representatives, chosen, looked at and then read in. */
@Component({
  selector: 'rg-import-page',
  imports: [TextPipe, ErrorBox, FaultTable, ImportFile, ImportResult, ImportReview],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .stages{display:flex;gap:8px 28px;flex-wrap:wrap;margin:16px 0 20px;padding:0;font:var(--mat-sys-label-large);color:var(--rg-ink-3)} .stages li{padding:4px 0 6px;border-bottom:3px solid transparent}
    .stages li[aria-current]{color:var(--rg-ink);border-color:var(--rg-petrol)} .stages .no{font-variant-numeric:tabular-nums;margin-right:6px}
    progress{width:100%;max-width:420px;display:block;margin-top:8px}
    @media screen and (max-width:760px){.stages{gap:4px 16px;font-size:14px}}`,
  template: `
    <div class="title"><h1>{{ 'administration.import.title' | t }}</h1></div>
    <p class="lead">{{ 'administration.import.lead' | t }}</p>
    <ol class="stages">@for (step of steps; track step) { <li [attr.aria-current]="run.step() === step ? 'step' : null"><span class="no">{{ $index + 1 }}</span>{{ 'administration.import.step.' + step | t }}</li> }</ol>
    <div role="status">
      @if (run.working(); as step) {
        <div class="note pet"><div>{{ 'administration.import.working.' + step | t: { file: run.source()?.file?.name ?? '', rows: rows() } }} <span class="tn" aria-hidden="true">{{ 'administration.import.seconds' | t: { seconds: run.seconds() } }}</span>
          <br><span class="sm">{{ 'administration.import.mayLeave' | t }}</span><progress [attr.aria-label]="'administration.import.step.' + step | t"></progress></div></div>
      }
    </div>
    @if (run.problem(); as problem) {
      <rg-error-box class="gap-above" [problem]="problem" [canRetry]="false" />
      @if (faultsOf(problem.errors).length) { <rg-fault-table class="gap-above" [faults]="faultsOf(problem.errors)" [count]="problem.errors.length" /> }
    }
    @switch (run.step()) {
      @case ('file') { <rg-import-file /> }
      @case ('preview') { <rg-import-review /> }
      @case ('result') { <rg-import-result /> }
    }`,
})
export class ImportPage {
  protected readonly run = inject(ImportRun);
  protected readonly steps = ['file', 'preview', 'result'] as const;

  protected rows(): string {
    return (this.run.preview()?.rows ?? 0).toLocaleString('sv-SE');
  }

  /** Faults of the file itself have a line; those of the form are told by the sentence. */
  protected faultsOf(errors: readonly object[]): readonly FileFault[] {
    return errors.filter((error): error is FileFault => 'line' in error);
  }
}
