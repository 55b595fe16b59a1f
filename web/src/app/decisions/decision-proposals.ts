import { inject, Service } from '@angular/core';
import { registerOf } from '@ragang/domain';
import { Api } from '../shared/api/api';
import { rowName, type ListAnswer, type RegisterRow } from '../shared/register/register-answers';
import { PickerSource, type Option } from '../shared/register/form/picker-source';
import { Session } from '../shared/session/session';

const MOST = 8;

/** An item, with how its limit is counted: an amount on another ground cannot be held against it. */
export interface ProposedItem extends Option {
  readonly amountBasis: string | null;
}

/** What the register form proposes: bodies, posts of one's own unit, who holds the post, and the item that the delegation order has for the matter. */
@Service()
export class DecisionProposals {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly source = inject(PickerSource);

  /** Bodies that the user may record for: the own ones, or all for whoever is not limited. */
  readonly bodies = async (q: string): Promise<readonly Option[]> => {
    const own = this.session.user()?.bodies ?? [];
    const answer = await this.list('/bodies', { q, limit: 50 });
    return answer.items.filter((row) => own.length === 0 || own.includes(row.id)).slice(0, MOST).map((row) => ({ id: row.id, name: String(row['name']) }));
  };

  readonly matters = async (q: string): Promise<readonly Option[]> => {
    const answer = await this.list('/matters', { q, limit: MOST });
    return answer.items.map((row) => ({ id: row.id, name: `${String(row['diaryNumber'])} ${String(row['title'])}` }));
  };

  readonly matterTypes = (q: string): Promise<readonly Option[]> => this.source.matterTypes(q);
  readonly persons = (q: string): Promise<readonly Option[]> => this.source.things(['person'], q);
  readonly items = (q: string): Promise<readonly Option[]> => this.source.things(['delegation-item'], q);

  /** Posts, those of the body's own units first. */
  posts(body: string | null): (q: string) => Promise<readonly Option[]> {
    return async (q) => {
      const [posts, units] = await Promise.all([this.list('/posts', { q, limit: 30 }), body ? this.list('/units', { body, limit: 200 }) : null]);
      const own = new Set(units?.items.map((unit) => unit.id));
      return posts.items
        .toSorted((a, b) => Number(own.has(String(b['unit']))) - Number(own.has(String(a['unit']))))
        .slice(0, MOST).map((row) => ({ id: row.id, name: String(row['title']), detail: posts.names[String(row['unit'])]?.name }));
    };
  }

  /** Assignments in the body, by the person's name or the role; those who are what the maker is said to be first. */
  assignments(body: string | null, as: string): (q: string) => Promise<readonly Option[]> {
    return async (q) => {
      if (!body) return this.source.things(['assignment'], q);
      const { items, names } = await this.list('/assignments', { body, limit: 200 });
      const wanted = q.toLocaleLowerCase('sv');
      const isSo = (row: RegisterRow): boolean => Array.isArray(row['functions']) && row['functions'].includes(as);
      return items.toSorted((a, b) => Number(isSo(b)) - Number(isSo(a))).map((row) => ({ id: row.id, name: names[String(row['person'])]?.name ?? '', detail: String(row['roleAsWritten'] ?? '') }))
        .filter((option) => `${option.name} ${option.detail}`.toLocaleLowerCase('sv').includes(wanted)).slice(0, MOST);
    };
  }

  subjects(kinds: readonly string[]): (q: string) => Promise<readonly Option[]> {
    return (q) => this.source.things(kinds, q);
  }

  /** The single body that the user works for, so that it need not be chosen. */
  async ownBody(): Promise<Option | null> {
    const own = this.session.user()?.bodies ?? [];
    return own.length === 1 ? this.source.nameOf(['body'], own[0]!) : null;
  }

  /** Who holds the post on the day. */
  async holder(post: string, day: string | null): Promise<Option | null> {
    const answer = await this.list('/post-holdings', { post, asOf: day, limit: 1 });
    const person = answer.items[0]?.['person'];
    return typeof person === 'string' ? { id: person, name: answer.names[person]?.name ?? '' } : null;
  }

  /** Whose the assignment is. */
  async assignee(assignment: string): Promise<Option | null> {
    const { item, names } = (await this.api.get<{ readonly item: RegisterRow; readonly names: ListAnswer['names'] }>(`/assignments/${assignment}`)).body;
    const person = item['person'];
    return typeof person === 'string' ? { id: person, name: names[person]?.name ?? '' } : null;
  }

  /** A matter's type and body, and how many decisions it has already. */
  async matter(id: string): Promise<{ readonly row: RegisterRow; readonly body: Option | null; readonly decisions: number }> {
    const [found, decisions] = await Promise.all([this.api.get<{ readonly item: RegisterRow; readonly names: ListAnswer['names'] }>(`/matters/${id}`), this.list('/decisions', { matter: id, limit: 1 })]);
    const { item, names } = found.body;
    const body = String(item['body'] ?? '');
    return { row: item, body: body ? { id: body, name: names[body]?.name ?? '' } : null, decisions: decisions.total };
  }

  /** The item on the matter type, the maker's own first; among the maker's, the one that reaches furthest. */
  async item(matterType: string, maker: string | null, day: string | null): Promise<ProposedItem | null> {
    const { items, names } = await this.list('/delegation-items', { matterType, asOf: day, limit: 50 });
    const reach = (row: RegisterRow): number => (typeof row['amountMax'] === 'number' ? row['amountMax'] : Number.MAX_SAFE_INTEGER);
    const own = items.filter((row) => maker !== null && row['delegate'] === maker).toSorted((a, b) => reach(b) - reach(a));
    const [best] = own;
    return best ? { amountBasis: typeof best['amountBasis'] === 'string' ? best['amountBasis'] : null, id: best.id, name: rowName(registerOf('delegation-item'), best, names), detail: names[String(best['order'])]?.name } : null;
  }

  private async list(path: string, query: Readonly<Record<string, string | number | null>>): Promise<ListAnswer> {
    return (await this.api.get<ListAnswer>(path, query)).body;
  }
}
