import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows, type PartialRows } from '../facts/facts-from.js';
import { companyOverview } from './company-overview.js';
import { companyTree } from './company-tree.js';

const asOf = '2026-11-24';
const clause = (clauseType: string, fields: object = {}) => ({ id: clauseType, directive: 'd', clauseType, text: 'Så står det.', ...fields }) as NonNullable<PartialRows['directive-clause']>[number];
const facts = factsFrom({
  company: [
    { id: 'parent', name: 'Stadshus AB', ownership: 'wholly', companyKind: 'limited-company', share: 100 },
    { id: 'homes', name: 'Fastighets AB', ownership: 'wholly', companyKind: 'limited-company', share: 100, parent: 'parent' },
    { id: 'fibre', name: 'Bredband AB', ownership: 'partly', companyKind: 'limited-company', share: 60, parent: 'homes' },
  ],
  directive: [{ id: 'd', company: 'homes', title: 'Direktiv' }],
  'directive-clause': [clause('purpose'), clause('powers-frame'), clause('financial-goals'), clause('information-duty', { threshold: 5_000_000, days: 30, recipient: 'ks' }), clause('reporting'), clause('insight'), clause('vision-goals')],
  'completeness-mark': [{ id: 'm', register: 'directive-clause', subject: 'd' }],
  'financial-report': [{ id: 'f1', subject: 'homes', title: 'Ram', project: 'Kvarnskolan', budget: 118_000_000, forecast: 118_000_000, day: '2023-12-31' }, { id: 'f2', subject: 'homes', title: 'Prognos', project: 'Kvarnskolan', forecast: 161_000_000, day: '2024-01-18' }],
  deviation: [{ id: 'v', title: 'Kvarnskolan blir dyrare', subject: 'homes', day: '2024-01-18', amount: 43_000_000, absent: ['reportedOn'] }],
});
const overview = (of = facts) => companyOverview(of, 'homes', asOf);
const standing = (type: string, of = facts) => overview(of)?.clauses.find((one) => one.type === type)?.standing;

describe('the company tree', () => {
  it('has each company under its parent', () => {
    expect(companyTree(facts, asOf)).toMatchObject([{ id: 'parent', children: [{ id: 'homes', children: [{ id: 'fibre', share: 60 }] }] }]);
  });

  it('shows a company whose parent is gone at the top', () => {
    expect(companyTree(withRows(facts, { company: [{ id: 'parent', name: 'Stadshus AB', validUntil: '2026-01-01' }] }), asOf).map((node) => node.id)).toEqual(['homes']);
  });
});

describe('the overview of a company', () => {
  it('opens with the overrun that the owner has not been told of', () => {
    expect(overview()?.lead).toBe('Kvarnskolan blir 43 mnkr dyrare än ramen. Bolaget har vetat det sedan 18\u00a0januari\u00a02024, men ingen rapport till ägaren har gjorts.');
    expect(overview()?.overruns[0]?.deviation).toMatchObject({ reportDue: '2024-02-17', daysOverdue: 1011 });
  });

  it('does not call a report missing before its last day', () => {
    expect(companyOverview(facts, 'homes', '2024-02-17')?.overruns[0]?.deviation?.daysOverdue).toBeNull();
    expect(companyOverview(facts, 'homes', '2024-02-18')?.overruns[0]?.deviation?.daysOverdue).toBe(1);
  });

  it('calls a clause absent only when somebody has vouched that all clauses are recorded', () => {
    const unvouched = withRows(facts, { 'completeness-mark': [{ id: 'm', register: 'directive-clause', subject: 'another' }] });
    expect([standing('submission'), standing('submission', unvouched)]).toEqual(['absent', 'unknown']);
  });

  it('calls an information duty without a last day partial', () => {
    expect(standing('information-duty', withRows(facts, { 'directive-clause': [clause('information-duty', { threshold: 5_000_000, recipient: 'ks' })] }))).toBe('partial');
  });

  it('finds a clause in the common directive that this one refers to', () => {
    const common = withRows(facts, { directive: [{ id: 'd', company: 'homes', title: 'Direktiv', commonDirective: 'all' }, { id: 'all', company: 'parent', title: 'Gemensamt' }], 'directive-clause': [{ id: 'sub', directive: 'all', clauseType: 'submission', text: 'Fullmäktige får ta ställning först.' }] });
    expect(companyOverview(common, 'homes', asOf)?.clauses.find((one) => one.type === 'submission')).toMatchObject({ standing: 'present', inCommonDirective: true });
  });
});
