import type { AssignmentFunction, Day } from '@ragang/domain';
import { body, idOf, person, slug } from './key.ts';
import { state, type Entry, type Own } from './record.ts';

/** Invented people in invented parties: Bygdepartiet, Framtid Bänkmåla, Folkets Väl, Gröna Bygden, Landslistan, Ny Kraft. */
type Party = 'BP' | 'FB' | 'FV' | 'GB' | 'LL' | 'NK';

/** Members of the council elected 2022; those with `again` were elected again 2026. */
const council2022: readonly (readonly [string, Party, 'again'?])[] = [
  ['Stefan Kvarnlöf', 'BP', 'again'], ['Lena Brolund', 'BP'], ['Per Sandgren', 'BP', 'again'], ['Karin Ahlsjö', 'FB', 'again'], ['Ingemar Fällmo', 'BP'], ['Gun-Britt Ådalen', 'BP', 'again'],
  ['Mohammed Elvhage', 'BP', 'again'], ['Solveig Kråknäs', 'BP'], ['Tommy Bredsele', 'BP', 'again'], ['Margareta Iversdal', 'FV', 'again'], ['Bosse Järnhed', 'FV'], ['Cecilia Nordanskog', 'FV', 'again'],
  ['Roland Pilfors', 'FV', 'again'], ['Yasmine Björkedal', 'FV', 'again'], ['Urban Tjärnholm', 'FV'], ['Anna-Karin Visthed', 'FV', 'again'], ['Jörgen Hallsjö', 'FV', 'again'], ['Louise Åsmyr', 'FB', 'again'],
  ['Claes Rotsten', 'FB'], ['Veronica Lugnvik', 'FB', 'again'], ['Dan Sörbrant', 'FB', 'again'], ['Maj-Lis Granfelt-Ro', 'GB', 'again'], ['Hugo Vassmo', 'GB', 'again'], ['Ebba Lövnäs', 'GB'],
  ['Kjell Stormyr', 'LL', 'again'], ['Birgitta Odenhag', 'LL'], ['Ronny Kullhed', 'LL', 'again'], ['Therese Brunnfors', 'LL', 'again'], ['Arvid Knutshed', 'NK', 'again'], ['Sanna Gladvik', 'NK'], ['Torgny Masthed', 'NK', 'again'],
];

const council2026: readonly (readonly [string, Party])[] = [
  ['Moa Kilsjö', 'BP'], ['Elias Dammfors', 'BP'], ['Katarina Högvad', 'BP'], ['Ahmed Norrhult', 'FV'], ['Lisbet Tegnsjö', 'FV'], ['Adam Rikstorp', 'FB'], ['Nora Syrenhage', 'GB'], ['Gustav Ollonmo', 'LL'], ['Hilda Sandvret', 'NK'],
];

/** Not in the council but on a committee, a board or among the auditors. */
const others: readonly (readonly [string, Party | null])[] = [
  ['Anders Fogelmark', null], ['Ulla Tingvall', 'FV'], ['Bernt Askhyttan', 'BP'], ['Lilian Snarsjö', 'FB'], ['Eskil Bodarp', 'LL'], ['Rut Hellgård', 'GB'], ['Vidar Nåsmark', 'NK'], ['Siv Kallhamra', 'BP'], ['Joel Trägårdh-Moe', 'FV'],
  ['Inga-Maj Rådsö', 'FB'], ['Lennart Brandnäs', 'BP'], ['Wera Fiskholm', 'FV'], ['Ola Stjärnvik', null], ['Marta Ekonberg', null], ['Felix Torvalla', null], ['Britt Härmsö', null], ['Nicklas Odensjö', null], ['Johanna Hyttmark', null],
];

export const partyOf = new Map<string, Party | null>([...council2022.map(([name, party]) => [name, party] as const), ...council2026, ...others]);
const partyNames: Readonly<Record<Party, string>> = { BP: 'Bygdepartiet', FB: 'Framtid Bänkmåla', FV: 'Folkets Väl', GB: 'Gröna Bygden', LL: 'Landslistan', NK: 'Ny Kraft' };

type Seat = readonly [name: string, ...functions: AssignmentFunction[]];
interface Term { readonly body: string; readonly from: Day; readonly until: Day; readonly label: string; readonly electedBy: string; readonly seats: readonly Seat[] }

const COMMITTEE = { from: '2023-01-01', until: '2027-01-01', label: '2023–2026', electedBy: 'KF 2022-12-19 § 140' } as const;
const seats = (...names: string[]): Seat[] => names.map((name) => [name, 'member']);

