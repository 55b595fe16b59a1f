import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { nameOf, registerKinds, registerOf, type Facts, type RegisterKind } from '@ragang/domain';
import { citationLabel, lawSections } from '@ragang/domain/law';
import { matterTypes } from '@ragang/domain/reference';
import { rulebook } from '@ragang/domain/rules';
import { FactsStore } from '../facts/facts-store.js';
import { SignedIn } from '../platform/auth/permission.js';
import { may } from '../platform/auth/permission-matrix.js';
import { today } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { DomainError } from '../platform/http/domain-error.js';
import { fold } from '../reference/fold.js';
import { diaryKey } from '../registers/invariants.js';

export interface SearchGroup {
  readonly kind: string;
  readonly label: string;
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly name: string; readonly detail: string | null }[];
}

/** Hits shown in each group. */
const EACH_GROUP = 6;
const LONGEST_SEARCH = 200;
/** The registers that people look for by name, most wanted first. */
const searched: readonly RegisterKind[] = ['decision', 'matter', 'delegation-item', 'collaboration', 'agreement', 'company', 'body', 'post', 'person', 'directive', 'goal', 'vision', 'governing-document'];

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Sök i registren', description: 'Träffar i grupper. Diarienummer hittas hur de än skrivs. (Search.)', operationId: 'search' })
  async search(@Query('q') q?: string): Promise<{ groups: readonly SearchGroup[]; total: number }> {
    const wanted = fold(q ?? '');
    if ([...wanted].length > LONGEST_SEARCH) throw new DomainError('text.tooLong', `Sökordet får ha högst ${LONGEST_SEARCH} tecken.`, 422, [{ parameter: { in: 'query', name: 'q' }, code: 'text.tooLong', detail: 'Korta sökordet.' }]);
    if ([...wanted].length < 2) return { groups: [], total: 0 };
    return this.database.transaction(async (tx) => {
      const facts = await this.facts.load(tx);
      const { role } = requestContext().actor;
      const readable = searched.filter((kind) => registerKinds.includes(kind) && may(role, 'read', registerOf(kind).area));
      const groups = [...readable.map((kind) => groupOf(facts, kind, wanted)), matterTypeGroup(wanted), lawGroup(wanted), ruleGroup(wanted)].filter((group) => group.total > 0);
      return { groups, total: groups.reduce((sum, group) => sum + group.total, 0) };
    });
  }
}

function groupOf(facts: Facts, kind: RegisterKind, wanted: string): SearchGroup {
  const register = registerOf(kind);
  const number = diaryKey(wanted);
  const hits = new Map<string, { id: string; name: string; detail: string | null }>();
  for (const row of facts.all(kind) as unknown as readonly ({ id: string } & Record<string, unknown>)[]) {
    const text = fold(Object.entries(register.fields).filter(([, field]) => ['text', 'prose', 'matter-type'].includes(field.type)).map(([name]) => String(row[name] ?? '')).join(' '));
    const diary = kind === 'matter' && number.length >= 4 && diaryKey(String(row['diaryNumber'])).includes(number);
    if (text.includes(wanted) || diary || matchesMatterType(row['matterType'], wanted)) hits.set(row.id, { id: row.id, name: nameOf(facts, kind, row.id, today()), detail: typeof row['source'] === 'string' ? row['source'] : null });
  }
  return { kind, label: `${register.many.charAt(0).toUpperCase()}${register.many.slice(1)}`, total: hits.size, hits: [...hits.values()].slice(0, EACH_GROUP) };
}

const titles = new Map(matterTypes.map((type) => [type.key, fold(`${type.title} ${type.synonyms.join(' ')}`)]));

function matchesMatterType(key: unknown, wanted: string): boolean {
  return typeof key === 'string' && (titles.get(key)?.includes(wanted) ?? false);
}

function matterTypeGroup(wanted: string): SearchGroup {
  const found = matterTypes.filter((type) => titles.get(type.key)?.includes(wanted));
  return { kind: 'matter-type', label: 'Vem bestämmer om', total: found.length, hits: found.slice(0, EACH_GROUP).map((type) => ({ id: type.key, name: type.title, detail: type.defaultBody })) };
}

/** Sections are looked for as people cite them ("KL 7:5", "FL 35") and by their headings. */
const citations = lawSections.map(({ id, heading }) => ({ id, name: citationLabel(id), heading, text: fold(`${citationLabel(id)} ${heading ?? ''}`) }));

function lawGroup(wanted: string): SearchGroup {
  const found = citations.filter((section) => section.text.includes(wanted)).sort((a, b) => Number(fold(b.name) === wanted) - Number(fold(a.name) === wanted));
  return { kind: 'law-section', label: 'Lagrum', total: found.length, hits: found.slice(0, EACH_GROUP).map(({ id, name, heading }) => ({ id, name, detail: heading })) };
}

function ruleGroup(wanted: string): SearchGroup {
  const found = rulebook.filter((rule) => fold(`${rule.id} ${rule.title}`).includes(wanted));
  return { kind: 'rule', label: 'Regler', total: found.length, hits: found.slice(0, EACH_GROUP).map((rule) => ({ id: rule.id, name: rule.title, detail: rule.id })) };
}
