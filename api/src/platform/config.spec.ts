import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, isHttps, readConfig } from './config.js';

const url = 'postgres://ragang_app:x@127.0.0.1/ragang';
const embedded = { DATABASE_URL: url, RAGANG_EMBEDDED: '1' };

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
}

describe('the configuration', () => {
  it('is the demo on one\'s own machine with the embedded database, and production with any other', () => {
    expect(readConfig(embedded)).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 3000 });
    expect(readConfig({ DATABASE_URL: url }).mode).toBe('production');
  });

  it('never runs the demo on somebody else\'s database', () => {
    expect(faultsOf({ DATABASE_URL: url, RAGANG_MODE: 'demo' })).toEqual([expect.stringContaining('inbyggda databasen')]);
  });

  it('refuses plain http that others can reach, unless a proxy is declared', () => {
    expect(faultsOf({ DATABASE_URL: url, HOST: '0.0.0.0' })).toEqual([expect.stringContaining('RAGANG_TRUSTED_PROXY')]);
    const config = readConfig({ DATABASE_URL: url, HOST: '0.0.0.0', RAGANG_TRUSTED_PROXY: '10.0.0.5' });
    expect(isHttps(config)).toBe(true);
  });

  it('names every fault at once, in sentences', () => {
    expect(faultsOf({ PORT: 'tre', RAGANG_MODE: 'test', DATABASE_URL: 'mysql://x' })).toHaveLength(5);
  });
});
