import { inject, Service } from '@angular/core';
import { registerOf, type RegisterKind } from '@ragang/domain';
import { Api } from '../../api/api';
import { rowName, type DetailAnswer, type ListAnswer } from '../register-answers';

export interface Option {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

const MOST_OPTIONS = 8;

/** What a picker may choose among: things of one or more registers, matter types, law, municipalities. */
@Service()
export class PickerSource {
  private readonly api = inject(Api);

  async things(kinds: readonly string[], q: string): Promise<readonly Option[]> {
    const perKind = await Promise.all(kinds.map((kind) => this.thingsOf(kind as RegisterKind, q)));
    return perKind.flat();
  }

  async nameOf(kinds: readonly string[], id: string): Promise<Option> {
    for (const kind of kinds) {
      const register = registerOf(kind as RegisterKind);
      const found = await this.api.get<DetailAnswer>(`/${register.path}/${id}`, { period: 'all' }).catch(() => null);
      if (found) return { id, name: rowName(register, found.body.item, found.body.names), detail: register.one };
    }
    return { id, name: id.slice(0, 8) };
  }

  async matterTypes(q: string): Promise<readonly Option[]> {
    const answer = await this.api.getReference<{ readonly items: readonly { key: string; title: string; area: string }[] }>('/matter-types', { q });
    return answer.items.slice(0, MOST_OPTIONS).map((item) => ({ id: item.key, name: item.title, detail: item.area }));
  }

  async municipalities(q: string): Promise<readonly Option[]> {
    const answer = await this.api.getReference<{ readonly items: readonly { code: string; name: string }[] }>('/municipalities', { q });
    return answer.items.slice(0, MOST_OPTIONS).map((item) => ({ id: item.code, name: item.name, detail: item.code }));
  }

  async lawSections(q: string): Promise<readonly Option[]> {
    const answer = await this.api.getReference<{ readonly items: readonly { id: string; label: string; heading?: string | null }[] }>('/law-sections', { q });
    return answer.items.slice(0, MOST_OPTIONS).map((item) => ({ id: item.id, name: item.label, detail: item.heading ?? undefined }));
  }

  private async thingsOf(kind: RegisterKind, q: string): Promise<readonly Option[]> {
    const register = registerOf(kind);
    const answer = await this.api.get<ListAnswer>(`/${register.path}`, { q, limit: MOST_OPTIONS });
    return answer.body.items.map((row) => ({ id: row.id, name: rowName(register, row, answer.body.names), detail: register.one }));
  }
}
