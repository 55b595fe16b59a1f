import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config.js';
import { requestContext } from '../database/request-context.js';
import type { KeyValues } from '../temporal/keyset.js';
import { CONFIG } from '../tokens.js';
import { DomainError } from './domain-error.js';

type QueryText = Readonly<Record<string, string | undefined>>;

const SHAPE = /^([A-Za-z0-9_-]{1,4000})\.([A-Za-z0-9_-]{43})$/;
const MOST_KEYS = 8;

/**
 * Cursors of lists: where a page ended, sealed so that only what we have given out comes back. A seal holds for one organisation, one list and
 * one query; how many rows a page has may change on the way.
 */
@Injectable()
export class Cursors {
  readonly #key: Buffer;
  constructor(@Inject(CONFIG) config: Config) {
    // The same on every server that shares the database, and after a restart; it never leaves the server.
    this.#key = createHash('sha256').update(`cursor\0${config.databaseUrl}`).digest();
  }

  seal(list: string, query: QueryText, values: KeyValues): string {
    const text = Buffer.from(JSON.stringify(values)).toString('base64url');
    return `${text}.${this.#mac(list, query, text).toString('base64url')}`;
  }

  /** Where to go on from; null when the query has no cursor. */
  open(list: string, query: QueryText): KeyValues | null {
    const { cursor } = query;
    if (cursor === undefined) return null;
    const match = SHAPE.exec(cursor);
    if (!match || query['page'] !== undefined) throw invalid();
    const [, text = '', seal = ''] = match;
    if (!timingSafeEqual(Buffer.from(seal, 'base64url'), this.#mac(list, query, text))) throw invalid();
    const values = JSON.parse(Buffer.from(text, 'base64url').toString()) as KeyValues;
    return values.slice(0, MOST_KEYS);
  }

  #mac(list: string, query: QueryText, text: string): Buffer {
    const asked = Object.entries(query).filter(([name]) => !['cursor', 'page', 'limit'].includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    return createHmac('sha256', this.#key).update(JSON.stringify([requestContext().tenantId, list, asked, text])).digest();
  }
}

function invalid(): DomainError {
  return new DomainError('cursor.invalid', 'Markören gäller inte för den här listan. Börja om från första sidan.', 400, [
    { parameter: { in: 'query', name: 'cursor' }, code: 'cursor.invalid', detail: 'Skicka nextCursor som den är, med samma filter och sortering och utan page.' },
  ]);
}
