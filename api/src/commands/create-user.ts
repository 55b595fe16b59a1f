import { nameOf, type Facts } from '@ragang/domain';
import { createAccount } from '../platform/auth/account-store.js';
import { roleLabels } from '../platform/auth/permission-matrix.js';
import { today } from '../platform/clock.js';
import type { Role } from '../platform/database/request-context.js';
import { exitCodes, say, WrongUsage, type Command } from './command.js';
import { inOrganization, withOperator } from './operator.js';
import { readPassword } from './password.js';

const roles = Object.keys(roleLabels).filter((role) => role !== 'anonymous');

export const createUserCommand: Command = {
  name: 'create-user',
  summary: 'Lägger upp en användare. Lösenordet läses från standard in.',
  takes: [],
  options: {
    organization: { value: 'kortnamn', text: 'organisationen', required: true },
    username: { value: 'namn', text: 'användarnamnet, gemener', required: true },
    role: { value: 'roll', text: roles.join(', '), required: true },
    name: { value: 'namn', text: 'personens namn', required: true },
    body: { value: 'organ', text: 'organ som rollen gäller för, namn eller id', multiple: true },
    unit: { value: 'enhet', text: 'enhet som rollen gäller för, namn eller id', multiple: true },
  },
  more: ['Exempel:', `  printf '%s' "$LÖSENORD" | npm run ragang -- create-user --organization bankmala --username eva.ek --role registrar --name "Eva Ek"`],
  run: async (args) => {
    const role = args.text('role') ?? '';
    if (!roles.includes(role)) throw new WrongUsage(`--role ska vara någon av ${roles.join(', ')}.`);
    const username = args.text('username')?.trim().toLowerCase() ?? '';
    if (!/^[\p{Ll}\p{N}][\p{Ll}\p{N}._@-]{1,99}$/u.test(username)) throw new WrongUsage('--username ska ha 2–100 tecken: bokstäver, siffror, punkt, bindestreck, @.');
    const password = await readPassword();
    await withOperator(({ database, facts }) => inOrganization(database, args.text('organization') ?? '', (tenantId) => database.inTenant(tenantId, async (tx) => {
      const known = await facts.load(tx);
      await createAccount(tx, {
        username, displayName: args.text('name')?.trim() ?? username, password, role: role as Role,
        bodies: args.texts('body').map((wanted) => thing(known, 'body', wanted)), units: args.texts('unit').map((wanted) => thing(known, 'unit', wanted)),
      });
    })));
    say(`${username} kan nu logga in som ${roleLabels[role as Role].toLowerCase()}.`);
    return exitCodes.done;
  },
};

function thing(facts: Facts, kind: 'body' | 'unit', wanted: string): string {
  const ids = [...new Set(facts.all(kind).filter((row) => row.id === wanted || nameOf(facts, kind, row.id, today()).toLowerCase() === wanted.toLowerCase()).map((row) => row.id))];
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new WrongUsage(`${ids.length === 0 ? 'Inget' : 'Mer än ett'} organ eller enhet heter ”${wanted}”. Ange id i stället.`);
  return id;
}
