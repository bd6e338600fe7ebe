import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../e2e/support/paths.ts';
import { builtFiles, projectFiles, sourceFiles } from './support/source-files.ts';
import {
  CONNECTIONS_AND_CODE,
  MARKUP_ASSIGNED,
  MARKUP_FROM_TEXT,
  occurrences,
} from './support/words.ts';

const scripts = builtFiles(/\.m?js$/);
const sources = sourceFiles();

describe('built scripts', () => {
  it('are there', () => {
    expect(scripts.map(file => file.path)).toContain('src/content/read.js');
    expect(scripts.some(file => file.path.includes('popup'))).toBe(true);
  });

  it.each(CONNECTIONS_AND_CODE)('hold no %s', (_word, pattern) => {
    expect(occurrences([...scripts, ...sources], pattern)).toEqual([]);
  });

  it('are plain ASCII', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for.
    expect(occurrences(scripts, /[^\x00-\x7f]/)).toEqual([]);
  });

  it('turn text into markup only where Preact itself would, which no source asks for', () => {
    const library = {
      path: 'preact',
      text: readFileSync(`${ROOT}node_modules/preact/dist/preact.mjs`, 'utf8'),
    };
    const known = occurrences([library], MARKUP_ASSIGNED).length;
    const copies = occurrences(scripts, /dangerouslySetInnerHTML/).length;
    const copiesPerLibrary = occurrences([library], /dangerouslySetInnerHTML/).length;
    expect(known).toBeGreaterThan(0);
    expect(copies / copiesPerLibrary).toBe(1);
    expect(occurrences(scripts, MARKUP_ASSIGNED)).toHaveLength(known);
  });

  it('hold no path of the computer they were built on', () => {
    expect(occurrences(scripts, /\/src\/[\w/-]+\.tsx\b|\bfileName:/)).toEqual([]);
  });

  it('name no local server and no source map', () => {
    const found = occurrences(scripts, /localhost|127\.0\.0\.1|sourceMappingURL/);
    // Dexie compares the page's own address with this pattern to choose how loud its errors are.
    const dexie = '/^(http|https):\\/\\/(localhost|127';
    expect(found.filter(place => !place.includes(dexie))).toEqual([]);
  });
});

it('no source turns text into markup', () => {
  expect(occurrences(sources, MARKUP_FROM_TEXT)).toEqual([]);
});

it('no page of ours loads anything from elsewhere', () => {
  const pages = [...builtFiles(/\.(html|css)$/), ...projectFiles().filter(isPage)];
  expect(pages.length).toBeGreaterThan(0);
  expect(occurrences(pages, /(src|href)="(https?:)?\/\/|url\(\s*["']?(https?:)?\/\//i)).toEqual([]);
  expect(occurrences(pages, /<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/i)).toEqual([]);
});

function isPage(file: { readonly path: string }): boolean {
  return /^src\/.*\.(html|css)$/.test(file.path);
}

describe('the patterns notice', () => {
  const examples = [
    ['fetch', 'await fetch ("x")'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(u)'],
    ['WebTransport', 'new WebTransport(u)'],
    ['EventSource', 'new EventSource(u)'],
    ['sendBeacon', 'navigator.sendBeacon(u)'],
    ['importScripts', 'importScripts(u)'],
    ['eval', '(0,a.eval("x"))'],
    ['new Function', 'new Function("x")'],
    ['new Function', "Function('x')"],
    ['document.write', 'document.writeln("x")'],
  ];

  it.each(examples)('%s', (word, text) => {
    const patterns = CONNECTIONS_AND_CODE.filter(([name]) => name === word);
    expect(
      patterns.flatMap(([, p]) => occurrences([{ path: 'x', text: text ?? '' }], p)),
    ).toHaveLength(1);
  });

  it('each in an example', () => {
    const words = CONNECTIONS_AND_CODE.map(([name]) => name);
    expect(words.filter(word => !examples.some(([name]) => name === word))).toEqual([]);
  });

  it('an assignment of markup, and not a comparison', () => {
    expect(MARKUP_ASSIGNED.test('e.innerHTML=t')).toBe(true);
    expect(MARKUP_ASSIGNED.test('e.innerHTML==t')).toBe(false);
  });
});
