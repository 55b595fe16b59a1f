import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TextPipe } from '../../shared/text/text-pipe';
import { AsOf } from '../../shared/time/as-of';
import { Icon } from '../../shared/ui/icon';
import { ImportRun } from './import-run';

/** The first step: which file, what the source is called, and the day when it was read. */
@Component({
  selector: 'rg-import-file',
  imports: [TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `details summary{cursor:pointer;font:var(--mat-sys-label-medium);color:var(--rg-ink-2)} details .fld{margin-top:10px}`,
  template: `
    <form class="form" novalidate (submit)="lookAtFile($event)">
      <div class="fld"><label for="field-file">{{ 'administration.import.file' | t }}</label><input class="inp" id="field-file" name="file" type="file" accept=".csv,.txt,text/csv" required aria-describedby="file-help" [attr.aria-invalid]="lacksFile() || null">
        <span class="help" id="file-help">{{ 'administration.import.fileHelp' | t }}</span>
        @if (lacksFile()) { <span class="err" role="alert">{{ 'administration.import.lacksFile' | t }}</span> }</div>
      <div class="fld"><label for="field-title">{{ 'administration.import.source' | t }}</label><input class="inp" id="field-title" name="title" maxlength="100" [value]="run.source()?.title ?? ('administration.import.usualSource' | t)" aria-describedby="title-help"><span class="help" id="title-help">{{ 'administration.import.sourceHelp' | t }}</span></div>
      <div class="fld"><label for="field-readOn">{{ 'administration.import.readOn' | t }}</label><input class="inp" id="field-readOn" name="readOn" type="date" [max]="asOf.today()" [value]="run.source()?.readOn ?? asOf.today()" aria-describedby="readOn-help"><span class="help" id="readOn-help">{{ 'administration.import.readOnHelp' | t }}</span></div>
      <details><summary>{{ 'administration.import.more' | t }}</summary>
        <div class="fld"><label for="field-encoding">{{ 'administration.import.encoding' | t }}</label>
          <select class="inp" id="field-encoding" name="encoding"><option value="">{{ 'administration.import.encodingAuto' | t }}</option>@for (encoding of encodings; track encoding.value) { <option [value]="encoding.value">{{ encoding.label }}</option> }</select>
          <span class="help">{{ 'administration.import.encodingHelp' | t }}</span></div></details>
      <div class="btns"><button type="submit" class="btn pri" [disabled]="!!run.working()"><rg-icon name="file-arrow-up" />{{ 'administration.import.look' | t }}</button></div>
    </form>`,
})
export class ImportFile {
  protected readonly run = inject(ImportRun);
  protected readonly asOf = inject(AsOf);
  protected readonly lacksFile = signal(false);
  protected readonly encodings = [{ value: 'utf-8', label: 'UTF-8' }, { value: 'windows-1252', label: 'Windows-1252 (ANSI)' }, { value: 'utf-16le', label: 'UTF-16 LE' }, { value: 'utf-16be', label: 'UTF-16 BE' }] as const;

  protected async lookAtFile(event: Event): Promise<void> {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(entered.get(name) ?? '').trim();
    const file = entered.get('file');
    const isChosen = file instanceof File && file.name !== '';
    this.lacksFile.set(!isChosen);
    if (!isChosen) return document.getElementById('field-file')?.focus();
    await this.run.look({ file, title: text('title'), readOn: text('readOn'), encoding: text('encoding') });
  }
}
