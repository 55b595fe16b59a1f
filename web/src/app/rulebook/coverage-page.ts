import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Chips, type Chip } from '../shared/ui/chips';
import { Wait } from '../shared/ui/wait';
import { percent, type CoverageAnswer, type CoveredSection } from './coverage-answer';
import { CoverageSections } from './coverage-sections';
import { RulebookTabs } from './rulebook-tabs';

/** Täckning: how much of the municipal act the rules rest on, chapter by chapter, and why the rest is not checked. */
@Component({
  selector: 'rg-coverage-page',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Chips, Wait, CoverageSections, RulebookTabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .share{display:flex;flex-direction:column} .share p{margin-bottom:8px} .shares{display:grid;grid-template-columns:1fr 1fr;gap:0 44px;margin:4px 0 30px} .share b{font:600 34px/42px var(--rg-serif);font-variant-numeric:lining-nums} .share .prog{margin-top:auto;height:10px}
    .bar{display:inline-block;width:110px;height:8px;border:1px solid var(--rg-outline);background:var(--rg-surface)} .bar b{display:block;height:100%;background:var(--rg-petrol)}
    td.of{white-space:nowrap;font-variant-numeric:tabular-nums} td.of .bar{margin-right:10px} .chosen{margin:14px 0 6px;display:block}
    .others{display:grid;grid-template-columns:1fr 1fr;gap:32px 44px;margin-top:40px} .laws li{padding:8px 0 7px;border-bottom:1px solid var(--rg-line)}
    @media screen and (max-width:760px){.shares,.others{grid-template-columns:1fr} .share+.share{margin-top:18px} td.of .bar{width:80px}}`,
  template: `
    <div class="title"><h1>{{ 'rulebook.coverage.title' | t }}</h1></div>
    <p class="lead">{{ 'rulebook.coverage.lead' | t | rgNb }}</p>
    <rg-rulebook-tabs />
    <rg-wait [of]="coverage" [what]="'rulebook.coverage.title' | t" [rows]="10" />
    @if (answer(); as all) {
      <div class="shares">
        <div class="share"><b>{{ percent(all.all) }} %</b><p>{{ 'rulebook.coverage.all' | t: { checked: all.all.checked, total: all.all.total } | rgNb }}</p><div class="prog" aria-hidden="true"><b [style.width.%]="percent(all.all)"></b></div></div>
        <div class="share"><b>{{ percent(all.boundary) }} %</b><p>{{ 'rulebook.coverage.ofBoundary' | t: { checked: all.boundary.checked, total: all.boundary.total } | rgNb }}</p><div class="prog" aria-hidden="true"><b [style.width.%]="percent(all.boundary)"></b></div></div>
      </div>
      <section><div class="h2row"><h2>{{ 'rulebook.coverage.chapters' | t }}</h2><span class="sub">{{ 'rulebook.coverage.checkedTo' | t: { day: all.checkedTo } }}</span></div>
        <table class="tbl cards dense"><caption class="vh">{{ 'rulebook.coverage.chapters' | t }}</caption>
          <thead><tr><th scope="col">{{ 'rulebook.coverage.chapter' | t }}</th><th scope="col">{{ 'rulebook.coverage.allShort' | t }}</th><th scope="col">{{ 'rulebook.coverage.boundaryShort' | t }}</th></tr></thead>
          <tbody>@for (chapter of all.chapters; track chapter.chapter) {
            <tr><th scope="row"><a [routerLink]="[]" [queryParams]="{ chapter: chapter.chapter, reason: null }" queryParamsHandling="merge" fragment="sections">{{ 'rulebook.coverage.chapterNo' | t: { no: chapter.chapter, title: chapter.title } | rgNb }}</a></th>
              <td class="of" [attr.data-l]="'rulebook.coverage.allShort' | t"><span><span class="bar" aria-hidden="true"><b [style.width.%]="percent(chapter.all)"></b></span>{{ 'rulebook.of' | t: { part: chapter.all.checked, whole: chapter.all.total } | rgNb }}</span></td>
              <td class="of" [attr.data-l]="'rulebook.coverage.boundaryCard' | t"><span><span class="bar" aria-hidden="true"><b [style.width.%]="percent(chapter.boundary)"></b></span>{{ 'rulebook.of' | t: { part: chapter.boundary.checked, whole: chapter.boundary.total } | rgNb }}</span></td></tr>
          }</tbody></table></section>
      <section class="gap-above-3" id="sections"><div class="h2row"><h2>{{ heading() | rgNb }}</h2><span class="sub">{{ 'rulebook.coverage.shown' | t: { count: shown().length } }}</span>@if (chapter()) { <a class="sm end" [routerLink]="[]" [queryParams]="{ chapter: null }" queryParamsHandling="merge" fragment="sections">{{ 'rulebook.coverage.every' | t }}</a> }</div>
        <rg-chips class="chosen" [chips]="chips()" parameter="reason" [chosen]="reason()" [label]="'rulebook.coverage.filter' | t" />
        <rg-coverage-sections [sections]="shown()" [caption]="heading()" /></section>
      <div class="others">
        <section><div class="h2row"><h2>{{ 'rulebook.coverage.others' | t }}</h2></div><ul class="laws">@for (other of all.others; track other.abbr) { <li><b class="b">{{ other.name }}</b><br>@for (section of other.sections; track section.id; let last = $last) {<a class="nw" [routerLink]="['/rulebook/law', section.id]">{{ section.label }}</a>@if (!last) {, }}</li> }</ul></section>
        <section><div class="h2row"><h2>{{ 'rulebook.coverage.without' | t }}</h2></div><p class="sm mut gap-above">{{ 'rulebook.coverage.withoutWhy' | t }}</p><ul class="laws">@for (rule of all.withoutSection; track rule.id) { <li><a [routerLink]="['/rulebook', rule.id]">{{ rule.title }}</a></li> }</ul></section>
      </div>
    }`,
})
export class CoveragePage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  /** `?chapter=`; every chapter when left out. */
  readonly chapter = input<string>();
  /** `?reason=`: checked, unchecked, or one reason why a section is not. */
  readonly reason = input<string>();
  protected readonly percent = percent;
  protected readonly coverage = httpResource<CoverageAnswer>(() => this.api.reference('/law-coverage'));
  protected readonly answer = computed(() => (this.coverage.hasValue() ? this.coverage.value() : null));
  private readonly inChapter = computed(() => (this.answer()?.sections ?? []).filter((section) => !this.chapter() || String(section.chapter) === this.chapter()));
  protected readonly shown = computed(() => this.inChapter().filter((section) => passes(section, this.reason())));
  protected readonly heading = computed(() => {
    const found = this.answer()?.chapters.find((one) => String(one.chapter) === this.chapter());
    return found ? this.texts.text('rulebook.coverage.chapterNo', { no: found.chapter, title: found.title }) : this.texts.text('rulebook.coverage.sections');
  });
  protected readonly chips = computed((): readonly Chip[] => {
    const count = (reason: string | undefined) => this.inChapter().filter((section) => passes(section, reason)).length;
    const fixed = [{ value: null, label: this.texts.text('rulebook.coverage.chip.all') }, { value: 'checked', label: this.texts.text('rulebook.coverage.chip.checked') }, { value: 'boundary', label: this.texts.text('rulebook.coverage.chip.boundary') }];
    const reasons = (this.answer()?.reasons ?? []).map(({ key, label }) => ({ value: key, label }));
    return [...fixed, ...reasons].map((chip) => ({ ...chip, count: count(chip.value ?? undefined) })).filter((chip) => chip.count > 0 || chip.value === (this.reason() ?? null));
  });
}

function passes(section: CoveredSection, reason: string | undefined): boolean {
  if (reason === 'checked') return section.rules.length > 0;
  if (reason === 'boundary') return section.matters && section.rules.length === 0;
  return !reason || section.reason === reason;
}
