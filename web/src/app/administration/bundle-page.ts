import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { BASE } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import { May } from '../shared/session/may';
import { Session } from '../shared/session/session';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { AsOf } from '../shared/time/as-of';
import { ErrorBox } from '../shared/ui/error-box';
import { Icon } from '../shared/ui/icon';

/** Hela organisationen: everything that is recorded as one file, and such a file into an organisation that is empty. */
@Component({
  selector: 'rg-bundle-page',
  imports: [RouterLink, May, HardSpacesPipe, TextPipe, ErrorBox, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.busy{width:100%;max-width:420px}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.bundle' | t }}</h1></div>
    <p class="lead">{{ 'administration.bundle.lead' | t }}</p>
    <section *rgMay="'export'; area: 'organization'" class="gap-above-2"><div class="h2row"><h2>{{ 'administration.bundle.export' | t }}</h2></div>
      <p class="gap-above">{{ 'administration.bundle.exportHelp' | t }}</p>
      <p class="gap-above"><a class="btn pri" [href]="address" [attr.download]="fileName()"><rg-icon name="download-simple" />{{ 'administration.bundle.download' | t: { name: session.organization()?.name ?? '' } }}</a></p>
      <p class="sm gap-above"><a [href]="address + '/schema'">{{ 'administration.bundle.schema' | t }}</a></p></section>
    <section *rgMay="'import'; area: 'organization'" class="gap-above-3"><div class="h2row"><h2>{{ 'administration.bundle.import' | t }}</h2></div>
      <p class="gap-above">{{ 'administration.bundle.importHelp' | t: { name: session.organization()?.name ?? '' } }}</p>
      <form class="form gap-above" novalidate (submit)="loadBundle($event)">
        @if (problem(); as problem) {
          <rg-error-box [problem]="problem" [canRetry]="false" />
          @if (problem.errors.length > 1) { <ul class="sm">@for (error of problem.errors.slice(0, 20); track $index) { <li>{{ error.pointer }} {{ error.detail }}</li> }</ul> }
        }
        <div class="fld"><label for="field-bundle">{{ 'administration.bundle.file' | t }}</label><input class="inp" id="field-bundle" name="bundle" type="file" accept=".json,application/json" required></div>
        <div class="btns"><button type="submit" class="btn" [disabled]="isBusy()"><rg-icon name="upload-simple" />{{ 'administration.bundle.load' | t }}</button></div>
        <div role="status">
          @if (isBusy()) { <p>{{ 'administration.bundle.busy' | t }}</p><progress class="busy" [attr.aria-label]="'administration.bundle.busy' | t"></progress> }
          @if (outcome(); as done) { <p class="note pet"><rg-icon name="check-circle" /><span>{{ 'administration.bundle.done' | t: { rows: done.rows.toLocaleString('sv-SE'), findings: done.findings } | rgNb }} <a routerLink="/overview">{{ 'administration.bundle.overview' | t }}</a></span></p> }
        </div>
      </form></section>`,
})
export class BundlePage {
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);
  private readonly asOf = inject(AsOf);
  protected readonly session = inject(Session);
  protected readonly address = `${BASE}/organization/bundle`;
  protected readonly fileName = computed(() => `ragang-${this.session.organization()?.slug ?? ''}-${this.asOf.today()}.json`);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly outcome = signal<{ readonly rows: number; readonly findings: number } | null>(null);

  protected async loadBundle(event: Event): Promise<void> {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('bundle') as HTMLInputElement;
    const file = field.files?.[0];
    this.outcome.set(null);
    this.problem.set(file ? null : this.refusal('noFile'));
    if (!file) return field.focus();
    this.isBusy.set(true);
    try {
      this.outcome.set(await firstValueFrom(this.http.post<{ rows: number; findings: number }>(this.address, JSON.parse(await file.text()))));
    } catch (error) {
      this.problem.set(error instanceof SyntaxError ? this.refusal('notJson') : Problem.from(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private refusal(key: 'noFile' | 'notJson'): Problem {
    return new Problem(422, this.texts.text(`administration.bundle.${key}.title`), this.texts.text(`administration.bundle.${key}.detail`));
  }
}
