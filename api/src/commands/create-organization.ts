import { createOrganization } from '../tenants/create-organization.js';
import { exitCodes, say, WrongUsage, type Command } from './command.js';
import { withOperator } from './operator.js';

/** Swedish for people, English as it stands in the bundle. */
const kinds: Readonly<Record<string, 'municipality' | 'region'>> = { kommun: 'municipality', municipality: 'municipality', region: 'region' };

export const createOrganizationCommand: Command = {
  name: 'create-organization',
  summary: 'Lägger upp en ny, tom organisation.',
  takes: [],
  options: {
    slug: { value: 'kortnamn', text: '3–40 tecken: a–z, siffror och bindestreck', required: true },
    name: { value: 'namn', text: 'organisationens namn, till exempel "Bänkmåla kommun"', required: true },
    kind: { value: 'kommun|region', text: 'kommun om inget anges' },
    code: { value: 'kod', text: 'kommunkod (fyra siffror) eller länskod (två)' },
  },
  run: async (args) => {
    const organizationKind = kinds[args.text('kind') ?? 'kommun'];
    if (!organizationKind) throw new WrongUsage('--kind ska vara kommun eller region.');
    const code = args.text('code') ?? null;
    if (code !== null && !(organizationKind === 'region' ? /^\d{2}$/ : /^\d{4}$/).test(code)) throw new WrongUsage('--code ska vara fyra siffror för en kommun och två för en region.');
    const slug = args.text('slug') ?? '';
    const name = args.text('name')?.trim() ?? '';
    if (name === '' || name.length > 200) throw new WrongUsage('--name ska ha 1–200 tecken.');
    await withOperator(({ database }) => createOrganization(database, { slug, name, organizationKind, code }));
    say(`${name} finns nu med kortnamnet ${slug}. Lägg upp en användare med create-user.`);
    return exitCodes.done;
  },
};
