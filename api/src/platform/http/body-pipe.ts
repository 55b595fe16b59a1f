import type { PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { DomainError } from './domain-error.js';
import { errorPlaces } from './validation-errors.js';

type InputClass = new () => object;

/** Passwords are taken exactly as they were written. */
const VERBATIM = new Set(['password', 'currentPassword', 'newPassword']);

/** Checks a body against a contract class that is made at run time, as the registers' are. */
export function bodyPipe(input: InputClass): PipeTransform<unknown, Promise<object>> {
  return { transform: (value) => checkedInput(input, value) };
}

/** The input, trimmed and NFC, as an instance of its contract; or a refusal that names every fault with its pointer. */
export async function checkedInput<T extends object>(input: new () => T, value: unknown): Promise<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DomainError('validation', 'Skicka ett JSON-objekt med uppgifterna.', 422, [{ pointer: '#', code: 'type.object', detail: 'Skicka ett objekt.' }]);
  }
  const instance = plainToInstance(input, normalised(value) as object, { enableImplicitConversion: false });
  const faults = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: false, validationError: { target: false, value: false } });
  if (faults.length === 0) return instance;
  const errors = errorPlaces(faults);
  throw new DomainError('validation', errors.length === 1 ? errors[0]!.detail : `${errors.length} uppgifter behöver rättas.`, 422, errors);
}

/** Every text trimmed (no-break spaces too) and in NFC, so that "Ö" is one character everywhere. */
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().normalize('NFC');
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, VERBATIM.has(key) && typeof part === 'string' ? part : normalised(part)]));
}
