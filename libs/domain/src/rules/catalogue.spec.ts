import { describe, expect, it } from '@jest/globals';
import { catalogue, type CatalogueRow } from './catalogue.data.js';
import { rulebook, ruleOf } from './rulebook.js';
import type { Rule } from './rule.js';

interface Deviation {
  readonly rule: string;
  readonly what: 'severities' | 'direction' | 'mode' | 'primary' | 'cases' | 'validFrom' | 'absenceBased';
  readonly since: string;
  readonly why: string;
}

/** Where the rulebook is another than the catalogue, on purpose. */
const deviations: readonly Deviation[] = [
  { rule: 'KL-10-3-LAY-AUDITOR', what: 'absenceBased', since: '2026-11-24', why: 'Att ingen är vald vet man först när uppdragen är helt införda' },
  { rule: 'DEL-RETAKEN', what: 'validFrom', since: '2026-11-24', why: 'När ett beslut får ändras står i 2017 års förvaltningslag, som gäller från den 1 juli 2018' },
  { rule: 'COL-NO-REP', what: 'absenceBased', since: '2026-11-24', why: 'Att ingen företräder oss vet man först när representanterna är helt införda' },
  { rule: 'FOLLOWUP-NOT-PLANNED', what: 'absenceBased', since: '2026-11-24', why: 'Att ingen uppföljning är planerad vet man först när uppföljningarna är helt införda' },
];

const sorted = (words: Iterable<unknown>): string => [...words].map(String).sort().join(' ');

/** What differs between a rule and its row. */
function differences(rule: Rule, [, severities, direction, mode, cases, validFrom, absenceBased]: CatalogueRow): readonly Deviation['what'][] {
  const same: Readonly<Record<Deviation['what'], boolean>> = {
    severities: sorted(rule.severities) === sorted(severities.split(' ')), direction: rule.direction === direction, mode: sorted(rule.mode) === sorted(mode.split(' ')),
    primary: rule.cases.find((link) => link.primary)?.no === cases[0], cases: sorted(rule.cases.map((link) => link.no)) === sorted(cases),
    validFrom: rule.validFrom === validFrom, absenceBased: rule.absenceBased === absenceBased,
  };
  return (Object.keys(same) as Deviation['what'][]).filter((what) => !same[what]);
}

describe('the rulebook against the catalogue', () => {
  it('has the rules of the catalogue and no others', () => {
    expect(sorted(rulebook.map(({ id }) => id))).toBe(sorted(catalogue.map(([id]) => id)));
  });

  it('differs only where it is told why', () => {
    const found = catalogue.flatMap((row) => differences(ruleOf(row[0])!, row).map((what) => `${row[0]} ${what}`));
    expect(found.sort()).toEqual(deviations.map(({ rule, what }) => `${rule} ${what}`).sort());
  });
});