export const terms: readonly Term[] = [
  {
    body: 'kf', from: '2022-10-15', until: '2026-10-15', label: '2022–2026', electedBy: 'Allmänna valet 2022-09-11',
    seats: council2022.map(([name]): Seat => name === 'Gun-Britt Ådalen' ? [name, 'member', 'chair'] : name === 'Roland Pilfors' ? [name, 'member', 'first-vice-chair'] : name === 'Louise Åsmyr' ? [name, 'member', 'second-vice-chair'] : [name, 'member']),
  },
  {
    body: 'kf', from: '2026-10-15', until: '2030-10-15', label: '2026–2030', electedBy: 'Allmänna valet 2026-09-13',
    seats: [...council2022.filter(([, , again]) => again).map(([name]): Seat => [name, 'member']), ...council2026.map(([name]): Seat => name === 'Katarina Högvad' ? [name, 'member', 'chair'] : [name, 'member'])],
  },
  { body: 'kfp', from: '2022-10-24', until: '2026-10-15', label: '2022–2026', electedBy: 'KF 2022-10-24 § 84', seats: [['Gun-Britt Ådalen', 'chair'], ['Roland Pilfors', 'first-vice-chair'], ['Louise Åsmyr', 'second-vice-chair']] },
  {
    body: 'ks', ...COMMITTEE,
    seats: [['Stefan Kvarnlöf', 'member', 'chair', 'commissioner'], ['Karin Ahlsjö', 'member', 'first-vice-chair'], ['Margareta Iversdal', 'member', 'second-vice-chair', 'opposition-commissioner'],
      ...seats('Per Sandgren', 'Lena Brolund', 'Cecilia Nordanskog', 'Jörgen Hallsjö', 'Veronica Lugnvik', 'Hugo Vassmo', 'Kjell Stormyr', 'Arvid Knutshed')],
  },
  { body: 'ksau', ...COMMITTEE, electedBy: 'KS 2023-01-10 § 4', seats: [['Stefan Kvarnlöf', 'member', 'chair'], ['Karin Ahlsjö', 'member', 'vice-chair'], ...seats('Margareta Iversdal', 'Per Sandgren', 'Cecilia Nordanskog')] },
  { body: 'sbn', ...COMMITTEE, seats: [['Tommy Bredsele', 'member', 'chair'], ['Dan Sörbrant', 'member', 'first-vice-chair'], ['Anna-Karin Visthed', 'member', 'second-vice-chair'], ...seats('Solveig Kråknäs', 'Bernt Askhyttan', 'Urban Tjärnholm', 'Ebba Lövnäs', 'Ronny Kullhed', 'Torgny Masthed')] },
  { body: 'sbnu', ...COMMITTEE, electedBy: 'SBN 2023-01-17 § 5', seats: [['Tommy Bredsele', 'member', 'chair'], ...seats('Dan Sörbrant', 'Anna-Karin Visthed')] },
  { body: 'sn', ...COMMITTEE, seats: [['Mohammed Elvhage', 'member', 'chair'], ['Lilian Snarsjö', 'member', 'first-vice-chair'], ['Yasmine Björkedal', 'member', 'second-vice-chair'], ...seats('Ingemar Fällmo', 'Siv Kallhamra', 'Bosse Järnhed', 'Rut Hellgård', 'Therese Brunnfors', 'Vidar Nåsmark')] },
  { body: 'snu', ...COMMITTEE, electedBy: 'SN 2023-01-11 § 6', seats: [['Mohammed Elvhage', 'member', 'chair'], ...seats('Lilian Snarsjö', 'Yasmine Björkedal', 'Ingemar Fällmo', 'Rut Hellgård')] },
  { body: 'bun', ...COMMITTEE, seats: [['Louise Åsmyr', 'member', 'chair'], ['Lennart Brandnäs', 'member', 'first-vice-chair'], ['Roland Pilfors', 'member', 'second-vice-chair'], ...seats('Claes Rotsten', 'Joel Trägårdh-Moe', 'Inga-Maj Rådsö', 'Maj-Lis Granfelt-Ro', 'Birgitta Odenhag', 'Sanna Gladvik')] },
  { body: 'tn', ...COMMITTEE, seats: [['Lena Brolund', 'member', 'chair'], ['Eskil Bodarp', 'member', 'first-vice-chair'], ['Wera Fiskholm', 'member', 'second-vice-chair'], ...seats('Gun-Britt Ådalen', 'Veronica Lugnvik', 'Jörgen Hallsjö', 'Ebba Lövnäs', 'Kjell Stormyr', 'Torgny Masthed')] },
  { body: 'kln', ...COMMITTEE, seats: [['Stefan Kvarnlöf', 'member', 'chair'], ...seats('Karin Ahlsjö', 'Margareta Iversdal', 'Hugo Vassmo', 'Kjell Stormyr')] },
  { body: 'rev', ...COMMITTEE, electedBy: 'KF 2022-12-19 § 141', seats: [['Ulla Tingvall', 'auditor', 'chair'], ['Ola Stjärnvik', 'auditor', 'vice-chair'], ['Marta Ekonberg', 'auditor'], ['Felix Torvalla', 'auditor'], ['Britt Härmsö', 'auditor']] },
  { body: 'avfall', ...COMMITTEE, from: '2024-07-01', electedBy: 'KF 2024-05-27 § 49', seats: [['Per Sandgren', 'member'], ['Anna-Karin Visthed', 'substitute']] },
  { body: 'raddning', ...COMMITTEE, seats: [['Karin Ahlsjö', 'member'], ['Bosse Järnhed', 'substitute']] },
  { body: 'miljo', ...COMMITTEE, until: '2026-11-18', seats: [['Lena Brolund', 'member']] },
  { body: 'kollektiv', ...COMMITTEE, seats: [['Lena Brolund', 'member', 'vice-chair'], ['Yasmine Björkedal', 'member']] },
  { body: 'nara-vard', from: '2023-01-01', until: '2027-01-01', label: '2023–2026', electedBy: 'KS 2023-01-10 § 11', seats: [['Mohammed Elvhage', 'member', 'chair'], ['Margareta Iversdal', 'member']] },
  { body: 'styrelse-stadshus', ...COMMITTEE, seats: [['Stefan Kvarnlöf', 'member', 'chair'], ...seats('Karin Ahlsjö', 'Margareta Iversdal', 'Per Sandgren', 'Cecilia Nordanskog', 'Hugo Vassmo', 'Kjell Stormyr'), ['Ulla Tingvall', 'lay-auditor']] },
  { body: 'styrelse-fastighet', ...COMMITTEE, seats: [['Bernt Askhyttan', 'member', 'chair'], ['Claes Rotsten', 'member', 'vice-chair'], ...seats('Urban Tjärnholm', 'Solveig Kråknäs', 'Joel Trägårdh-Moe', 'Ronny Kullhed', 'Vidar Nåsmark'), ['Ulla Tingvall', 'lay-auditor']] },
  { body: 'styrelse-hem', ...COMMITTEE, seats: [['Lennart Brandnäs', 'member', 'chair'], ...seats('Inga-Maj Rådsö', 'Wera Fiskholm', 'Siv Kallhamra', 'Rut Hellgård'), ['Ola Stjärnvik', 'lay-auditor']] },
  { body: 'styrelse-energi', ...COMMITTEE, seats: [['Ingemar Fällmo', 'member', 'chair'], ...seats('Dan Sörbrant', 'Jörgen Hallsjö', 'Maj-Lis Granfelt-Ro', 'Arvid Knutshed'), ['Ulla Tingvall', 'lay-auditor']] },
  { body: 'styrelse-bredband', ...COMMITTEE, seats: [['Dan Sörbrant', 'member', 'chair'], ...seats('Hugo Vassmo', 'Therese Brunnfors'), ['Ulla Tingvall', 'lay-auditor']] },
  { body: 'styrelse-event', ...COMMITTEE, seats: [['Veronica Lugnvik', 'member', 'chair'], ...seats('Ebba Lövnäs', 'Sanna Gladvik', 'Lilian Snarsjö', 'Eskil Bodarp'), ['Ola Stjärnvik', 'lay-auditor']] },
  { body: 'styrelse-teknikpark', ...COMMITTEE, seats: [['Cecilia Nordanskog', 'member']] },
];

