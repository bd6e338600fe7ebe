import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { archive, readFiles } from './lib/archive.mjs';
import { build } from './lib/build.mjs';
import { builtFiles } from './lib/built-files.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { manifestFor } from './lib/manifest-for.mjs';
import { ROOT } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';
import { sourceFiles } from './lib/source-files.mjs';

const BUILT = `${ROOT}dist/extension/`;
const PACKAGES = `${ROOT}dist/packages/`;

/** One store's archive of the build that is in `dist/extension`. */
function packFor(store) {
  const files = readFiles(BUILT, builtFiles(BUILT));
  const manifest = JSON.parse(readFileSync(`${BUILT}manifest.json`, 'utf8'));
  const text = `${JSON.stringify(manifestFor(store, manifest), null, 2)}\n`;
  return archive(new Map([...files, ['manifest.json', text]]));
}

/**
 * `npm run package`: what the stores ask for, in `dist/packages`: one archive for
 * Chromium, one for Firefox, and the source from which a reviewer builds both. Each is
 * named with its SHA-256, since anybody who packs the same commit gets the same bytes.
 */
await main(async () => {
  await ensureDependencies();
  await build();
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  const packages = {
    chromium: packFor('chromium'),
    firefox: packFor('firefox'),
    source: archive(readFiles(ROOT, sourceFiles())),
  };
  for (const [name, bytes] of Object.entries(packages)) {
    const file = `a-few-minutes-${version}-${name}.zip`;
    writeFileSync(`${PACKAGES}${file}`, bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    say(`${sum}  dist/packages/${file}  ${Math.ceil(bytes.length / 1024)} kB`);
  }
});
