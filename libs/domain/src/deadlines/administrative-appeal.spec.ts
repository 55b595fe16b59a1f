import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { administrativeAppeal, administrativeExecution } from './administrative-appeal.js';
import { found } from './told.example.js';

const facts = (decision: object, matterType = 'PARKERINGSTILLSTAND_X', action?: object) => factsFrom({
  matter: [{ id: 'm', matterType: matterType as never, day: '2026-10-01' }], decision: [{ id: 'd', kind: 'decision', matter: 'm', body: 'b', day: '2026-11-02', ...decision }],
  ...(action ? { 'execution-action': [{ id: 'e', decision: 'd', day: '2026-11-10', ...action }] } : {}),
});
const own = 'FARDTJANST';

describe('a decision under the Administrative Procedure Act', () => {
  it.each([
    ['three weeks from the day the party was told', facts({ notifiedOn: '2026-11-04' }, own), ['2026-11-25']],
    ['moved from a Sunday', facts({ notifiedOn: '2026-11-08' }, own), ['2026-11-30']],
    ['the day is not recorded', facts({}, own), ['unknown notifiedOn']],
    ['run out long ago', facts({ day: '2026-10-01', notifiedOn: '2026-10-02' }, own), []],
    ['tried for legality instead', facts({ notifiedOn: '2026-11-04' }, 'ANST_CHEF'), []],
  ])('appeal: %s', (_name, given, expected) => expect(found(administrativeAppeal, given, '2026-11-24')).toEqual(expected));

  it.each([
    ['the day after', facts({ notifiedOn: '2026-11-04' }, own), ['2026-11-26']],
    ['the day is not recorded', facts({}, own), ['unknown notifiedOn']],
    ['appealed: the court decides', facts({ notifiedOn: '2026-11-04', appealedOn: '2026-11-20' }, own), ['unknown finalOn']],
    ['in favour of the one it concerns', facts({ notifiedOn: '2026-11-04', favoursIndividual: true }, own), ['none']],
    ['grounds to do it at once', facts({ notifiedOn: '2026-11-04' }, own, { immediateGround: 'temporary' }), ['none']],
    ['a law with a time of effect of its own', facts({ notifiedOn: '2026-11-04' }, 'BYGGLOV'), ['none']],
  ])('execution: %s', (_name, given, expected) => expect(found(administrativeExecution, given, '2026-11-24')).toEqual(expected));
});
