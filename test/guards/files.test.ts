import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../e2e/support/paths.ts';
import { projectFiles, sourceFiles } from './support/source-files.ts';
import { occurrences } from './support/words.ts';

/** Text as a pattern that matches it literally. */
function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** This file is left out of the searches for the patterns that it has to spell. */
const files = projectFiles().filter(file => file.path !== 'test/guards/files.test.ts');

describe('no file of the project holds', () => {
  it('the place where it was made', () => {
    expect(occurrences(files, literally(ROOT))).toEqual([]);
    expect(occurrences(files, literally(`${homedir()}/`))).toEqual([]);
    expect(occurrences(files, /\/(home|Users)\/\w+\/|C:\\\\?Users\\/)).toEqual([]);
  });

  it('the address of a package registry', () => {
    expect(occurrences(files, /registry\.(npmjs|yarnpkg)\.|"resolved":|^registry\s*=/m)).toEqual(
      [],
    );
    const configured = process.env['npm_config_registry'];
    if (configured) expect(occurrences(files, literally(new URL(configured).host))).toEqual([]);
  });

  it('a debt without a date', () => {
    const undated = /\b(TODO|FIXME)\b(?! \[\d{4}-\d\d-\d\d\])/;
    expect(
      occurrences(
        files.filter(file => file.path.startsWith('src/')),
        undated,
      ),
    ).toEqual([]);
  });
});

describe('source files', () => {
  const lines = sourceFiles()
    .map(({ path, text }) => ({
      path,
      lines: text.split('\n').length - 1,
      isList: !/\bfunction\b|=>/.test(text),
    }))
    .sort((a, b) => a.lines - b.lines);

  it('are small: half of them under 100 lines, none above 250', () => {
    expect(lines[Math.floor(lines.length / 2)]?.lines).toBeLessThan(100);
    expect(lines.filter(file => !file.isList && file.lines > 250)).toEqual([]);
  });

  it('stay readable where they are lists: words and data without a single function', () => {
    expect(lines.filter(file => file.isList && file.lines > 600)).toEqual([]);
  });

  it('are named in small letters with hyphens, components in capitals', () => {
    const odd = lines
      .map(file => file.path.split('/').at(-1) ?? '')
      .filter(name => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$|^[A-Z][A-Za-z0-9]*\.tsx$/.test(name));
    expect(odd).toEqual([]);
  });
});
