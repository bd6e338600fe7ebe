import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/lib/source-files.mjs';
import { ROOT } from '../e2e/support/paths.ts';
import { LINTER_REMARKS } from './support/linter-remarks.ts';

/** Room for two builds and a linter on a busy computer, in milliseconds. */
const LONG = 240_000;

let place: string;
/** Archives by name, from the project's own files and from the source archive made of them. */
let first: ReadonlyMap<string, Buffer>;
let again: ReadonlyMap<string, Buffer>;

function node(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

/** Runs `npm run package` in a folder that holds the source and nothing that was made. */
function pack(folder: string): ReadonlyMap<string, Buffer> {
  symlinkSync(`${ROOT}node_modules`, join(folder, 'node_modules'));
  const run = node(folder, 'scripts/package.mjs');
  if (run.status !== 0) throw new Error(`Packing failed:\n${run.stdout}${run.stderr}`);
  const packages = join(folder, 'dist/packages');
  return new Map(readdirSync(packages).map(name => [name, readFileSync(join(packages, name))]));
}

/** The archive whose name ends with a word. */
function named(packages: ReadonlyMap<string, Buffer>, word: string): Buffer {
  for (const [name, bytes] of packages) if (name.endsWith(`-${word}.zip`)) return bytes;
  throw new Error(`No archive for ${word}`);
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'packages-'));
  const clone = join(place, 'one');
  for (const path of sourceFiles()) cpSync(`${ROOT}${path}`, join(clone, path));
  first = pack(clone);
  const reviewer = join(place, 'another/place');
  for (const [path, bytes] of Object.entries(unzipSync(named(first, 'source')))) {
    mkdirSync(dirname(join(reviewer, path)), { recursive: true });
    writeFileSync(join(reviewer, path), bytes);
  }
  again = pack(reviewer);
}, LONG);

afterAll(() => rmSync(place, { recursive: true, force: true }));

it('a reviewer who builds from the source archive gets the same bytes, elsewhere and later', () => {
  expect([...again.keys()]).toEqual([...first.keys()]);
  expect(first.size).toBe(3);
  for (const [name, bytes] of first) expect(again.get(name)?.equals(bytes), name).toBe(true);
});

it('the source archive holds what was written and nothing that was made', () => {
  const paths = Object.keys(unzipSync(named(first, 'source')));
  expect(paths).toEqual(expect.arrayContaining(['src/popup/popup.ts', 'package-lock.json']));
  expect(paths.filter(path => /^(dist|artifacts|node_modules|\.git)\//.test(path))).toEqual([]);
});

it.each(['chromium', 'firefox'])(
  '%s gets a whole extension with the version of the package',
  store => {
    const files = unzipSync(named(first, store));
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    expect(manifest.version).toBe(version);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        manifest.action.default_popup,
        manifest.options_ui.page,
        manifest.background.service_worker ?? manifest.background.scripts[0],
        'src/content/read.js',
      ]),
    );
  },
);

describe("Mozilla's linter", () => {
  it('finds no error, and warns of nothing that is not explained', { timeout: LONG }, () => {
    const file = join(place, 'firefox.zip');
    writeFileSync(file, named(first, 'firefox'));
    const run = node(ROOT, 'node_modules/addons-linter/bin/addons-linter', '--output=json', file);
    const { errors, warnings, notices } = JSON.parse(run.stdout);
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
    expect(codes(errors)).toEqual([]);
    expect(codes([...warnings, ...notices]).sort()).toEqual(Object.keys(LINTER_REMARKS).sort());
  });
});
