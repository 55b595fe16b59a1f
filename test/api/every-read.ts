import { registerKinds, registerOf } from '@ragang/domain';
import type { Answer, Client } from './client.js';

/** The same trace gives the same `instance`, so that two answers can be compared to the byte. */
const TRACE = { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' };
const AT_ONCE = 8;
const byPath = new Map(registerKinds.map(registerOf).map((register) => [register.path, register.kind]));

/** The address of a read, its `{id}` and other parts filled in; null when it asks for something that there is none of. */
export type Fill = (kind: string) => string | undefined;

/** Every read that the OpenAPI document describes. */
export async function readsOf(client: Client): Promise<readonly string[]> {
  const { paths } = (await client.get('/api/v1/openapi.json')).body as { paths: Record<string, Record<string, unknown>> };
  return Object.keys(paths).filter((path) => paths[path]!['get']);
}

/** The kind of thing that the address is about: `companies/{id}/overview` is about a company. */
function kindIn(path: string): string {
  const segment = path.split('/')[3] ?? '';
  return byPath.get(segment) ?? ({ 'collaboration-overview': 'collaboration', findings: 'finding', things: 'decision' } as Record<string, string>)[segment] ?? segment;
}

export function addressOf(path: string, id: Fill, words: Readonly<Record<string, string>>): string | undefined {
  let isWhole = true;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const part = name === 'id' ? id(kindIn(path)) : words[name];
    isWhole &&= part !== undefined;
    return part ?? '';
  });
  return isWhole ? address : undefined;
}

export async function readAll<T>(client: Client, addresses: readonly string[], look: (address: string, answer: Answer) => T): Promise<T[]> {
  const waiting = [...new Set(addresses)];
  const seen: T[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) seen.push(look(address, await client.get(address, { headers: TRACE })));
  }));
  return seen;
}

/** Everything that an answer says, to be searched: its body and its headers. */
export function saidIn(answer: Answer): string {
  return `${[...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')}\n${answer.text}`;
}
