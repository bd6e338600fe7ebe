import { describe, expect, it } from 'vitest';
import { builtFiles, type ProjectFile, projectFiles, sourceFiles } from './support/source-files.ts';
import {
  BARE_OPEN,
  KNOWN_IN_BUILD,
  KNOWN_IN_SOURCES,
  type Known,
  PAST_THE_POLICY,
} from './support/ways-past.ts';
import { occurrences } from './support/words.ts';

const pages = projectFiles().filter(({ path }) => /^src\/.*\.(html|css)$/.test(path));
const sources = [...sourceFiles(), ...pages];
const built = builtFiles(/\.(js|html|css|json)$/);

/** The files without what is known to stand in them. */
function withoutKnown(files: readonly ProjectFile[], known: readonly Known[]): ProjectFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: known.reduce((rest, { words }) => rest.replace(words, '(known)'), text),
  }));
}

/** Links of a source that lead elsewhere and would tell where they were pressed, or hand over the window. */
function tellingLinks(text: string): readonly string[] {
  const links = text.match(/<a\b(?:[^>]|=>)*>/g) ?? [];
  const ours = /\shref=(\{linkTo\(|\{personFragment\(|\{`\$\{DASHBOARD\}|"#)/;
  return links.filter(link => !ours.test(link) && !/\srel="noopener noreferrer"/.test(link));
}

describe('what no policy stops', () => {
  it.each([
    ['sources', sources, KNOWN_IN_SOURCES],
    ['built files', built, KNOWN_IN_BUILD],
  ] as const)('is not in the %s', (_where, files, known) => {
    expect(files.length).toBeGreaterThan(20);
    const rest = withoutKnown(files, known);
    const found = PAST_THE_POLICY.map(({ name, pattern }) => [name, occurrences(rest, pattern)]);
    expect(found.filter(([, places]) => places?.length !== 0)).toEqual([]);
  });

  it('is not in the built scripts by its short name', () => {
    const scripts = withoutKnown(builtFiles(/\.js$/), KNOWN_IN_BUILD);
    expect(occurrences(scripts, BARE_OPEN.pattern)).toEqual([]);
  });

  it.each([
    ...KNOWN_IN_SOURCES.map(known => [known, sources] as const),
    ...KNOWN_IN_BUILD.map(known => [known, built] as const),
  ])('but for $name', ({ words, times }, files) => {
    expect(occurrences(files, words)).toHaveLength(times);
  });

  it.each([...PAST_THE_POLICY, BARE_OPEN])('would be noticed: $name', ({ pattern, examples }) => {
    expect(examples.filter(text => !pattern.test(text))).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  });
});

describe('a link that leads elsewhere', () => {
  it('does not tell where it was pressed', () => {
    const links = sources.flatMap(({ text }) => text.match(/rel="noopener noreferrer"/g) ?? []);
    expect(links.length).toBeGreaterThan(2);
    expect(sources.flatMap(({ text }) => tellingLinks(text))).toEqual([]);
  });

  it('would be noticed', () => {
    expect(tellingLinks('<a href={address} target="_blank" rel="noopener">')).toHaveLength(1);
    expect(tellingLinks('<a\n  onClick={() => go()}\n  href="https://x.example">')).toHaveLength(1);
    expect(tellingLinks("<a href={linkTo({ screen: 'people' })}>")).toEqual([]);
  });
});
