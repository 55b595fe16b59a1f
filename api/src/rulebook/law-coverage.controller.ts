import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { citationLabel, lawCheckedTo, lawSection, municipalActChapters, statutes, uncheckedReasons } from '@ragang/domain/law';
import { coverageOf, rulebook, ruleOf, sectionsOf, type SectionCoverage } from '@ragang/domain/rules';
import { SignedIn } from '../platform/auth/permission.js';
import { coveringView } from '../reference/covering-view.js';

/** Täckning: how much of the municipal act the rules rest on, and why the rest is not checked. */
@ApiTags('rulebook')
@Controller('law-coverage')
export class LawCoverageController {
  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Vilka paragrafer som prövas', description: 'Kommunallagen kapitel för kapitel: vilka paragrafer en regel vilar på, och varför de andra inte prövas. Räknas ut ur regelboken. (Coverage of the municipal act.)', operationId: 'law-coverage' })
  read() {
    return coverage;
  }
}

const { all, boundary, chapters, sections } = coverageOf();

/** The rulebook is the same as long as the server runs. */
const coverage = {
  checkedTo: lawCheckedTo, all, boundary,
  chapters: chapters.map((chapter) => ({ ...chapter, title: municipalActChapters[chapter.chapter] ?? '' })),
  sections: sections.map(sectionView),
  reasons: Object.entries(uncheckedReasons).map(([key, label]) => ({ key, label, count: sections.filter((section) => section.reason === key).length })),
  others: otherStatutes(),
  withoutSection: rulebook.filter((rule) => sectionsOf(rule).length === 0).map(({ id, title }) => ({ id, title })),
};

function sectionView({ id, chapter, matters, rules, reason, by }: SectionCoverage) {
  const { heading, gist, mark } = lawSection(id);
  return { id, label: citationLabel(id), heading, gist, mark, chapter, matters, rules: rules.map((rule) => ({ id: rule, title: ruleOf(rule)?.title ?? rule })), reason, reasonLabel: reason && uncheckedReasons[reason], by: coveringView(by) };
}

/** The other statutes that rules rest on: they are read only where something cites them, so that no share is told. */
function otherStatutes() {
  const cited = [...new Set(rulebook.flatMap(sectionsOf))].filter((id) => lawSection(id).statute !== 'KL');
  return [...Map.groupBy(cited, (id) => lawSection(id).statute)]
    .map(([abbr, own]) => ({ abbr, name: statutes.find((statute) => statute.abbr === abbr)?.name ?? abbr, sections: own.toSorted((a, b) => a.localeCompare(b, 'sv', { numeric: true })).map((id) => ({ id, label: citationLabel(id) })) }))
    .sort((a, b) => b.sections.length - a.sections.length || a.name.localeCompare(b.name, 'sv'));
}
