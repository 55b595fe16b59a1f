import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Facts, noRows } from '@ragang/domain';
import type { Replay, ReplayProgress } from '@ragang/domain/rules';
import { systemActor, withContext } from '../platform/database/request-context.js';
import { ReplayJobs } from './replay-jobs.js';

const facts = new Facts({ slug: 'provby', name: 'Provby', organizationKind: 'municipality', code: null }, noRows);
const question = (order: string) => ({ order, period: { from: '2026-01-01', until: '2026-02-01' }, asOf: '2026-11-24', facts });
const as = <T>(tenantId: string, work: () => T, seesSecret = false): T => withContext({ tenantId, actor: systemActor, requestId: 'r', seesSecret, seesSafety: false, reason: null }, work);

/** Work of many strides; counts those that have been done. */
function* strides(count: number, done: number[] = []): Generator<ReplayProgress, Replay> {
  for (let at = 0; at < count; at += 1) {
    done.push(at);
    yield { done: at, total: count };
  }
  return { moved: 0 } as Replay;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

describe('the replays of a server', () => {
  it('let others in between two strides, and come to their end', async () => {
    const jobs = new ReplayJobs();
    const job = as('a', () => jobs.start(question('o'), () => strides(5)));
    await turns(2);
    expect([job.state, job.progress.done > 0, job.progress.done < 5]).toEqual(['running', true, true]);
    await turns(8);
    expect([job.state, job.result]).toEqual(['done', { moved: 0 }]);
  });

  it('stop when they are cancelled', async () => {
    const jobs = new ReplayJobs();
    const done: number[] = [];
    as('a', () => { jobs.cancel(jobs.start(question('o'), () => strides(100, done)).id); });
    await turns(10);
    expect(done.length).toBeLessThan(3);
  });

  it('belong to one organisation and to what the person may see', () => {
    const jobs = new ReplayJobs();
    const { id } = as('a', () => jobs.start(question('o'), () => strides(1)));
    expect(as('a', () => jobs.find(id)).id).toBe(id);
    expect(() => as('b', () => jobs.find(id))).toThrow('replay.gone');
    expect(() => as('a', () => jobs.find(id), true)).toThrow('replay.gone');
  });

  it('are three at once for one person, no more', () => {
    const jobs = new ReplayJobs();
    for (const order of ['1', '2', '3']) as('a', () => jobs.start(question(order), () => strides(50)));
    expect(() => as('a', () => jobs.start(question('4'), () => strides(1)))).toThrow('replay.busy');
    expect(as('b', () => jobs.start(question('4'), () => strides(1))).state).toBe('running');
  });

  it('tell when a rule has thrown, and the server goes on', async () => {
    const jobs = new ReplayJobs();
    const job = as('a', () => jobs.start(question('o'), function* (): Generator<ReplayProgress, Replay> { yield { done: 0, total: 1 }; throw new Error('fel i en regel'); }));
    await turns(3);
    expect(job.state).toBe('failed');
  });
});
