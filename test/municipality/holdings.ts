import type { Day } from '@ragang/domain';
import { body, person, post, slug } from './key.ts';
import { state, type Entry } from './record.ts';

export interface Holding {
  readonly post: string;
  readonly name: string;
  readonly from: Day;
  /** First day without the post; null while it lasts. */
  readonly until: Day | null;
  readonly kind: 'regular' | 'acting' | 'substitute';
}

const holding = (postKey: string, name: string, from: Day, until: Day | null = null, kind: Holding['kind'] = 'regular'): Holding => ({ post: postKey, name, from, until, kind });

export const holdings: readonly Holding[] = [
  // Kommunledningskontoret: three directors in three years.
  holding('kommundirektor', 'Hans Örnmark', '2019-02-01', '2023-09-01'),
  holding('kommundirektor', 'Kerstin Alvheden', '2023-09-01', '2024-02-01', 'acting'),
  holding('kommundirektor', 'Maria Lindeblad', '2024-02-01'),
  holding('bitr-kommundirektor', 'Kerstin Alvheden', '2020-05-01'),
  holding('kommunjurist', 'Samira Holmfors', '2021-01-11'),
  holding('registrator', 'Inger Dalhem', '2014-08-18'),
  holding('kanslichef', 'Göran Ljungsäter', '2017-03-01'),
  holding('namndsekreterare-ks', 'Eva Storåker', '2018-09-03'),
  holding('sakerhetschef', 'Rolf Sandhammar', '2022-04-01'),
  holding('kommunikationschef', 'Linn Askvik', '2021-10-01'),
  holding('ekonomichef', 'Mats Grönhult', '2016-06-01'),
  holding('redovisningschef', 'Anneli Torsfält', '2019-01-01'),
  holding('upphandlingschef', 'Daniel Rydsjö', '2020-02-01'),
  holding('hr-chef', 'Carina Hultvik', '2018-01-15'),
  holding('it-chef', 'Patrik Vallhed', '2017-05-01', '2025-04-01'),
  holding('digitaliseringschef', 'Patrik Vallhed', '2025-04-01'),
  holding('fastighetschef', 'Bengt Skogvik', '2015-09-01'),
  holding('enhetschef-lokaler', 'Marie Källhag', '2020-08-17'),
  holding('enhetschef-mark', 'Olle Bergnäs', '2019-04-01'),
  holding('enhetschef-mark', 'Johan Strömvall', '2025-01-01', '2025-06-01', 'substitute'),
  holding('markingenjor', 'Sofia Ekvad', '2021-06-01'),
  holding('naringslivschef', 'Fredrik Mårdlund', '2022-01-01'),
  holding('fritidschef', 'Lars-Erik Tunhed', '2012-01-01', '2025-07-01'),
  holding('kultur-fritidschef', 'Emelie Forsnäs', '2025-07-01'),
  // Samhällsbyggnadsförvaltningen
  holding('samhallsbyggnadschef', 'Nils Hedmark', '2020-11-01'),
  holding('bygglovschef', 'Jonas Ekenäs', '2021-02-01'),
  holding('bygglovshandlaggare', 'Petra Malmdal', '2018-03-01', '2024-08-01'),
  holding('bygglovshandlaggare', 'Elin Råsjö', '2024-08-12'),
  holding('byggnadsinspektor', 'Karl Vinterås', '2016-04-01'),
  holding('bygglovsassistent', 'Amanda Lekholm', '2022-08-15'),
  holding('planchef', 'Ylva Norrsund', '2019-10-01'),
  holding('planarkitekt', 'Reza Ahlmo', '2021-03-15'),
  holding('exploateringschef', 'Henrik Stålbro', '2020-01-01'),
  holding('kartchef', 'Gunilla Aspmyr', '2011-01-01'),
  // Socialförvaltningen
  holding('socialchef', 'Annika Brovall', '2019-08-01'),
  holding('ifo-chef', 'Stellan Hagmark', '2018-01-01'),
  holding('enhetschef-barn', 'Jenny Uddling', '2020-03-01'),
  holding('enhetschef-forsorj', 'Leif Kvistedal', '2017-09-01'),
  holding('socialsekreterare-barn', 'Nadia Sjöhage', '2021-09-01'),
  holding('socialsekreterare-vuxen', 'Tove Ringdal', '2022-02-01'),
  holding('familjehemssekreterare', 'Ingrid Hedfors', '2015-05-01'),
  holding('familjerattssekreterare', 'Per-Olof Dalgård', '2016-10-01'),
  holding('alkoholhandlaggare', 'Camilla Brantsjö', '2019-02-18'),
  holding('myndighetschef', 'Viktoria Edhage', '2021-01-01'),
  holding('bistandshandlaggare', 'Fatima Lundhed', '2020-06-01'),
  holding('lss-handlaggare', 'Björn Åkerdal', '2018-08-20'),
  holding('avgiftshandlaggare', 'Ulrika Mossfelt', '2014-01-01'),
  holding('aldrechef', 'Monica Sälgvik', '2017-04-01'),
  holding('enhetschef-hemtjanst', 'David Kornhed', '2022-05-01'),
  holding('enhetschef-boende', 'Agneta Lidsjö', '2019-11-01'),
  holding('mas', 'Helena Tornberga', '2016-02-01'),
  holding('funktionschef', 'Robert Ängfors', '2020-09-01'),
  // Barn- och utbildningsförvaltningen
  holding('utbildningschef', 'Christina Velander-Ås', '2018-07-01'),
  holding('forskolechef', 'Malin Rosenhult', '2019-08-01'),
  holding('grundskolechef', 'Tobias Märstad', '2020-08-01'),
  holding('gymnasiechef', 'Sten Ugglarp', '2013-08-01', '2026-11-01'),
  holding('gymnasiechef', 'Aida Kronfält', '2026-11-01', null, 'acting'),
  holding('rektor-kvarnskolan', 'Pia Lönnhov', '2017-08-01'),
  holding('rektor-sjoskolan', 'Mikael Barkensjö', '2021-08-01'),
  holding('rektor-norrbyskolan', 'Susanne Vikmark', '2019-08-01'),
  holding('rektor-gymnasiet', 'Aida Kronfält', '2020-01-01'),
  holding('rektor-komvux', 'Oskar Fjällhed', '2022-01-01'),
  holding('elevhalsochef', 'Lotta Grimslund', '2018-08-01'),
  holding('skolskjutshandlaggare', 'Kent Bäckmora', '2015-08-01'),
  holding('antagningshandlaggare', 'Maja Stenfäll', '2021-10-01'),
  holding('placeringshandlaggare', 'Eleonor Hasselås', '2019-03-01'),
  holding('enhetschef-ungdom', 'Simon Tallberga', '2022-09-01'),
  // Tekniska förvaltningen: the park manager left on the last of August and nobody has been appointed.
  holding('teknisk-chef', 'Håkan Slättvik', '2016-01-01'),
  holding('gatuchef', 'Erika Grusell-Dahl', '2020-10-01'),
  holding('trafikingenjor', 'Anton Hjulström-Ek', '2022-03-01'),
  holding('parkchef', 'Barbro Lindfälle', '2010-01-01', '2026-09-01'),
  holding('va-chef', 'Magnus Rörvik', '2018-02-01'),
  holding('kostchef', 'Ann-Sofi Matsäter', '2017-01-01'),
];

