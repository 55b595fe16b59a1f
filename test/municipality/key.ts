import { createHash } from 'node:crypto';
import type { RegisterKind } from '@ragang/domain';

/** Namespace of every id in the demo bundles (uuid v5, RFC 9562). */
const NAMESPACE = Buffer.from('7b6b7f0e1d0c5a5e9b7e52616761ac67', 'hex');

/** The same key always gives the same id, so that a bundle composed again is the same file: `idOf('body', 'ks')`. */
export function idOf(kind: RegisterKind, key: string, organization = 'bankmala'): string {
  const name = organization === 'bankmala' ? `${kind}:${key}` : `${organization}/${kind}:${key}`;
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** "Elin Råsjö" → `elin-rasjo`. */
export function slug(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

export const body = (key: string): string => idOf('body', key);
export const unit = (key: string): string => idOf('unit', key);
export const post = (key: string): string => idOf('post', key);
export const person = (name: string): string => idOf('person', slug(name));
export const matter = (key: string): string => idOf('matter', key);
export const decision = (key: string): string => idOf('decision', key);
export const company = (key: string): string => idOf('company', key);
export const collaboration = (key: string): string => idOf('collaboration', key);
/** `assignment('ks', 'Stefan Kvarnlöf')`: the assignment that began in the year named. */
export const assignment = (bodyKey: string, name: string, termFrom = '2023'): string => idOf('assignment', `${bodyKey}:${slug(name)}:${termFrom}`);
