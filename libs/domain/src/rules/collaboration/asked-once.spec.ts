import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../../facts/facts-from.js';
import { evaluateAll } from '../evaluate.js';
import { colFormDefect } from './COL-FORM-DEFECT.rule.js';

const facts = (count: number) => factsFrom({ collaboration: Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: `Samarbete ${index}`, status: 'active' as const })) });

describe('a datum that several collaborations lack', () => {
  it('is asked for once, about all of them', () => {
    const { findings } = evaluateAll(facts(3), '2026-11-24', [colFormDefect]);
    expect(findings.map(({ subject, parameters, missing }) => ({ id: subject.id, of: parameters['collaboration'], missing }))).toEqual([
      { id: 'organization', of: 'c0,c1,c2', missing: { kind: 'collaboration', id: null, field: 'form' } },
    ]);
  });

  it('is asked about the one that lacks it', () => {
    const { findings } = evaluateAll(facts(1), '2026-11-24', [colFormDefect]);
    expect(findings.map(({ subject, missing }) => [subject.id, missing?.id])).toEqual([['c0', 'c0']]);
  });
});
