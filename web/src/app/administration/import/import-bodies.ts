import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { addDays, bodyKinds, type BodyKind } from '@ragang/domain';
import { TextPipe } from '../../shared/text/text-pipe';
import { Texts } from '../../shared/text/texts';
import { needsKind, type NamePeriod, type PreviewBody } from './import-answers';
import { ImportRun } from './import-run';

const KINDS = Object.entries(bodyKinds).filter(([kind]) => kind !== 'unknown').map(([value, label]) => ({ value: value as BodyKind, label }));

/** The bodies of the file: the names they have had, and which kind each is. A guess counts only when a person has confirmed it. */
@Component({
  selector: 'rg-import-bodies',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host{display:block;margin-top:40px} .names{font-weight:400;display:block} .kind{display:flex;gap:6px;align-items:center;flex-wrap:wrap} .kind .inp{min-height:36px;padding:4px 8px;font-size:15px;width:auto;min-width:210px;flex:1 1 210px} .why{width:210px} .guess{padding-left:20px!important}
    @media screen and (max-width:760px){.why{width:auto} .guess{padding-left:0!important} .kind .inp{min-height:44px;width:100%}}`,
  template: `
    <div class="h2row"><h2>{{ 'administration.import.bodies' | t: { count: bodies().length } }}</h2><span class="sub">{{ 'administration.import.bodiesSub' | t: { confirmed: confirmed(), all: asked() } }}</span>
      @if (confirmed() < asked()) { <button type="button" class="btn sml end" (click)="run.confirmAllGuesses()">{{ 'administration.import.confirmAll' | t }}</button> }</div>
    <p class="gap-above">{{ 'administration.import.bodiesHelp' | t }}</p>
    <table class="tbl cards gap-above"><caption class="vh">{{ 'administration.import.bodiesCaption' | t }}</caption>
      <thead><tr><th scope="col">{{ 'administration.import.body' | t }}</th><th scope="col" class="n">{{ 'administration.import.assignments' | t }}</th><th scope="col" class="guess">{{ 'administration.import.guess' | t }}</th><th scope="col">{{ 'administration.import.kind' | t }}</th></tr></thead>
      <tbody>@for (body of bodies(); track body.sourceId; let index = $index) {
        <tr><th scope="row">{{ body.name }}@if (body.existing) { <span class="sm mut names">{{ 'administration.import.existing' | t }}</span> }
            @if (body.names.length > 1) { @for (period of body.names; track $index) { <span class="sm mut names">{{ periodOf(period) }}</span> } }</th>
          <td class="n" [attr.data-l]="'administration.import.assignments' | t">{{ body.assignments }}</td>
          <td class="why guess" [attr.data-l]="'administration.import.guess' | t">@if (needsKind(body)) { <span>{{ body.guess.kind === 'unknown' ? ('administration.import.noGuess' | t) : body.guess.label }}@if (body.guess.why) {<br><span class="sm mut">{{ body.guess.why }}</span>}</span> }</td>
          <td [attr.data-l]="'administration.import.kind' | t">@if (needsKind(body)) {
            <span class="kind"><select class="inp" [id]="'kind-' + index" [attr.aria-label]="'administration.import.kindOf' | t: { body: body.name }" (change)="run.confirm(body.sourceId, $any($event.target).value)">
              <option value="" [selected]="!run.kinds()[body.sourceId]">{{ 'administration.import.notConfirmed' | t }}</option>@for (kind of kinds; track kind.value) { <option [value]="kind.value" [selected]="run.kinds()[body.sourceId] === kind.value">{{ kind.label }}</option> }</select>
              @if (body.guess.kind !== 'unknown' && !run.kinds()[body.sourceId]) { <button type="button" class="btn sml" (click)="run.confirm(body.sourceId, body.guess.kind)">{{ 'administration.import.confirm' | t }}<span class="vh"> {{ body.name }}, {{ body.guess.label }}</span></button> }</span>
            } @else { {{ body.bodyKindLabel }} }</td></tr>
      }</tbody></table>`,
})
export class ImportBodies {
  private readonly texts = inject(Texts);
  protected readonly run = inject(ImportRun);
  readonly bodies = input.required<readonly PreviewBody[]>();
  protected readonly kinds = KINDS;
  protected readonly needsKind = needsKind;
  protected readonly asked = computed(() => this.bodies().filter(needsKind).length);
  protected readonly confirmed = computed(() => this.bodies().filter((body) => needsKind(body) && this.run.kinds()[body.sourceId]).length);

  /** "Tekniska nämnden till 2025-12-31", "Samhällsnämnden från 2026-01-01". */
  protected periodOf({ name, validFrom, validUntil, uncertainty }: NamePeriod): string {
    const period = validUntil ? this.texts.text('administration.import.nameUntil', { name, day: addDays(validUntil, -1) }) : validFrom ? this.texts.text('administration.import.nameFrom', { name, day: validFrom }) : name;
    return uncertainty ? `${period}. ${uncertainty}` : period;
  }
}
