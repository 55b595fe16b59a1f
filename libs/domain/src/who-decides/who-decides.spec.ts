import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows, type PartialRows } from '../facts/facts-from.js';
import type { Facts, Organization } from '../facts/facts.js';
import type { Answer, Question } from './answer.js';
import { whoDecides } from './who-decides.js';

const today = '2026-11-24';
const nothing = factsFrom({});
const ask = (facts: Facts, question: Partial<Question>): Answer => whoDecides({ asOf: today, ...question }, facts);
const titles = (answer: Answer, chain = 0) => answer.chains[chain]?.map((step) => step.title) ?? [];
const codes = (answer: Answer) => answer.uncertainties.map((one) => one.code);

/** A small municipality: building permits are delegated and, since 10 March 2025, sub-delegated. */
const rows: PartialRows = {
  body: [
    { id: 'kf', name: 'Kommunfullmäktige', bodyKind: 'council' }, { id: 'ks', name: 'Kommunstyrelsen', bodyKind: 'executive-board' },
    { id: 'sbn', name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', isBuildingCommittee: true, reportingRule: 'next-meeting' },
  ],
  unit: [{ id: 'sbf', name: 'Samhällsbyggnadsförvaltningen', unitKind: 'administration', body: 'sbn' }],
  post: [{ id: 'chef', title: 'Samhällsbyggnadschef', unit: 'sbf', isAdministrationHead: true }, { id: 'lov', title: 'Bygglovshandläggare', unit: 'sbf' }, { id: 'lovchef', title: 'Bygglovschef', unit: 'sbf' }],
  person: [{ id: 'elin', name: 'Elin Råsjö' }, { id: 'ove', name: 'Ove Lind' }, { id: 'jonas', name: 'Jonas Ekenäs' }],
  'post-holding': [
    { id: 'h1', person: 'elin', post: 'lov', holdingKind: 'regular', validFrom: '2024-08-12' }, { id: 'h2', person: 'ove', post: 'chef', holdingKind: 'regular', validFrom: '2020-01-01' },
    { id: 'h3', person: 'jonas', post: 'lovchef', holdingKind: 'regular', validFrom: '2021-01-01' },
  ],
  remit: [{ id: 'r', body: 'sbn', matterType: 'BYGGLOV', paragraph: 'Reglementet § 4', source: 'KF 2022-11-28 § 101', validFrom: '2023-01-01' }],
  'delegation-order': [{ id: 'o', title: 'Delegationsordning', body: 'sbn', status: 'adopted', adoptedBy: 'SBN 2025-02-18 § 21', validFrom: '2025-03-01' }],
  'delegation-item': [{ id: 'i', order: 'o', number: '3.2', title: 'Bygglov inom detaljplan', matterType: 'BYGGLOV', delegateKind: 'employee-post', delegate: 'chef', substitutes: ['lovchef'], subdelegable: true, validFrom: '2025-03-01' }],
  'sub-delegation': [{ id: 's', item: 'i', fromPost: 'chef', toPost: 'lov', document: 'SBN 2025:14, beslut 3', validFrom: '2025-03-10' }],
};
const facts = factsFrom(rows);

describe('a municipality that has recorded nothing', () => {
  it.each([
    ['budget', 'Kommunfullmäktige ensamt bestämmer.'], ['bygglov för altan', 'Byggnadsnämnden bestämmer. Frågan kan delegeras.'],
  ])('gets the law’s own answer about %s', (text, sentence) => {
    expect(ask(nothing, { text })).toMatchObject({ outcome: 'decided', basis: 'law-only', sentence });
  });

  it('is told when somebody else decides', () => {
    const road = ask(nothing, { text: 'statlig väg' });
    expect([road.outcome, road.otherOwner, road.basis]).toEqual(['other-owner', { who: 'Trafikverket', ask: 'Trafikverket' }, 'law-only']);
    expect(ask(nothing, { text: 'busslinjen över regiongränsen' })).toMatchObject({ outcome: 'other-owner', sentence: expect.stringContaining('oftast regionen') });
  });

  it('is asked back, never guessed at', () => {
    const answer = ask(nothing, { text: 'taxa' });
    expect([answer.outcome, (answer.clarify?.choices.length ?? 0) >= 2, answer.chains]).toEqual(['clarify', true, []]);
  });

  it('is told to which day the law was checked, but only about later days', () => {
    expect([codes(ask(nothing, { text: 'budget' })).includes('law-checked-to'), codes(ask(nothing, { text: 'budget', asOf: '2025-09-01' })).includes('law-checked-to')]).toEqual([true, false]);
  });
});

describe('building permits', () => {
  it('go from the law to the person', () => {
    const answer = ask(facts, { text: 'bygglov för altan' });
    expect(answer.sentence).toBe('En bygglovshandläggare bestämmer, på uppdrag av samhällsbyggnadsnämnden.');
    expect(answer.chains[0]?.map((step) => step.level)).toEqual(['law', 'council', 'committee', 'delegate', 'sub-delegate', 'person']);
    expect(titles(answer)).toEqual([
      'Byggnadsnämnden beslutar om bygglov', 'Samhällsbyggnadsnämnden är byggnadsnämnd', 'Samhällsbyggnadschefen får besluta om bygglov inom detaljplan', 'Samhällsbyggnadschefen lämnar rätten vidare',
      'En bygglovshandläggare bestämmer', 'Elin Råsjö, bygglovshandläggare',
    ]);
    expect([answer.lead, answer.since, answer.basis, answer.outcome, answer.reporting]).toEqual(['Det är Elin Råsjö.', '2025-03-10', 'registered', 'decided', 'Beslutet ska anmälas till samhällsbyggnadsnämnden.']);
  });

  it('had another chain before the sub-delegation', () => {
    const answer = ask(facts, { text: 'bygglov för altan', asOf: '2025-03-05' });
    expect([answer.sentence, titles(answer).at(-1), answer.since]).toEqual(['Samhällsbyggnadschefen bestämmer, på uppdrag av samhällsbyggnadsnämnden.', 'Ove Lind, samhällsbyggnadschef', '2025-03-01']);
  });

  it('were the committee’s own before the order, as far as is recorded', () => {
    const answer = ask(facts, { text: 'bygglov för altan', asOf: '2024-01-01' });
    expect([answer.sentence, codes(answer).includes('order-missing')]).toEqual(['Samhällsbyggnadsnämnden bestämmer, om den inte har delegerat frågan.', true]);
  });

  it('cannot be decided for the committee when the post is vouched to be vacant', () => {
    const vacant = withRows(facts, { 'sub-delegation': [{ id: 's', item: 'i', validUntil: '2025-03-10' }], 'delegation-item': [{ ...rows['delegation-item']![0]!, substitutes: null }], 'post-holding': [{ id: 'h2', person: 'ove', post: 'chef', validFrom: '2020-01-01', validUntil: '2026-09-01' }] });
    const vouched = withRows(vacant, { 'completeness-mark': [{ id: 'c', register: 'post-holding', subject: null, by: 'HR' }] });
    expect(ask(vouched, { text: 'altan' })).toMatchObject({ outcome: 'nobody', lead: expect.stringContaining('1\u00a0september\u00a02026') });
    expect(ask(vacant, { text: 'altan' })).toMatchObject({ outcome: 'decided' });
    expect(codes(ask(vacant, { text: 'altan' }))).toContain('holder-unknown');
  });

  it('are decided by the substitute while the holder is away', () => {
    const away = withRows(facts, { 'sub-delegation': [{ id: 's', item: 'i', validUntil: '2025-03-10' }], absence: [{ id: 'a', person: 'ove', validFrom: '2026-11-20', validUntil: '2026-12-01' }] });
    expect(ask(away, { text: 'altan' }).lead).toBe('Ove Lind är frånvarande, och ersättaren Jonas Ekenäs beslutar.');
  });

  it('are contested when two items name different delegates', () => {
    const two = withRows(facts, { 'delegation-item': [...rows['delegation-item']!, { id: 'i2', order: 'o', number: '4.7', title: 'Altaner', matterType: 'BYGGLOV', delegateKind: 'employee-post', delegate: 'lovchef', validFrom: '2025-03-01' }] });
    const answer = ask(two, { text: 'altan' });
    expect([answer.outcome, answer.chains.length, answer.sentence.includes('3.2 och 4.7')]).toEqual(['contested', 2, true]);
  });

  it('are contested where two spans of amounts cross, and decided where one is a step of the other', () => {
    const span = { order: 'o', matterType: 'LOKALHYRA', delegateKind: 'employee-post', amountBasis: 'whole-contract', amountInclusive: true, validFrom: '2025-03-01' } as const;
    const remit = { id: 'rent', body: 'sbn', matterType: 'LOKALHYRA', validFrom: '2023-01-01' };
    const crossing = withRows(facts, { remit: [...rows.remit!, remit], 'delegation-item': [{ id: 'b', ...span, number: '2.1 b', title: 'Hyra', delegate: 'lovchef', amountMin: 1_000_000, amountMax: 3_000_000 }, { id: 'c', ...span, number: '4.7', title: 'Avtal', delegate: 'chef', amountMin: 2_000_000, amountMax: 6_000_000 }] });
    const nested = withRows(crossing, { 'delegation-item': [{ id: 'c', ...span, number: '4.7', title: 'Avtal', delegate: 'chef', amountMin: null, amountMax: 6_000_000 }] });
    const outcome = (of: typeof facts, amount: number) => ask(of, { matterType: 'LOKALHYRA', amount, body: 'sbn' }).outcome;
    expect([outcome(crossing, 1_500_000), outcome(crossing, 2_500_000), outcome(nested, 2_500_000)]).toEqual(['decided', 'contested', 'decided']);
  });

  it('are appealed to the county administration by the one concerned', () => {
    expect(ask(facts, { text: 'altan' }).appeal).toMatchObject({ law: ['FL-42', 'FL-43', 'FL-44'], text: expect.stringContaining('länsstyrelsen') });
  });

  it('say why others do not decide', () => {
    const answer = ask(facts, { text: 'altan', whyNot: ['jonas', 'ks'] });
    expect(answer.whyNot.map((one) => one.who)).toEqual(['Jonas Ekenäs', 'Kommunstyrelsen', 'Kommunalrådet', 'Nämndens ordförande', 'Kommunfullmäktige']);
    expect(answer.whyNot.every((one) => one.reason !== '' && one.law.length > 0)).toBe(true);
  });

  describe('says the first link that is missing or broken', () => {
    const reason = (given: Facts, who: string, question: Partial<Question> = {}): string | undefined => ask(given, { text: 'altan', whyNot: [who], ...question }).whyNot.find((one) => one.holder?.id === who)?.reason.replaceAll('\u00a0', ' ');
    const item = rows['delegation-item']![0]!;
    const vouched: PartialRows = { 'completeness-mark': [{ id: 'c', register: 'post-holding', by: 'Registrator' }] };
    const withItem = (more: object, also: PartialRows = {}): Facts => withRows(facts, { 'delegation-item': [{ ...item, ...more }], 'sub-delegation': [], ...also });
    const second = { ...item, id: 'i2', number: '3.3', delegate: 'lovchef', substitutes: [], subdelegable: false };
    const both = (more: object, also: PartialRows = {}): Facts => withItem({}, { 'delegation-item': [{ ...item, substitutes: [], amountMax: 50, amountInclusive: true }, { ...second, amountMax: 100, amountInclusive: true, ...more }], ...also });

    it.each<[string, string | undefined, string | undefined]>([
      ['no power', reason(withRows(facts, { post: [...rows.post!, { id: 'rektor', title: 'Rektor', unit: 'sbf' }], 'delegation-item': [{ ...item, subdelegable: false }], 'sub-delegation': [] }), 'rektor'), 'Ingen punkt i delegationsordningen ger rätten.'],
      ['expired power', reason(withRows(facts, { 'delegation-item': [{ ...item, subdelegable: false, substitutes: [] }, { ...second, validUntil: '2026-01-01' }], 'sub-delegation': [] }), 'lovchef'), 'Den punkt som gav rätten gällde inte den dagen.'],
      ['a power that is only drafted has not expired', reason(withRows(facts, { 'delegation-order': [...rows['delegation-order']!, { id: 'u', body: 'sbn', title: 'Utkast', status: 'draft', validFrom: '2027-01-01' }], 'delegation-item': [{ ...item, subdelegable: false, substitutes: [] }, { ...second, order: 'u', validFrom: '2027-01-01' }], 'sub-delegation': [] }), 'lovchef'), 'Ingen punkt i delegationsordningen ger rätten.'],
      ['an appointment that has ended', reason(withItem({ substitutes: [] }, { 'post-holding': [...rows['post-holding']!, { id: 'h4', person: 'jonas', post: 'chef', holdingKind: 'regular', validFrom: '2018-01-01', validUntil: '2020-01-01' }], ...vouched }), 'jonas'), 'Förordnandet som samhällsbyggnadschef upphörde 31 december 2019.'],
      ['over the limit', reason(both({ amountMax: 80 }), 'lovchef', { amount: 90 }), 'Punkt 3.3 räcker inte: upp till 80 kr.'],
      ['not delegable', reason(facts, 'chef', { text: undefined, matterType: 'BYGGSANKTION' }), 'Nämnden får inte delegera frågan.'],
      ['a vacant post', reason(both({}, { 'post-holding': [{ id: 'h3', person: 'jonas', post: 'lovchef', validFrom: '2021-01-01', validUntil: '2026-10-01' }], ...vouched }), 'lovchef', { amount: 40 }), 'Befattningen är obesatt sedan 1 oktober 2026, och då kan ingen besluta i den.'],
      ['a vacant post that would decide', reason(withItem({}, { 'post-holding': [{ id: 'h2', person: 'ove', post: 'chef', validFrom: '2020-01-01', validUntil: '2026-10-01' }], ...vouched }), 'chef'), 'Befattningen är obesatt sedan 1 oktober 2026, och då kan ingen besluta i den.'],
      ['an interest in the other party', reason(both({}, { affiliation: [{ id: 'a', person: 'jonas', entity: 'Ekbygg AB', role: 'Delägare' }] }), 'lovchef', { amount: 40, counterparty: 'ekbygg ab' }), 'Jonas Ekenäs har en registrerad bindning till Ekbygg AB (delägare). Om det är jäv behöver bedömas.'],
      ['an interest of whoever decides', reason(withItem({}, { affiliation: [{ id: 'a', person: 'ove', entity: 'Ekbygg AB' }] }), 'chef', { counterparty: 'Ekbygg AB' }), 'Ove Lind har en registrerad bindning till Ekbygg AB. Om det är jäv behöver bedömas.'],
      ['one who has stood aside for the same party', reason(withItem({}, { matter: [{ id: 'm', counterparty: 'Ekbygg AB' }], decision: [{ id: 'd', day: '2026-03-03', matter: 'm' }], participation: [{ id: 'p', day: '2026-03-03', person: 'ove', decision: 'd', recusal: 'declared' }] }), 'ove', { counterparty: 'Ekbygg AB' }), 'Ove Lind avstod för jäv 3 mars 2026 i ett ärende med Ekbygg AB. Om det gäller även här behöver bedömas.'],
      ['an interest in somebody else', reason(withItem({}, { affiliation: [{ id: 'a', person: 'ove', entity: 'Granbygg AB' }] }), 'chef', { counterparty: 'Ekbygg AB' }), undefined],
    ])('%s', (_name, told, expected) => expect(told?.replaceAll('\u00a0', ' ')).toBe(expected));
  });
});

describe('the waste tariff', () => {
  const waste = factsFrom({
    ...rows, collaboration: [{ id: 'avfall', name: 'Avfallsförbundet', form: 'federation', status: 'active', scope: ['TAXA_AVFALL'], validFrom: '2024-07-01' }],
    agreement: [{ id: 'ordning', collaboration: 'avfall', title: 'Förbundsordning för avfallsförbundet', documentKind: 'federation-order', adoptedBy: 'KF 2024-05-27 § 48', validFrom: '2024-07-01' }],
  });
  const right = withRows(waste, {
    body: [...rows.body!, { id: 'direktion', name: 'Avfallsförbundets direktion', bodyKind: 'federation-direction', collaboration: 'avfall' }],
    'decision-right': [{ id: 'dr', subject: 'avfall', question: 'tariff', matterType: 'TAXA_AVFALL', organ: 'direktion', clause: 'Förbundsordningen § 8', validFrom: '2024-07-01' }],
  });

  it('was the council’s before the federation', () => {
    expect(ask(right, { text: 'vem bestämmer om avfallstaxan', asOf: '2024-01-01' })).toMatchObject({ outcome: 'decided', sentence: 'Kommunfullmäktige bestämmer.' });
  });
  it('is the federation’s where its order says so', () => {
    const answer = ask(right, { text: 'vem bestämmer om avfallstaxan' });
    expect([answer.outcome, answer.sentence, answer.since]).toEqual(['decided', 'Avfallsförbundets direktion bestämmer, i samarbetet Avfallsförbundet.', '2024-07-01']);
    expect(answer.chains[0]?.at(-1)).toMatchObject({ level: 'federation', source: 'Förbundsordningen § 8' });
  });
  it('is unknown, with the document that would settle it, where the right is not recorded', () => {
    const answer = ask(waste, { text: 'vem bestämmer om avfallstaxan' });
    expect([answer.outcome, answer.lead]).toEqual(['unknown', 'Svaret finns i ”Förbundsordning för avfallsförbundet”.']);
    expect(answer.uncertainties[0]?.missing).toEqual({ kind: 'decision-right', id: null, field: 'organ' });
  });
  it('is contested when two documents disagree', () => {
    const twice = withRows(right, { 'decision-right': [...right.all('decision-right'), { id: 'dr2', subject: 'avfall', question: 'tariff', matterType: 'TAXA_AVFALL', organ: 'kf', clause: 'Konsortialavtalet § 3' }] });
    expect(ask(twice, { text: 'avfallstaxan' })).toMatchObject({ outcome: 'contested' });
  });
});

describe('amounts', () => {
  const item = (id: string, delegate: string, amountMax: number | null) => ({ id, order: 'o', number: id, title: 'Lokaler', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate, amountMax, amountInclusive: true, amountBasis: 'whole-contract', validFrom: '2025-03-01' }) as const;
  const rent = withRows(facts, { remit: [...rows.remit!, { id: 'r2', body: 'sbn', matterType: 'LOKALHYRA' }], 'delegation-item': [...rows['delegation-item']!, item('5.1', 'lovchef', 500_000), item('5.2', 'chef', 2_000_000)] });
  it.each([
    [500_000, 'Bygglovschefen bestämmer, på uppdrag av samhällsbyggnadsnämnden.'], [500_001, 'Samhällsbyggnadschefen bestämmer, på uppdrag av samhällsbyggnadsnämnden.'], [2_000_001, 'Samhällsbyggnadsnämnden bestämmer.'],
  ])('%i kr', (amount, sentence) => expect(ask(rent, { matterType: 'LOKALHYRA', amount })).toMatchObject({ outcome: 'decided', sentence }));
  it('without the amount the answer says where it goes on', () => {
    const answer = ask(rent, { matterType: 'LOKALHYRA' });
    expect([answer.limits[0]?.met, codes(answer).includes('amount-needed'), answer.lead?.includes('500\u00a0000\u00a0kr')]).toEqual([null, true, true]);
  });
  it('the principal ones remain the council’s', () => expect(codes(ask(rent, { matterType: 'LOKALHYRA', amount: 1 }))).toContain('principal'));
});

describe('the words of a region', () => {
  const region: Organization = { slug: 'r', name: 'Region Exempel', organizationKind: 'region', code: '99' };
  const facts = factsFrom({}, region);
  it('are used in sentences', () => expect(ask(facts, { text: 'budget' }).sentence).toBe('Regionfullmäktige ensamt bestämmer.'));
  it('and what is a municipality’s is somebody else’s', () => expect(ask(facts, { text: 'bygglov för altan' })).toMatchObject({ outcome: 'other-owner', sentence: 'Kommunen bestämmer, inte regionen.' }));
});
