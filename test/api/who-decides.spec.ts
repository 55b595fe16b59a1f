import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collaboration, post } from '../municipality/key.ts';
import { newOrganization, signedIn, type Answer, type Client } from './client.js';
import { startServer, type TestServer } from './server.js';

interface Step { readonly level: string; readonly title: string; readonly known: boolean; readonly source: string | null; readonly holder: { kind: string; id: string } | null; readonly law: string[] }
interface Said { readonly outcome: string; readonly basis: string; readonly sentence: string; readonly lead: string | null; readonly chains: Step[][]; readonly uncertainties: { code: string; text: string; missing: { kind: string; id: string | null; field: string } | null }[]; readonly laws: Record<string, { label: string }>; readonly names: Record<string, { kind: string; name: string }>; readonly whyNot: { who: string; reason: string }[]; readonly otherOwner: { who: string } | null; readonly clarify: { choices: { key: string }[] } | null; readonly appeal: unknown; readonly matterType: { key: string } | null; readonly limits: { kind: string; met: boolean | null }[] }

const TODAY = '2026-11-24';

let server: TestServer;
let bankmala: Client;
let empty: Client;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: TODAY } });
  await newOrganization(server, 'tomby');
  [bankmala, empty] = [await signedIn(server, 'bankmala', 'case-officer'), await signedIn(server, 'tomby', 'case-officer')];
});
afterAll(() => server.stop());

