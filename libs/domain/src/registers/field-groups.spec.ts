import { describe, expect, it } from '@jest/globals';
import { group, sectionsOf } from '../register/field-groups.js';
import { integer, text } from '../register/field.js';
import { registerKinds, registerOf } from './registers.js';

/** More fields than this in a row, and nobody finds what they look for. */
const MOST_IN_A_ROW = 14;
const all = registerKinds.map(registerOf);

describe('the groups of a register', () => {
  it('name fields that exist, each once', () => {
    const faulty = all.flatMap(({ kind, fields, groups = {} }) => {
      const named = Object.values(groups).flatMap((one) => one.fields);
      return named.filter((name, index) => !Object.hasOwn(fields, name) || named.indexOf(name) !== index).map((name) => `${kind}.${name}`);
    });
    expect(faulty).toEqual([]);
  });

  it('are there when the fields are many, and leave no section too long', () => {
    expect(all.flatMap((register) => sectionsOf(register).filter((section) => section.names.length > MOST_IN_A_ROW).map((section) => `${register.kind}: ${section.label ?? 'first'}`))).toEqual([]);
  });

  it('show every field, in a section of its own name', () => {
    for (const register of all) {
      const sections = sectionsOf(register);
      expect(sections.flatMap((section) => section.names).toSorted()).toEqual(Object.keys(register.fields).toSorted());
      expect(new Set(sections.map((section) => section.label)).size).toBe(sections.length);
    }
  });

  it('come after what has no group, and are left out when nothing in them is shown', () => {
    const fields = { amount: integer('Belopp'), title: text('Titel'), due: text('Senast') };
    const groups = { time: group('Tid', 'due'), money: group('Pengar', 'amount') };
    expect(sectionsOf({ fields, groups }).map((section) => [section.label, section.names])).toEqual([[null, ['title']], ['Tid', ['due']], ['Pengar', ['amount']]]);
    expect(sectionsOf({ fields: { amount: fields.amount }, groups }).map((section) => section.label)).toEqual(['Pengar']);
  });
});
