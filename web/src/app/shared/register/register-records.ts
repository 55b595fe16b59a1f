import { effect, inject, Service, signal, untracked } from '@angular/core';
import type { Register } from '@ragang/domain';
import { Api, type Reply } from '../api/api';
import { bodyOf, valuesOf, type EditMode, type FormValues } from './form/form-values';
import type { DetailAnswer, RegisterRow } from './register-answers';

type Saved = Reply<{ readonly item: RegisterRow }>;

/** Reads and writes rows of any register. */
@Service()
export class RegisterRecords {
  private readonly api = inject(Api);
  private readonly writes = signal(0);

  read(register: Register, id: string): Promise<Reply<DetailAnswer>> {
    return this.api.get<DetailAnswer>(`/${register.path}/${id}`);
  }

  async save(register: Register, mode: EditMode, id: string | null, values: FormValues, etag: string | null): Promise<Saved> {
    const saved = await this.send(register, mode, id, values, etag);
    this.writes.update((count) => count + 1);
    return saved;
  }

  /** Runs `reload` after every write from here on; for pages that stay while something is undone. */
  afterWrites(reload: () => void): void {
    const before = this.writes();
    effect(() => {
      if (this.writes() !== before) untracked(reload);
    });
  }

  /** Puts a row back as it was before it was ended. */
  restore(register: Register, before: RegisterRow, etag: string | null): Promise<Saved> {
    const values = valuesOf(register, before, 'correct', before.validFrom ?? '');
    return this.save(register, 'correct', before.id, { ...values, reason: 'Ångrat avslut' }, etag);
  }

  private send(register: Register, mode: EditMode, id: string | null, values: FormValues, etag: string | null): Promise<Saved> {
    const path = `/${register.path}`;
    switch (mode) {
      case 'record': return this.api.post(path, bodyOf(register, values));
      case 'change': return this.api.post(`${path}/${id}/changes`, bodyOf(register, values), { etag });
      case 'correct': return this.api.put(`${path}/${id}`, bodyOf(register, values), etag);
      case 'end': return this.api.post(`${path}/${id}/end`, { lastDay: values.lastDay, reason: values.reason }, { etag });
    }
  }
}