/** "Ledamot och ordförande": as the register of elected representatives writes it. */
const functionWords: Readonly<Partial<Record<AssignmentFunction, string>>> = {
  member: 'ledamot', chair: 'ordförande', 'vice-chair': 'vice ordförande', 'first-vice-chair': '1:e vice ordförande', 'second-vice-chair': '2:e vice ordförande', commissioner: 'kommunalråd', 'opposition-commissioner': 'oppositionsråd', auditor: 'revisor',
};
const asWritten = (functions: readonly AssignmentFunction[]): string => {
  const text = functions.map((word) => functionWords[word]).join(' och ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What each body went through when its term began; the education committee forgot who may decide when it is urgent. */
const confirmed: Readonly<Record<string, Own<'term-of-office'>['confirmed']>> = {
  ks: ['delegation-order', 'urgent-mandate', 'subcommittees', 'signing-rights', 'director-instruction'], sbn: ['delegation-order', 'urgent-mandate', 'subcommittees'],
  sn: ['delegation-order', 'urgent-mandate', 'subcommittees'], bun: ['delegation-order'], tn: ['delegation-order'],
};

export const elected: readonly Entry[] = [
  ...terms.map((term) => state('term-of-office', `${term.body}:${term.from}`, term.from, term.until, { body: body(term.body), label: term.label, decidedIn: term.electedBy, ...(confirmed[term.body] ? { confirmed: confirmed[term.body] } : {}) })),
  ...terms.flatMap((term) => term.seats.map(([name, ...functions]) => {
    const party = partyOf.get(name) ?? null;
    return {
      ...state('assignment', '', term.from, term.until, {
        person: person(name), body: body(term.body), functions, electedBy: term.electedBy, ...(functions.includes('auditor') ? { accountableLink: false } : {}),
        ...(party ? { party: partyNames[party] } : {}), ...(functions.includes('commissioner') ? { degree: 100 } : functions.includes('opposition-commissioner') ? { degree: 60 } : {}),
        ...(functions.length > 1 ? { roleAsWritten: asWritten(functions) } : {}),
      }),
    };
  }).map((entry, index) => ({ ...entry, row: { ...entry.row, id: idOf('assignment', `${term.body}:${slug(term.seats[index]![0])}:${term.from.slice(0, 4)}`) } }))),
];
