import { inject, Service, signal } from '@angular/core';
import { Api } from '../api/api';

type Names = Readonly<Record<string, string>>;

/** Names of what rows refer to by key: matter types and municipalities. Fetched once, when the first is shown. */
@Service()
export class ReferenceNames {
  private readonly api = inject(Api);
  private readonly matterTypes = signal<Names>({});
  private readonly municipalities = signal<Names>({});
  private readonly asked = new Set<string>();

  matterType(key: string): string {
    this.fetchOnce('/matter-types', (items: readonly { key: string; title: string }[]) => this.matterTypes.set(Object.fromEntries(items.map((item) => [item.key, item.title]))));
    return this.matterTypes()[key] ?? key;
  }

  municipality(code: string): string {
    this.fetchOnce('/municipalities', (items: readonly { code: string; name: string }[]) => this.municipalities.set(Object.fromEntries(items.map((item) => [item.code, item.name]))));
    return this.municipalities()[code] ?? code;
  }

  private fetchOnce<T>(path: string, take: (items: readonly T[]) => void): void {
    if (this.asked.has(path)) return;
    this.asked.add(path);
    void this.api.getReference<{ readonly items: readonly T[] }>(path).then((answer) => take(answer.items)).catch(() => this.asked.delete(path));
  }
}
