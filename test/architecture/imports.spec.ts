import { describe, expect, test } from '@jest/globals';
import { importsOf, sourceFiles, type SourceFile } from './source-files.js';

const breaking = (files: readonly SourceFile[], isAllowed: (specifier: string) => boolean): readonly string[] =>
  files.filter((file) => !file.path.endsWith('.spec.ts')).flatMap((file) =>
    importsOf(file).filter((specifier) => !isAllowed(specifier)).map((specifier) => `${file.path} imports ${specifier}`));

const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const isAny = (specifier: string, names: readonly string[]): boolean => names.some((name) => specifier === name || specifier.startsWith(`${name}/`));

describe('imports point one way', () => {
  test('the domain imports nothing from outside itself', () => {
    const files = sourceFiles('libs/domain/src');
    expect(files.length).toBeGreaterThan(50);
    expect(breaking(files, isRelative)).toEqual([]);
  });

  test('no relative import leaves its own project', () => {
    const leaving = ['libs/domain', 'libs/contracts', 'libs/documents', 'api', 'web'].flatMap((project) =>
      sourceFiles(`${project}/src`).filter((file) => !file.path.endsWith('.spec.ts')).flatMap((file) =>
        importsOf(file).filter(isRelative)
          .filter((specifier) => !new URL(specifier, `file:///${file.path}`).pathname.startsWith(`/${project}/`))
          .map((specifier) => `${file.path} imports ${specifier}`)));
    expect(leaving).toEqual([]);
  });

  test('contracts know the domain, never the API or the web', () => {
    expect(breaking(sourceFiles('libs/contracts/src'), (specifier) => !isAny(specifier, ['@ragang/documents', '@angular', 'typeorm', 'pg']))).toEqual([]);
  });

  test('the reader of untrusted files knows neither database nor web framework', () => {
    expect(breaking(sourceFiles('libs/documents/src'), (specifier) => !isAny(specifier, ['typeorm', 'pg', '@nestjs', '@angular', '@ragang/contracts']))).toEqual([]);
  });

  test('the API knows nothing of Angular', () => {
    expect(breaking(sourceFiles('api/src'), (specifier) => !isAny(specifier, ['@angular', '@jsverse']))).toEqual([]);
  });

  test('the web takes contract classes as types only, and no server library', () => {
    const files = sourceFiles('web/src');
    expect(breaking(files, (specifier) => !isAny(specifier, ['typeorm', 'pg', '@nestjs', 'class-validator', 'class-transformer', '@ragang/documents']))).toEqual([]);
    const values = files.filter((file) => /import\s+(?!type\b)[^;]*from\s+['"]@ragang\/contracts['"]/.test(file.text)).map((file) => file.path);
    expect(values).toEqual([]);
  });

  test('only the database code of the platform speaks with PostgreSQL directly', () => {
    const outside = sourceFiles('api/src').filter((file) => !/^api\/src\/(platform|tools)\//.test(file.path) && !/(^|\/)(main|cli|app\.module)\.ts$/.test(file.path));
    expect(breaking(outside, (specifier) => !isAny(specifier, ['pg', 'typeorm']))).toEqual([]);
  });
});
