import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import { registerOf } from '../registers/registers.js';
import { allDeadlines } from './all-deadlines.js';
import { deadlineLabels } from './deadline.js';
import { everyDeadline } from './deadlines-of.js';

/** The catalogue's own list (domänunderlaget, del F). */
const catalogue = [
  'APPROVE_MINUTES', 'POST_APPROVAL', 'APPEAL_WINDOW', 'LEGAL_FORCE', 'APPEAL_FL', 'NOTICE_KF', 'URGENT_REPORT', 'DELEG_REPORT', 'SEPARATE_RECORD', 'MOTION', 'BUDGET_KS', 'EXEC_ADMIN', 'BUDGET_KF', 'DELAR', 'ARSREDOV',
  'DISCHARGE', 'SUPERVISION_YEAR', 'AVTAL_REPORT', 'PRIVATE_PROGRAM', 'INTERNAL_CONTROL', 'TERM_KF', 'TERM_KS', 'TERM_COMMITTEE', 'TERM_ASSOCIATION', 'TERM_AUDITORS', 'EXIT_ASSOCIATION', 'AGREEMENT_NOTICE', 'AGREEMENT_RENEW',
  'REVIEW_ORDER', 'DIRECTIVE_REVIEW', 'DOC_REQUEST', 'FOLLOWUP_STEPS', 'PUBLISH_BUDGET', 'PUBLISH_ANNUAL', 'PUBLISH_AUDIT', 'PARTY_SUPPORT',
];

const document = (documentKind: 'budget-proposal' | 'annual-report' | 'audit-report') => ({ id: documentKind, documentKind, treatedAt: 'm2' });
/** One of everything that a deadline is worked out for. */
const rows: PartialRows = {
  body: [{ id: 'kf', bodyKind: 'council' }, { id: 'ks', bodyKind: 'executive-board', reportingRule: 'next-meeting' }, { id: 'sn', bodyKind: 'committee' }, { id: 'rev', bodyKind: 'auditors' }, { id: 'd', bodyKind: 'federation-direction', collaboration: 'f' }],
  meeting: [{ id: 'm1', body: 'ks', day: '2026-11-10', status: 'held' }, { id: 'm2', body: 'kf', day: '2026-12-14', status: 'planned' }],
  minutes: [{ id: 'p', meeting: 'm1', day: '2026-11-10', approvedOn: '2026-11-16', postedOn: '2026-11-17' }],
  matter: [{ id: 'build', matterType: 'BYGGLOV', day: '2026-11-01' }, { id: 'permit', matterType: 'FARDTJANST', day: '2026-11-01' }, { id: 'mot', matterType: 'MOTION', day: '2026-02-01', body: 'kf' }, { id: 'hire', matterType: 'ANST_CHEF', day: '2026-11-01' }],
  'delegation-item': [{ id: 'quiet', reporting: 'not-reported' }, { id: 'loud', reporting: 'reported' }],
  decision: [
    { id: 'd1', kind: 'decision', matter: 'permit', body: 'sn', day: '2026-11-11', notifiedOn: '2026-11-12' }, { id: 'd2', kind: 'decision', basis: 'urgent', body: 'ks', day: '2026-11-11' },
    { id: 'd3', kind: 'decision', basis: 'delegation', item: 'loud', body: 'ks', day: '2026-11-11' }, { id: 'd4', kind: 'decision', basis: 'delegation', item: 'quiet', matter: 'hire', body: 'ks', day: '2026-11-23' },
  ],
  company: [{ id: 'c', companyKind: 'limited-company' }], handover: [{ id: 'h', recipientKind: 'private-provider' }], directive: [{ id: 'dir', company: 'c', adoptedOn: '2023-02-01' }],
  collaboration: [{ id: 'f', form: 'federation', status: 'active' }, { id: 'a', form: 'agreement', status: 'active' }],
  agreement: [{ id: 'fo', collaboration: 'f', exitAtYearEnd: true }, { id: 'av', collaboration: 'a', endsOn: '2027-12-31', noticeMonths: 6, renewMonths: 12 }],
  'delegation-order': [{ id: 'o', body: 'ks', status: 'adopted', adoptedOn: '2026-02-01' }], 'document-request': [{ id: 'r', day: '2026-11-23' }], 'follow-up': [{ id: 's', step: 'effect', day: '2026-01-01', due: '2027-01-31' }],
  'governing-document': [document('budget-proposal'), document('annual-report'), document('audit-report')],
};

describe('the catalogue of deadlines', () => {
  it('is the registry, deadline by deadline, each with a Swedish name', () => {
    expect(allDeadlines.map((kind) => kind.key).sort()).toEqual([...catalogue].sort());
    expect(Object.keys(deadlineLabels).sort()).toEqual([...catalogue].sort());
  });

  it('says of each what it rests on, what it is counted from, and where', () => {
    expect(allDeadlines.filter((kind) => kind.basis.length === 0 || kind.calculation.length < 20 || kind.worksOutFor.some((register) => !registerOf(register))).map((kind) => kind.key)).toEqual([]);
  });

  it('is reached, every one of it, from the registers', () => {
    const reached = new Set<string>(everyDeadline(factsFrom(rows), '2026-11-24').map((deadline) => deadline.key));
    expect(catalogue.filter((key) => !reached.has(key))).toEqual([]);
  });

  it('gives every day an identity of its own that does not hang on the day', () => {
    const keys = everyDeadline(factsFrom(rows), '2026-11-24').map(({ key, subject, instance }) => `${key} ${subject.kind} ${subject.id} ${instance}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('answers okänt, never in time, about an organisation of which nothing is recorded', () => {
    const states = new Set(everyDeadline(factsFrom({}), '2026-11-24').map((deadline) => deadline.result.state));
    expect([...states]).toEqual(['unknown']);
  });
});
