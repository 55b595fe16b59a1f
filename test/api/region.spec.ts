import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, Client } from './client.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
let registrar: Client;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  registrar = await signedIn(server, 'region-exempel', 'registrar');
});
afterAll(() => server.stop());

describe('a region is spoken of as a region', () => {
  it.each([['director', 'Regiondirektör'], ['board-chair', 'Regionstyrelsens ordförande']])('to its %s when signed in', async (role, label) => {
    const session = (await (await signedIn(server, 'region-exempel', role)).get('/api/v1/session')).body as { user: { roleLabel: string } };
    expect(session.user.roleLabel).toBe(label);
  });

  it('in the list of roles to try, where a municipality keeps its own words', async () => {
    const { organizations } = (await new Client(server.url).get('/api/v1/demo')).body as { organizations: { slug: string; roles: { role: string; label: string }[] }[] };
    const directors = Object.fromEntries(organizations.map((one) => [one.slug, one.roles.find((role) => role.role === 'director')?.label]));
    expect(directors).toMatchObject({ 'region-exempel': 'Regiondirektör', bankmala: 'Kommundirektör' });
  });

  it('in the permission matrix', async () => {
    const { roles } = (await registrar.get('/api/v1/administration/permissions')).body as { roles: Record<string, string> };
    expect([roles['director'], roles['board-chair']]).toEqual(['Regiondirektör', 'Regionstyrelsens ordförande']);
  });

  const made = async (path: string, fields: object): Promise<string> => {
    const answer = await registrar.post(`/api/v1/${path}`, fields);
    if (answer.status !== 201) throw new Error(answer.text);
    return (answer.body as { item: { id: string } }).item.id;
  };

  it('in a flag', async () => {
    const group = await made('bodies', { name: 'Samrådet', bodyKind: 'network', validFrom: '2024-01-01', source: 'Uppgivet av sekretariatet' });
    const matter = await made('matters', { day: '2026-11-01', diaryNumber: 'S 2026:1', title: 'Gemensam upphandling av taxi', matterType: 'UPPHANDLING', body: group, status: 'decided' });
    const decision = await made('decisions', { day: '2026-11-20', number: 'S 1', title: 'Gemensam upphandling av taxi', matter, kind: 'decision', makerKind: 'body', body: group, basis: 'body', bindsOrganization: true });
    const { items } = (await registrar.get(`/api/v1/findings?subject=${decision}&rule=INF-NETWORK-DECIDES`)).body as { items: { title: string; says: string }[] };
    expect(items.map((flag) => [flag.title, /kommunen/i.test(JSON.stringify([flag.title, flag.says]))])).toEqual([['Samrådet har fattat ett beslut som binder regionen.', false]]);
  });

  it('in who decides', async () => {
    const said = (await registrar.get('/api/v1/who-decides?text=bygglov')).body as { sentence: string; lead: string };
    expect([said.sentence, said.lead]).toEqual(['Kommunen bestämmer, inte regionen.', 'Fråga kommunens registrator.']);
  });
});