const ask = async (client: Client, question: Readonly<Record<string, string>>): Promise<Said> => {
  const answer = await client.get(`/api/v1/who-decides?${new URLSearchParams(question).toString()}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as Said;
};
const levels = (said: Said): string[] => said.chains[0]!.map((step) => step.level);
const codes = (said: Said): string[] => said.uncertainties.map((one) => one.code);

describe('the charge for waste', () => {
  it('was the council\'s on the first day of 2024', async () => {
    const said = await ask(bankmala, { text: 'avfallstaxan', asOf: '2024-01-01' });
    expect([said.outcome, said.basis, said.sentence, levels(said)]).toEqual(['decided', 'registered', 'Kommunfullmäktige bestämmer.', ['law', 'council']]);
  });

  it('is okänt today: it was handed over, and the right is not recorded', async () => {
    const said = await ask(bankmala, { text: 'avfallstaxan' });
    expect([said.outcome, levels(said), said.chains[0]!.map((step) => step.known)]).toEqual(['unknown', ['law', 'council', 'federation'], [true, true, false]]);
  });

  it('names the document that would settle it, and where it is filled in', async () => {
    const said = await ask(bankmala, { text: 'avfallstaxan' });
    const missing = said.uncertainties.find((one) => one.missing !== null && one.missing.kind === 'decision-right');
    expect([said.lead?.toLowerCase(), missing?.text.toLowerCase()]).toEqual([expect.stringContaining('förbundsordningen'), expect.stringContaining('förbundsordningen')]);
  });

  it('is the federation\'s once somebody has recorded that right', async () => {
    const registrar = await signedIn(server, 'bankmala', 'registrar');
    const { items } = (await registrar.get(`/api/v1/bodies?collaboration=${collaboration('avfall')}`)).body as { items: { id: string }[] };
    const before = (await ask(bankmala, { text: 'avfallstaxan' })).outcome;
    const fields = { subject: collaboration('avfall'), question: 'tariff', matterType: 'TAXA_AVFALL', organ: items[0]!.id, clause: 'Förbundsordningen § 6', validFrom: '2025-01-01', source: 'Förbundsordningen § 6' };
    const recorded = (await registrar.post('/api/v1/decision-rights', fields)).body.item as { recordedAt: string };
    const now = await ask(bankmala, { text: 'avfallstaxan' });
    const then = await ask(bankmala, { text: 'avfallstaxan', knownAt: recorded.recordedAt });
    expect([before, now.outcome, then.outcome, levels(now)]).toEqual(['unknown', 'decided', 'unknown', ['law', 'council', 'federation']]);
  });
});

describe('a permit for a terrace', () => {
  it('was the head of building permits\' to decide before March 2025', async () => {
    const said = await ask(bankmala, { text: 'bygglov för altan', asOf: '2025-02-01' });
    expect([said.sentence, levels(said)]).toEqual(['Bygglovschefen bestämmer, på uppdrag av samhällsbyggnadsnämnden.', ['law', 'council', 'committee', 'delegate', 'person']]);
  });

  it('is an officer\'s today, through a sub-delegation', async () => {
    const said = await ask(bankmala, { text: 'bygglov för altan' });
    expect([said.sentence, levels(said)]).toEqual(['En bygglovshandläggare bestämmer, på uppdrag av samhällsbyggnadsnämnden.', ['law', 'council', 'committee', 'delegate', 'sub-delegate', 'person']]);
  });

  it('names the instrument, the law and the person on the way', async () => {
    const said = await ask(bankmala, { text: 'bygglov för altan' });
    const committee = said.chains[0]!.find((step) => step.level === 'committee');
    const person = said.chains[0]!.at(-1)!;
    expect([committee?.source, said.laws['PBL-9-2']?.label, said.names[person.holder!.id]?.kind]).toEqual([expect.stringContaining('SBN 2025-02-18 § 21'), expect.stringMatching(/^PBL\s9:2$/), 'person']);
  });

  it('tells how it is appealed', async () => {
    expect((await ask(bankmala, { text: 'bygglov för altan' })).appeal).not.toBeNull();
  });

  it('tells why others do not decide', async () => {
    const said = await ask(bankmala, { text: 'bygglov för altan', whyNot: post('bygglovschef') });
    expect(said.whyNot.find((one) => /bygglovschef/i.test(one.who))?.reason.length).toBeGreaterThan(20);
  });
});

describe('an amount', () => {
  const rent = (amount: string): Promise<Said> => ask(bankmala, { matterType: 'LOKALHYRA', amount });

  it('above every limit is not a delegate\'s', async () => {
    const said = await rent('40000000');
    expect(levels(said)).not.toContain('delegate');
  });

  it('where two items overlap is contested, with both chains', async () => {
    const said = await rent('2500000');
    expect([said.outcome, said.chains.length]).toEqual(['contested', 2]);
  });

  it('is a limit that is met', async () => {
    const said = await ask(bankmala, { matterType: 'DIREKTUPPHANDLING', amount: '300000', body: (await bankmala.get('/api/v1/bodies?isBuildingCommittee=true')).body.items[0].id });
    expect(said.limits.filter((limit) => limit.kind === 'amount').map((limit) => limit.met)).toContain(true);
  });
});

describe('the bus line across the region\'s border', () => {
  it('is not the municipality\'s question: the region is asked', async () => {
    const said = await ask(bankmala, { text: 'busslinjen över regiongränsen' });
    expect([said.outcome, levels(said).at(-1), said.otherOwner?.who.toLowerCase()]).toEqual(['other-owner', 'other-owner', expect.stringContaining('region')]);
  });
});

describe('the day to which the law was checked', () => {
  it('stands among what is uncertain in answers after it', async () => {
    for (const text of ['avfallstaxan', 'bygglov för altan', 'busslinjen över regiongränsen']) expect([text, codes(await ask(bankmala, { text }))]).toEqual([text, expect.arrayContaining(['law-checked-to'])]);
  });

  it('does not in answers before it', async () => {
    expect(codes(await ask(bankmala, { text: 'bygglov för altan', asOf: '2025-02-01' }))).not.toContain('law-checked-to');
  });
});

describe('a municipality that has recorded nothing', () => {
  it.each([
    ['skattesats', 'decided', 'Kommunfullmäktige ensamt bestämmer.'], ['bygglov', 'decided', 'Byggnadsnämnden bestämmer. Frågan kan delegeras.'],
    ['statlig väg', 'other-owner', 'Trafikverket bestämmer. Det är inte kommunens fråga.'],
  ])('is told what the law says of %s, marked as such', async (text, outcome, sentence) => {
    const said = await ask(empty, { text });
    expect([said.outcome, said.basis, said.sentence]).toEqual([outcome, 'law-only', sentence]);
  });

  it('has no person to name', async () => {
    expect(levels(await ask(empty, { text: 'bygglov' }))).not.toContain('person');
  });
});

describe('a question', () => {
  it('that may mean several things is asked back', async () => {
    const said = await ask(bankmala, { text: 'detaljplan' });
    expect([said.outcome, (said.clarify?.choices.length ?? 0) > 1]).toEqual(['clarify', true]);
  });

  it('that nobody understands is okänt, never a guess', async () => {
    expect(await ask(bankmala, { text: 'xyzzy' })).toMatchObject({ outcome: 'unknown', matterType: null, chains: [] });
  });

  it('is answered in words: no id stands in a sentence', async () => {
    const ids = /[0-9a-f]{8}-[0-9a-f]{4}-/;
    for (const text of ['avfallstaxan', 'bygglov för altan', 'hyra lokal', 'direktupphandling']) {
      const said = await ask(bankmala, { text, asOf: '2024-01-01' });
      const sentences = [said.sentence, said.lead, ...said.uncertainties.map((one) => one.text), ...said.whyNot.flatMap((one) => [one.who, one.reason]), ...said.chains.flat().flatMap((step) => [step.title, step.source])];
      expect([text, sentences.filter((sentence) => sentence !== null && ids.test(sentence))]).toEqual([text, []]);
    }
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'text'], ['an unknown matter type', 'matterType=FINNS-INTE', 'matterType'], ['half a krona', 'text=hyra&amount=0.5', 'amount'], ['less than nothing', 'text=hyra&amount=-1', 'amount'],
    ['an impossible day', 'text=hyra&asOf=2026-02-30', 'asOf'], ['something else', 'text=hyra&colour=red', 'colour'], ['a holder that is no id', 'text=hyra&whyNot=chefen', 'whyNot'],
  ])('with %s is refused, with its parameter', async (_, query, name) => {
    const answer: Answer = await bankmala.get(`/api/v1/who-decides?${query}`);
    expect([answer.status, answer.body.errors[0].parameter.name]).toEqual([422, name]);
  });
});
