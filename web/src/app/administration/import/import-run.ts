import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import type { BodyKind } from '@ragang/domain';
import { firstValueFrom } from 'rxjs';
import { BASE } from '../../shared/api/api';
import { Problem } from '../../shared/api/problem';
import { needsKind, type ImportOutcome, type ImportPreview } from './import-answers';

/** The file and what is said about it. */
export interface ImportSource {
  readonly file: File;
  readonly title: string;
  readonly readOn: string;
  readonly encoding: string;
}

/**
 * The import that is under way. It lives outside the page, so that one may leave while the server works
 * and find the preview or the result when one comes back.
 */
@Service()
export class ImportRun {
  private readonly http = inject(HttpClient);
  readonly source = signal<ImportSource | null>(null);
  readonly preview = signal<ImportPreview | null>(null);
  readonly outcome = signal<ImportOutcome | null>(null);
  readonly problem = signal<Problem | null>(null);
  /** What the server is doing now. */
  readonly working = signal<'preview' | 'run' | null>(null);
  readonly seconds = signal(0);
  /** Kinds that a person has confirmed, by the source's id of the body. */
  readonly kinds = signal<Readonly<Record<string, BodyKind>>>({});
  readonly leavesOutFailing = signal(false);
  readonly step = computed((): 'file' | 'preview' | 'result' => (this.outcome() ? 'result' : this.preview() ? 'preview' : 'file'));

  async look(source: ImportSource): Promise<void> {
    this.source.set(source);
    this.kinds.set({});
    this.leavesOutFailing.set(false);
    const preview = await this.send<ImportPreview>('preview', {});
    if (preview) this.preview.set(preview);
  }

  async carryOut(): Promise<void> {
    const outcome = await this.send<ImportOutcome>('run', { kinds: JSON.stringify(this.kinds()), leaveOutFailing: String(this.leavesOutFailing()) });
    if (outcome) this.outcome.set(outcome);
  }

  confirm(sourceId: string, kind: BodyKind | ''): void {
    this.kinds.update(({ [sourceId]: _before, ...others }) => (kind === '' ? others : { ...others, [sourceId]: kind }));
  }

  /** Takes every guess that says something; a body that nothing is guessed about stays unknown. */
  confirmAllGuesses(): void {
    const guessed = (this.preview()?.bodies ?? []).filter((body) => needsKind(body) && body.guess.kind !== 'unknown');
    this.kinds.update((kinds) => ({ ...Object.fromEntries(guessed.map((body) => [body.sourceId, body.guess.kind])), ...kinds }));
  }

  startOver(): void {
    for (const state of [this.source, this.preview, this.outcome, this.problem]) state.set(null);
  }

  private async send<T>(step: 'preview' | 'run', fields: Readonly<Record<string, string>>): Promise<T | null> {
    const source = this.source();
    if (!source) return null;
    this.problem.set(null);
    this.working.set(step);
    this.seconds.set(0);
    const clock = setInterval(() => this.seconds.update((seconds) => seconds + 1), 1000);
    try {
      return await firstValueFrom(this.http.post<T>(`${BASE}/imports/assignments/${step}`, formOf(source, fields)));
    } catch (error) {
      this.problem.set(Problem.from(error));
      return null;
    } finally {
      clearInterval(clock);
      this.working.set(null);
    }
  }
}

/** The file last: the server reads the fields before it. */
function formOf({ file, title, readOn, encoding }: ImportSource, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ title, readOn, encoding, ...fields })) if (value !== '') form.append(name, value);
  form.append('file', file, file.name);
  return form;
}
