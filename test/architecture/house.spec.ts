import { describe, expect, test } from '@jest/globals';
import { projectPaths, sourceFiles } from './source-files.js';

const everything = sourceFiles('api', 'web', 'libs', 'test');
const lines = (text: string): number => text.split('\n').length;

describe('the house', () => {
  test('the top level holds what everybody expects and nothing else', () => {
    const top = [...new Set(projectPaths().map((path) => path.split('/')[0]))].filter((name) => name !== undefined);
    const expected = [
      'api', 'web', 'libs', 'docker', 'test', 'nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'eslint.config.mjs',
      '.ci', '.gitignore', '.dockerignore', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'publiccode.yml',
    ];
    expect(top.filter((name) => !expected.includes(name))).toEqual([]);
    expect(expected.filter((name) => !top.includes(name))).toEqual([]);
  });

  test('a file is one idea: none has more than 350 lines (a migration is a record, as long as it was)', () => {
    expect(everything.filter((file) => !file.path.includes('/migrations/') && lines(file.text) > 350).map((file) => `${file.path}: ${lines(file.text)}`)).toEqual([]);
  });

  test('no file is named after what it is not about', () => {
    expect(everything.filter((file) => /(^|[/-])(utils?|helpers?|common|managers?)(\.[a-z.]+)?(\/|$)/.test(file.path)).map((file) => file.path)).toEqual([]);
  });

  test('files are named in kebab-case, rules by their id', () => {
    const isNamed = (path: string): boolean => /^[a-z0-9.-]+$/.test(name(path)) || /^[A-Z0-9-]+\.(rule|examples)\.ts$/.test(name(path));
    expect(everything.filter((file) => !isNamed(file.path)).map((file) => file.path)).toEqual([]);
  });

  test('nothing is put off or left out of the tests', () => {
    const putOff = /\b(TODO|FIXME)\b/;
    const leftOut = /\b(?:test|it|describe)\.(?:skip|only|todo|failing)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;
    const found = everything.filter((file) => file.path !== 'test/architecture/house.spec.ts')
      .filter((file) => putOff.test(file.text) || (file.path.endsWith('.spec.ts') && leftOut.test(file.text)));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test('no test waits for the clock', () => {
    const waits = /setTimeout\(\s*(?:resolve|r|done)\b|waitForTimeout\(|\bsleep\(/;
    expect(sourceFiles('test').filter((file) => file.path.endsWith('.spec.ts') && waits.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('every value of the product has a type: no any', () => {
    const anything = /(?::\s*any\b|\bas any\b|<any>|\bany\[\])/;
    const found = sourceFiles('api/src', 'web/src', 'libs').filter((file) => /\.ts$/.test(file.path) && !file.path.endsWith('.spec.ts') && anything.test(withoutComments(file.text)));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test('a component writes its states without style attributes, which the content policy forbids', () => {
    const styled = sourceFiles('web/src').filter((file) => /<[a-z][^>]*\sstyle="/.test(file.text));
    expect(styled.map((file) => file.path)).toEqual([]);
  });
});

function name(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
