import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Api } from '../../shared/api/api';
import { Problem } from '../../shared/api/problem';
import type { JobAnswer } from './replay-answers';

/** Milliseconds between two questions of how far it has come. */
const BETWEEN = 350;

/** One replay, started and followed. It goes on at the server when the page is left: the same question finds it again. */
@Injectable()
export class ReplayRun {
  private readonly api = inject(Api);
  readonly job = signal<JobAnswer | null>(null);
  readonly problem = signal<Problem | null>(null);
  private place = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Which of the runs is followed: answers to an earlier one are let pass. */
  private current = 0;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.forget());
  }

  async start(order: string, period: { readonly from: string; readonly until: string }): Promise<void> {
    this.forget();
    const run = this.current;
    await this.settle(run, async () => {
      const { body } = await this.api.post<JobAnswer>(`/delegation-orders/${order}/replays`, period);
      this.place = `/delegation-orders/${order}/replays/${body.id}`;
      return body;
    });
  }

  /** Stops it at the server too. */
  async cancel(): Promise<void> {
    const place = this.place;
    this.forget();
    await this.api.delete(place).catch((error: unknown) => { if (Problem.from(error).status !== 404) this.problem.set(Problem.from(error)); });
  }

  forget(): void {
    this.current += 1;
    clearTimeout(this.timer);
    this.job.set(null);
    this.problem.set(null);
  }

  private async follow(run: number): Promise<void> {
    await this.settle(run, async () => (await this.api.getReference<JobAnswer>(this.place, { limit: 1 })));
  }

  private async settle(run: number, ask: () => Promise<JobAnswer>): Promise<void> {
    try {
      const job = await ask();
      if (run !== this.current) return;
      this.job.set(job);
      if (job.state === 'running') this.timer = setTimeout(() => void this.follow(run), BETWEEN);
    } catch (error) {
      if (run === this.current) this.problem.set(Problem.from(error));
    }
  }
}
