import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { root } from '../setup/jest-base.mjs';

interface Service {
  readonly read_only?: boolean;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly cap_drop?: readonly string[];
}

const compose = parse(readFileSync(join(root, 'docker/compose.yaml'), 'utf8')) as { readonly services: Readonly<Record<'postgres' | 'ragang', Service>> };
const dockerfile = readFileSync(join(root, 'docker/Dockerfile'), 'utf8');

describe('docker/compose.yaml', () => {
  test('follows the schema of the Compose Specification', () => {
    const schema = JSON.parse(readFileSync(join(root, 'test/architecture/fixtures/compose-spec.schema.json'), 'utf8'), withoutOldNames) as object;
    const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ services: { ragang: { porst: [] } } })).toBe(false);
  });

  test('runs the application read-only, without capabilities, reachable from its own machine only', () => {
    const { ragang } = compose.services;
    expect(ragang.read_only).toBe(true);
    expect(ragang.cap_drop).toEqual(['ALL']);
    expect(ragang.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  test('waits for the database and speaks with it through two roles', () => {
    const { ragang, postgres } = compose.services;
    expect(ragang.depends_on?.['postgres']?.condition).toBe('service_healthy');
    expect(ragang.environment['DATABASE_URL']).toContain('//ragang_app:');
    expect(ragang.environment['DATABASE_OWNER_URL']).toContain('//ragang_owner:');
    expect(postgres.ports).toBeUndefined();
  });

  test('holds no password of its own', () => {
    const secrets = [...readFileSync(join(root, 'docker/compose.yaml'), 'utf8').matchAll(/PASSWORD: (.*)/g)].map((match) => match[1] ?? '');
    expect(secrets.length).toBe(3);
    expect(secrets.every((value) => value.startsWith('${'))).toBe(true);
  });
});

describe('docker/Dockerfile', () => {
  test('takes its base as an argument and runs as an ordinary user', () => {
    expect(dockerfile).toMatch(/^ARG BASE=/m);
    expect(dockerfile.match(/^FROM \$\{BASE\}/gm)?.length).toBe(2);
    expect(dockerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  });
});

/** The published schema says `id` as in older drafts and names its dialect with http; the validator knows neither. */
function withoutOldNames(key: string, value: unknown): unknown {
  return (key === 'id' && typeof value === 'string') || key === '$schema' ? undefined : value;
}
