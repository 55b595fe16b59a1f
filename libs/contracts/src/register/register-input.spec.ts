import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { body, decision, delegationItem, registerKinds, registerOf, type Register } from '@ragang/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { registerInput } from './register-input.js';

/** Codes of what is wrong, by field. */
function faultsOf(register: Register, input: object): Record<string, readonly string[]> {
  const faults = validateSync(plainToInstance(registerInput(register), input), { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return Object.fromEntries(faults.map((fault) => [fault.property, Object.keys(fault.constraints ?? {}).map((name) => (fault.contexts?.[name] as { code: string } | undefined)?.code ?? name)]));
}

const as = (register: unknown): Register => register as Register;
const uuid = '7cf32d69-f49d-43e5-a1e5-773eb0e4cc2b';

describe('the body of a register row', () => {
  it('takes the fields of the definition and what every row carries', () => {
    expect(faultsOf(as(body), { name: 'Kulturnämnden', bodyKind: 'committee', validFrom: '2026-01-01', source: 'KF § 7', disclosure: 'public', absent: ['quorum'], reason: 'Ny nämnd' })).toEqual({});
  });

  it('asks for what must be given, and takes neither space nor an empty list for it', () => {
    expect(faultsOf(as(body), {})).toEqual({ name: ['required'], bodyKind: ['required'] });
    expect(faultsOf(as(delegationItem), { order: uuid, number: '', title: 'x', matterType: 'BYGGLOV', delegateKind: 'chair' })).toEqual({ number: ['required'] });
  });

  it('refuses a field that the register does not have', () => {
    expect(Object.keys(faultsOf(as(body), { name: 'N', bodyKind: 'committee', tenantId: uuid, isAdmin: true })).sort()).toEqual(['isAdmin', 'tenantId']);
  });

  const wrong: readonly (readonly [string, unknown, object, string, string])[] = [
    ['a word that is not in the list', body, { name: 'N', bodyKind: 'okänt' }, 'bodyKind', 'word.unknown'],
    ['a day that the calendar lacks', body, { name: 'N', bodyKind: 'committee', validFrom: '2026-02-30' }, 'validFrom', 'date.invalid'],
    ['a week for a day', body, { name: 'N', bodyKind: 'committee', validFrom: '2026-W01' }, 'validFrom', 'date.invalid'],
    ['a number as text', body, { name: 'N', bodyKind: 'committee', seats: '5' }, 'seats', 'number.invalid'],
    ['half a krona', delegationItem, { order: uuid, number: '1', title: 'x', matterType: 'BYGGLOV', delegateKind: 'chair', amountMax: 0.5 }, 'amountMax', 'number.invalid'],
    ['a reference that is no id', delegationItem, { order: 'x', number: '1', title: 'x', matterType: 'BYGGLOV', delegateKind: 'chair' }, 'order', 'reference.invalid'],
    ['yes as a word', body, { name: 'N', bodyKind: 'committee', isBuildingCommittee: 'ja' }, 'isBuildingCommittee', 'type.boolean'],
    ['an object for a text', body, { name: { length: 1 }, bodyKind: 'committee' }, 'name', 'type.string'],
    ['a list for a text', body, { name: ['a'], bodyKind: 'committee' }, 'name', 'type.string'],
    ['a text that is too long, counted in characters', body, { name: 'å'.repeat(301), bodyKind: 'committee' }, 'name', 'text.tooLong'],
    ['more parts than a list may have', delegationItem, { order: uuid, number: '1', title: 'x', matterType: 'BYGGLOV', delegateKind: 'chair', conditions: Array.from({ length: 501 }, () => 'x') }, 'conditions', 'array.tooLong'],
    ['an absent field that is none', body, { name: 'N', bodyKind: 'committee', absent: ['x'] }, 'absent', 'field.unknown'],
  ];
  it.each(wrong)('refuses %s', (_, register, input, field, code) => {
    expect(faultsOf(as(register), input)).toEqual({ [field]: [code] });
  });

  it('takes 300 characters of two bytes each', () => {
    expect(faultsOf(as(body), { name: 'å'.repeat(300), bodyKind: 'committee' })).toEqual({});
  });

  it('asks for the day of an event, and knows no period there', () => {
    const faults = faultsOf(as(decision), { number: '§ 1', title: 'x', matter: uuid, kind: 'decision', body: uuid, makerKind: 'body', validFrom: '2026-01-01' });
    expect(Object.keys(faults).sort()).toEqual(['day', 'validFrom']);
  });

  it('is made for every register', () => {
    for (const kind of registerKinds) expect(new (registerInput(registerOf(kind)))()).toBeInstanceOf(Object);
  });
});
