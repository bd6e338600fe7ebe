import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../e2e/support/paths.ts';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/** Parts for other computers that some package names and the lock does not know. */
function missing(packages: Packages): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      name =>
        !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
}

const { packages }: { packages: Packages } = JSON.parse(
  readFileSync(`${ROOT}package-lock.json`, 'utf8'),
);

it('the lock knows the parts for every kind of computer: without them `npm ci` refuses', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(missing(packages)).toEqual([]);
});

it('would notice a part that a package manager left out', () => {
  const lock = { 'node_modules/tool': { optionalDependencies: { 'tool-darwin-arm64': '1.0.0' } } };
  expect(missing(lock)).toEqual(['tool-darwin-arm64']);
});
