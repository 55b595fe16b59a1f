import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Register } from '@ragang/domain';
import { Problem } from '../../api/problem';
import { TextPipe } from '../../text/text-pipe';
import { Texts } from '../../text/texts';
import type { Names } from '../../things/names';
import { AsOf } from '../../time/as-of';
import { ErrorBox } from '../../ui/error-box';
import { ErrorSummary } from '../../ui/error-summary';
import { Snackbar } from '../../ui/snackbar';
import { PageTitle } from '../../../shell/page-title';
import { rowName, type DetailAnswer } from '../register-answers';
import { focusField } from '../focus-field';
import { RegisterRecords } from '../register-records';
import { CommonFields } from './common-fields';
import { dropDraft, keepDraft, takeDraft } from './draft';
import { EndForm } from './end-form';
import { FieldSections } from './field-sections';
import { checkForm } from './form-check';
import { emptyValues, valuesOf, type EditMode, type FormValues } from './form-values';
import { MergeView } from './merge-view';

/** Records, changes from a day, corrects or ends a row of any register. Nothing typed is lost by an error, a stale version or a detour. */
@Component({
  selector: 'rg-register-form',
  imports: [RouterLink, TextPipe, ErrorBox, ErrorSummary, CommonFields, EndForm, FieldSections, MergeView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="crumb"><a [routerLink]="['/register', register().path]">{{ many() }}</a>@if (loaded(); as loaded) { / <a [routerLink]="['/register', register().path, loaded.item.id]">{{ name() }}</a> }</p>
    <h1>{{ title() }}</h1>
    <p class="lead gap-above">{{ ('register.form.lead.' + editMode()) | t: { thing: register().thing } }}</p>
    @if (loadProblem(); as problem) { <rg-error-box class="gap-above" [problem]="problem" (again)="load()" /> }
    @if (theirs(); as theirs) {
      <rg-merge-view class="gap-above-2" [register]="register()" [mine]="values()!" [theirs]="theirs.item" [names]="names()" (mergedValues)="saveMerged($event)" (keepTheirs)="leave()" />
    } @else if (values(); as values) {
      @if (isDraft()) { <p class="note gap-above"><span>{{ 'register.form.draft' | t }} <button type="button" class="link" (click)="throwAway()">{{ 'register.form.throwAway' | t }}</button></span></p> }
      <form class="form gap-above-2" novalidate (submit)="save($event)">
        <rg-error-summary [problem]="problem()" />
        @if (editMode() === 'end') { <rg-end-form [thing]="register().thing" [lastDay]="values.lastDay" [reason]="values.reason" [error]="errors()['lastDay'] ?? null" (changed)="give($event)" /> }
        @else {
          <rg-field-sections [register]="register()" [values]="values.fields" [absent]="values.absent" [names]="names()" [errors]="errors()" [focus]="asked" (given)="giveField($event.name, $event.value)" (absentGiven)="giveAbsent($event.name, $event.isAbsent)" />
          <rg-common-fields [register]="register()" [mode]="editMode()" [values]="values" [errors]="errors()" [names]="names()" [isPublic]="loaded()?.item?.disclosure === 'public'" (changed)="give($event)" />
        }
        <div class="form-actions"><button type="submit" class="btn pri" [disabled]="isSaving()">{{ ('register.form.save.' + editMode()) | t }}</button><button type="button" class="btn txt" (click)="leave()">{{ 'shell.cancel' | t }}</button></div>
      </form>
    }`,
})
export class RegisterForm {
  private readonly records = inject(RegisterRecords);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  private readonly asOf = inject(AsOf);
  private readonly query = inject(ActivatedRoute).snapshot.queryParams as Record<string, string | undefined>;
  /** `?field=amount`: the form was opened for that field. */
  protected readonly asked = this.query['field'];
  private readonly address = this.router.url.split('#')[0]!;

  readonly register = input.required<Register>();
  readonly id = input<string>();
  readonly mode = input<string>();

  protected readonly editMode = computed<EditMode>(() => (!this.id() ? 'record' : this.mode() === 'change' || this.mode() === 'end' ? this.mode() as EditMode : 'correct'));
  protected readonly values = signal<FormValues | null>(null);
  protected readonly loaded = signal<DetailAnswer | null>(null);
  protected readonly theirs = signal<DetailAnswer | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly loadProblem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);
  protected readonly isDraft = signal(false);
  private readonly etag = signal<string | null>(null);
  private readonly hasTyped = signal(false);

  protected readonly names = computed<Names>(() => ({ ...this.loaded()?.names, ...this.theirs()?.names }));
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => Object.fromEntries((this.problem()?.errors ?? []).map((error) => [fieldName(error), error.detail])));
  protected readonly name = computed(() => (this.loaded() ? rowName(this.register(), this.loaded()!.item, this.names()) : ''));
  protected readonly many = computed(() => this.register().many.charAt(0).toUpperCase() + this.register().many.slice(1));
  protected readonly title = computed(() => this.texts.text(`register.form.title.${this.editMode()}`, { one: this.register().one, name: this.name() || this.register().thing }));

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => pageTitle.show(this.title()));
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const isShown = computed(() => this.values() !== null);
    afterRenderEffect(() => { if (isShown()) focusField(element, this.asked); });
    effect(() => {
      this.register();
      this.id();
      untracked(() => void this.load());
    });
    effect(() => {
      const values = this.values();
      if (values && untracked(this.hasTyped)) keepDraft(this.address, values);
    });
  }

  protected async load(): Promise<void> {
    this.loadProblem.set(null);
    const id = this.id();
    try {
      if (id) {
        const { body, etag } = await this.records.read(this.register(), id);
        this.loaded.set(body);
        this.etag.set(etag);
      }
      const draft = takeDraft<FormValues>(this.address);
      this.isDraft.set(draft !== null);
      this.values.set(draft ?? this.fresh());
    } catch (error) {
      this.loadProblem.set(Problem.from(error));
    }
  }

  protected give(change: Partial<FormValues>): void {
    this.hasTyped.set(true);
    this.values.update((values) => values && { ...values, ...change });
  }

  protected giveField(name: string, value: unknown): void {
    this.give({ fields: { ...this.values()!.fields, [name]: value } });
  }

  protected giveAbsent(name: string, isAbsent: boolean): void {
    const others = this.values()!.absent.filter((taken) => taken !== name);
    this.give({ absent: isAbsent ? [...others, name] : others });
  }

  protected throwAway(): void {
    dropDraft(this.address);
    this.isDraft.set(false);
    this.hasTyped.set(false);
    this.values.set(this.fresh());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await this.send(this.values()!);
  }

  protected async saveMerged(values: FormValues): Promise<void> {
    this.theirs.set(null);
    this.values.set(values);
    await this.send(values);
  }

  protected leave(): void {
    dropDraft(this.address);
    void this.router.navigate(['/register', this.register().path, ...(this.id() ? [this.id()] : [])]);
  }

  private fresh(): FormValues {
    const loaded = this.loaded();
    return loaded ? valuesOf(this.register(), loaded.item, this.editMode(), this.asOf.day()) : emptyValues(this.register(), this.query, this.asOf.day());
  }

  private async send(values: FormValues): Promise<void> {
    const wrong = this.editMode() === 'end' ? null : checkForm(this.register(), values, this.editMode());
    this.problem.set(wrong);
    if (wrong) return;
    this.isSaving.set(true);
    try {
      const saved = await this.records.save(this.register(), this.editMode(), this.id() ?? null, values, this.etag());
      dropDraft(this.address);
      const ended = this.editMode() === 'end' ? this.loaded() : null;
      this.snackbar.show(this.texts.text(`register.form.saved.${this.editMode()}`, { thing: this.register().thing }), ended ? () => this.undoEnd(ended, saved.etag) : null);
      await this.router.navigate(['/register', this.register().path, saved.body.item.id]);
    } catch (error) {
      await this.tell(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  /** A stale version brings the other's text beside mine; everything else stands in the summary. */
  private async tell(problem: Problem): Promise<void> {
    if (!problem.isStale || !this.id()) return this.problem.set(problem);
    const { body, etag } = await this.records.read(this.register(), this.id()!);
    this.etag.set(etag);
    this.theirs.set(body);
  }

  private async undoEnd(before: DetailAnswer, etag: string | null): Promise<void> {
    await this.records.restore(this.register(), before.item, etag);
    this.snackbar.show(this.texts.text('register.form.undone'));
  }
}

/** `validUntil` is entered as its last day. */
function fieldName(error: Problem['errors'][number]): string {
  const name = Problem.fieldOf(error) ?? '';
  return name === 'validUntil' ? 'lastDay' : name;
}
