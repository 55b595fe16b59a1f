import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { thresholdDefaults, type ThresholdKey } from '../registers/platform/threshold.js';
import { allDeadlines } from '../deadlines/all-deadlines.js';
import { rulebook } from './rulebook.js';
import { thresholdUsers } from './threshold-users.js';

const here = new URL('.', import.meta.url);
const isKey = (word: string): word is ThresholdKey => Object.hasOwn(thresholdDefaults, word);
/** Threshold keys that stand in a file between quotes. */
const keysIn = (file: URL): readonly ThresholdKey[] => [...new Set([...readFileSync(file, 'utf8').matchAll(/'([a-zA-Z]+)'/g)].map(([, word = '']) => word).filter(isKey))];

/** Rule by rule, what its own file asks for. */
const asked = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.rule.ts'))
  .flatMap((path) => keysIn(new URL(path, here)).map((key) => `${key} ${path.split('/').at(-1)!.replace('.rule.ts', '')}`));
/** Rules that get the day from a deadline, which asks for the threshold. */
const through = ['reportLeadDays KL-7-8-NOT-REPORTED'];

describe('who uses a threshold', () => {
  const told = Object.entries(thresholdUsers).flatMap(([key, users]) => users.rules.map((rule) => `${key} ${rule}`));
  it('is what the rules’ own files say', () => expect([...told].sort()).toEqual([...asked, ...through].sort()));

  it('names rules and deadlines that exist', () => {
    expect(told.map((line) => line.split(' ')[1]).filter((id) => !rulebook.some((rule) => rule.id === id))).toEqual([]);
    expect(Object.values(thresholdUsers).flatMap((users) => users.deadlines).filter((key) => !allDeadlines.some((deadline) => deadline.key === key))).toEqual([]);
  });

  it('has those that the deadlines ask for', () => {
    const folder = new URL('../deadlines/', here);
    const used = new Set(readdirSync(folder).filter((name) => name.endsWith('.ts') && !/\.(spec|example)\.ts$/.test(name)).flatMap((name) => keysIn(new URL(name, folder))));
    const toldOf = Object.entries(thresholdUsers).filter(([, users]) => users.deadlines.length > 0).map(([key]) => key);
    expect(toldOf.sort()).toEqual([...used].sort());
  });

  it('leaves no threshold that nothing uses', () => {
    expect(Object.entries(thresholdUsers).filter(([, users]) => users.rules.length + users.deadlines.length === 0 && !users.elsewhere).map(([key]) => key)).toEqual([]);
  });
});
