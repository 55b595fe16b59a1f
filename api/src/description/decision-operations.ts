import type { Operations } from './operation-facts.js';
import { whoDecidesExample } from './who-decides-example.js';

/** Who decides, trying a decision, and what follows on one. */
export const decisionOperations: Operations = {
  'who-decides': {
    says: 'Svaret med kedja, gränser, källor och det som är osäkert.',
    schema: 'WhoDecidesAnswer',
    example: whoDecidesExample,
  },
  'decision-check': {
    body: { matterType: 'BYGGLOV', day: '2026-11-24', body: 'effa4c6a-6d28-5876-8ab3-b9bce732f4aa' },
    says: 'Vem som får besluta, och flaggorna som beslutet skulle ge.',
    example: { answer: whoDecidesExample, findings: [] },
  },
  'decision-list': {
    says: 'En sida beslut med sina flaggor, och det som går att välja i filtret.',
    example: {
      asOf: '2026-11-24', total: 33, page: 1, limit: 1,
      items: [{
        id: '41f460d6-c0d5-5031-a3d6-f7a7d26cc94e', number: 'KS 2026:318-4', title: 'Hyresavtal för Smedjan 4', day: '2026-11-12',
        matter: { id: '1f0a1d02-c6ae-567b-ad19-591bc1d45ff8', diaryNumber: 'KS 2026:318' },
        body: { id: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', name: 'Kommunstyrelsen' }, maker: 'Fastighetschef', basis: 'delegation',
        basisLabel: 'Delegation', amount: 4_500_000, amountBasisLabel: 'hela avtalstiden', flags: { flags: 1 },
      }],
      choices: {
        body: [{ value: 'a5447560-d607-527d-9b32-e3c033128234', label: 'Barn- och utbildningsnämnden' }],
        basis: [{ value: 'body', label: 'Organets egen beslutanderätt' }],
        matterType: [{ value: 'BOENDE_SOCIALT', label: 'Akutboende, socialt kontrakt och hemlöshet' }],
      },
    },
  },
  'decision-overview': {
    says: 'Beslutet med frister, överklagande och uppföljning.',
    example: {
      asOf: '2026-11-24',
      lead: 'Fastighetschef beslutade den 12 november 2026. Grund: delegation från kommunstyrelsen. Någon anmälan är inte registrerad.',
      matterType: { key: 'LOKALHYRA', title: 'Hyra in eller ut lokaler (längre tid)' }, maker: 'Fastighetschef',
      deadlines: [{
        key: 'report', label: 'Ska anmälas till organet senast', law: ['KL-6-40'],
        result: { state: 'known', day: '2026-12-01', steps: [{ text: 'Beslutet fattades', day: '2026-11-12' }] }, isDone: false,
      }],
      appeal: {
        law: ['KL-13-1'],
        text: 'Medlemmar i kommunen eller regionen kan överklaga till förvaltningsrätten och få lagligheten prövad. Det ska ske inom tre veckor från det att protokollets justering tillkännagavs.',
      },
      steps: [{ step: 'decision', row: null }],
      laws: {
        'KL-6-40': {
          id: 'KL-6-40', label: 'KL 6:40', heading: 'Anmälan av beslut',
          gist: 'Nämnden väljer vad som ska anmälas, men överklagbara beslut som inte anmäls ska få eget protokoll. Brådskebeslut anmäls alltid vid nästa möte.',
          mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2017:725#K6P40', note: null,
        },
      },
    },
  },
};
