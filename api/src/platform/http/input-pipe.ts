import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { checkedInput } from './body-pipe.js';
import { DomainError, notFound, type ErrorPlace } from './domain-error.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const KEY = /^[\p{L}\p{N}._~-]{1,100}$/u;
const builtIn: readonly unknown[] = [String, Number, Boolean, Array, Object, undefined];

/** Checks whatever a handler takes against the contract class it names. A parameter called `id` is a uuid; anything else is as good as missing. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (type === 'param') return pathPart(value, data);
    if ((type !== 'body' && type !== 'query') || builtIn.includes(metatype)) return value;
    const contract = metatype as unknown as new () => object;
    if (type === 'body') return checkedInput(contract, value);
    return checkedInput(contract, { ...(value as object) }).catch((error: unknown) => {
      throw error instanceof DomainError ? new DomainError(error.code, error.detail, error.status, error.errors.map(asParameter)) : error;
    });
  }
}

function pathPart(value: unknown, name: string | undefined): unknown {
  if (typeof value === 'string' && (name === 'id' ? ID : KEY).test(value)) return value;
  throw notFound();
}

function asParameter(place: ErrorPlace): ErrorPlace {
  return 'pointer' in place ? { parameter: { in: 'query', name: place.pointer.slice(2) }, code: place.code, detail: place.detail } : place;
}
