import { registerInput } from '@ragang/contracts';
import type { Register } from '@ragang/domain';
import { checkedInput } from '../platform/http/body-pipe.js';
import { DomainError } from '../platform/http/domain-error.js';

/** Some fields of a row that is not recorded, each checked as the register checks it. What a whole row must have is not asked for. */
export async function checkedFields(register: Register, given: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(register.fields, name));
  if (unknown.length > 0) {
    throw new DomainError('field.unknown', `Ta bort det som inte är fält i registret över ${register.many}.`, 422, unknown.map((name) => ({ pointer: `#/${name.slice(0, 60)}`, code: 'field.unknown', detail: 'Fältet finns inte i registret.' })));
  }
  const checked = (await checkedInput(registerInput(unfinished(register)), given)) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(given).map((name) => [name, checked[name]]));
}

/** The register with nothing required, not even a day. */
function unfinished(register: Register): Register {
  return {
    ...register, kind: `unfinished-${register.kind}`, class: 'state',
    fields: Object.fromEntries(Object.entries(register.fields).map(([name, field]) => [name, { ...field, required: false }])),
  };
}
