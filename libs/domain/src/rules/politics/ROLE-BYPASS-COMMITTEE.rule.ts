import type { Facts, Row } from '../../facts/facts.js';
import { bodyOfPost } from '../../powers/holders.js';
import { unitAndParents } from '../../powers/limits.js';
import { daysBetween, latest, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { cannotTell, conclude, seen, type About } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isUnknown, isYes, not, type Truth } from '../three-valued.js';

const windowDays = 90;
const tooMany = 2;
type Approach = { readonly kind: 'contact'; readonly row: Row<'contact'> } | { readonly kind: 'instruction'; readonly row: Row<'instruction'> };

export const bypassCommittee: StructureRule = {
  id: 'ROLE-BYPASS-COMMITTEE', version: 1, on: 'structure',
  title: 'Ansvarig nämnd kringgås',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['registration', 'indicator'],
  basis: [
    { law: 'KL-6-2' }, { law: 'KL-6-3' }, { law: 'KL-6-4' }, { law: 'KL-6-8' }, { law: 'KL-6-12', note: 'Styrelsen får begära upplysningar' }, { law: 'KL-12-9', note: 'Revisorerna får sina upplysningar' },
    { law: 'RF-12-2', note: 'I ärenden om myndighetsutövning' }, { practice: 'Bygger på rapportens case', mark: 'secondary' },
  ],
  cases: [
    { no: 4, primary: true, why: 'Ordföranden sökte upp exploateringschefen direkt och nämndens ordförande hamnade utanför. Likheten är vägen förbi den nämnd som äger frågan.' },
    { no: 8, why: 'Nämndens ordförande rättade sig efter kommunstyrelsens ordförande i stället för den egna förvaltningen.' },
  ],
  dataNeeded: 'Frivilligt registrerade kontakter och instruktioner: från vem, till vem, ärende, om ett visst utfall begärdes och om nämndens ordförande visste.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { bypassed: 'Förvaltningen har kontaktats {count} gånger utan att {body:inline} fick veta.', [cannotTell]: 'Visste {body:inline} om kontakterna i {matter:name}?' },
    happened: { bypassed: 'I {matter:name} har en förtroendevald från ett annat organ kontaktat förvaltningen {count} gånger på tre månader, senast den {on:day}. Nämndens ordförande var inte med eller underrättad.' },
    says: 'Nämnden ansvarar för sin verksamhet och förvaltningen arbetar åt den. Andra organ har rätt till upplysningar på bestämda vägar, men inte att styra förvaltningen i nämndens ärende.',
    allowed: 'Styrelsens presidium hade kallat nämndens ordförande och förvaltningschefen till en dialog om uppsikten.',
    remedy: ['För tillbaka samtalet till presidie- eller uppsiktsmöten med anteckning.', 'Låt direktören bestämma en väg för sådana kontakter.'],
  },
  check: (facts, asOf) => facts.on('matter', asOf).flatMap((matter) => judge(facts, matter, asOf)),
};

function judge(facts: Facts, matter: Row<'matter'>, asOf: Day): readonly Outcome[] {
  if (matter.status !== 'preparation' && matter.status !== 'decided') return [];
  const approaches: readonly Approach[] = [
    ...facts.where('contact', 'matter', matter.id).map((row) => ({ kind: 'contact', row }) as const), ...facts.where('instruction', 'matter', matter.id).map((row) => ({ kind: 'instruction', row }) as const),
  ].filter(({ row }) => row.day <= asOf);
  const judged = approaches.map((approach) => ({ ...approach, bypasses: bypasses(facts, approach, matter) })).filter((one) => one.bypasses !== false);
  return [...new Set(judged.map(({ row }) => row.from))].flatMap((from) => {
    const own = judged.filter(({ row }) => row.from === from);
    const certain = closest(own.filter(({ bypasses }) => bypasses === true).map(({ row }) => row.day));
    const possible = closest(own.map(({ row }) => row.day));
    if (possible.length < tooMany) return [];
    const open = own.map(({ bypasses }) => bypasses).find(isUnknown);
    const about: About = {
      subject: { kind: 'matter', id: matter.id }, day: possible.reduce(latest), code: 'bypassed', instance: from ?? '', parameters: { matter: matter.id, body: matter.body, count: certain.length, on: certain.at(-1) ?? null },
      evidence: own.map(({ kind, row }) => (kind === 'contact' ? seen('contact', row, 'from') : seen('instruction', row, 'from'))),
    };
    return conclude({ risk: certain.length >= tooMany ? true : (open ?? false) }, about) ?? [];
  });
}

/** The most days that lie within one window of ninety days, oldest first. */
function closest(days: readonly Day[]): readonly Day[] {
  const sorted = [...days].sort();
  return sorted.map((first) => sorted.filter((day) => day >= first && daysBetween(first, day) <= windowDays)).reduce((most, one) => (one.length > most.length ? one : most), [] as Day[]);
}

function bypasses(facts: Facts, { kind, row }: Approach, matter: Row<'matter'>): Truth {
  const from = facts.findAny('assignment', row.from, row.day);
  if (!from || row.legalBasis !== null || (from.functions ?? []).includes('auditor')) return false;
  const sitsThere = from.body === matter.body || facts.where('assignment', 'person', from.person).some((other) => other.body === matter.body && isValidOn(other, row.day));
  const informed = kind === 'contact' ? isInformed(facts, row, matter) : isYes('instruction', row, 'chairInformed');
  return and(!sitsThere, reachesAdministration(facts, row, matter), row.requestsOutcome !== false, not(informed));
}

function reachesAdministration(facts: Facts, row: Approach['row'], matter: Row<'matter'>): boolean {
  const receivers = [row.to, ...('participants' in row ? (row.participants ?? []) : [])];
  return receivers.some((id) => id !== null && (bodyOfPost(facts, id, row.day) === matter.body || unitAndParents(facts, id, row.day).some((unit) => facts.findAny('unit', unit, row.day)?.body === matter.body)));
}

/** The responsible committee's chair was told, or took part. */
function isInformed(facts: Facts, contact: Row<'contact'>, matter: Row<'matter'>): Truth {
  const tookPart = (contact.participants ?? []).some((id) => {
    const assignment = facts.findAny('assignment', id, contact.day);
    return assignment?.body === matter.body && (assignment.functions ?? []).includes('chair');
  });
  return tookPart || holds('contact', contact, 'chairInformed', (informed) => informed);
}