/** Absences: only the period, never the reason. */
const absences: readonly (readonly [string, string, Day, Day])[] = [
  ['Bengt Skogvik', 'fastighetschef', '2026-07-06', '2026-08-03'],
  ['Olle Bergnäs', 'enhetschef-mark', '2025-01-01', '2025-06-01'],
  ['Jonas Ekenäs', 'bygglovschef', '2025-07-07', '2025-08-04'],
  ['Annika Brovall', 'socialchef', '2026-02-16', '2026-03-02'],
];

export const staff: readonly Entry[] = [
  ...holdings.map((row) => state('post-holding', `${row.post}:${slug(row.name)}:${row.from}`, row.from, row.until, { person: person(row.name), post: post(row.post), holdingKind: row.kind, document: 'Anställningsbeslut', ...(row.post === 'kommundirektor' ? { appointedBy: body(row.from === '2024-02-01' ? 'ksau' : 'ks') } : {}) })),
  ...absences.map(([name, postKey, from, until]) => state('absence', `${slug(name)}:${from}`, from, until, { person: person(name), post: post(postKey) })),
];

/** Who held the post on `day`; a substitute or acting holder goes before the regular one. */
export function holderOf(postKey: string, day: Day): string | null {
  const there = holdings.filter((row) => row.post === postKey && row.from <= day && (row.until === null || day < row.until));
  return (there.find((row) => row.kind !== 'regular') ?? there[0])?.name ?? null;
}

/** Is the regular holder recorded as absent that day? */
export const isAbsent = (name: string, day: Day): boolean => absences.some(([who, , from, until]) => who === name && from <= day && day < until);
